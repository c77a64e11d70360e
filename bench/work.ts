import type { Target } from "./desk.ts";
import { type Ask, type Figures, measure } from "./load.ts";
import { answer, dice, letter, somebody } from "./texts.ts";

interface Of<T> {
  items: T[];
}

/** The work of a desk as its API gives it, one kind after the other. */
export async function* measureHttp(
  target: Target,
  { only, ...how }: { connections: number; seconds: number; only?: string[] | undefined },
): AsyncGenerator<Figures> {
  const roll = dice(815 + how.connections);
  const anyCase = () => 1001 + roll(target.top - 1001);
  const anAgent = () => target.sessions[roll(target.sessions.length)]!;
  const anOpenCase = () => target.open[roll(target.open.length)]!;
  const works: Record<string, () => Ask> = {
    "list (50 cases)": () => ({
      method: "GET",
      path: "/cases?queue=all&limit=50",
      right: (page, status) => status === 200 && (page as Of<unknown>).items.length === 50,
    }),
    "list (closed, few)": () => ({
      method: "GET",
      path: `/cases?queue=closed&limit=50&${[`tags=${target.rareTag}`, "channel=phone", `tags=${target.rareTag}&channel=phone&language=pl`][roll(3)]}`,
      right: (page, status) => status === 200 && (page as Of<unknown>).items.length >= 1,
    }),
    "open (case)": () => {
      const number = anyCase();
      return {
        method: "GET",
        path: `/cases/${number}`,
        right: (view, status) =>
          status === 200 &&
          (view as { number: number; messages: unknown[] }).number === number &&
          (view as { messages: unknown[] }).messages.length > 0,
      };
    },
    "search (rare word)": () => hits("zardzewiałysworzeń", 1),
    "search (common word)": () => hits(["czekam", "поръчка", "invoice", "laptop"][roll(4)]!, 10),
    "search (order number)": () => hits(target.orders[roll(target.orders.length)]!, 1),
    "search (filtered)": () =>
      hits(["czekam language:pl stage:3", "поръчка state:open", "invoice since:2026-01-01 state:closed"][roll(3)]!, 1),
    // What reads comes first: thousands of equal replies in a minute are no history that anybody searches.
    "create (API)": () => {
      const who = somebody(roll, 9_000_000 + roll(1_000_000));
      return {
        method: "POST",
        path: "/cases",
        body: {
          customer: { name: who.customer, email: `${Date.now()}-${roll(1_000_000_000)}@bench.example` },
          subject: `${who.thing} ${who.order}`,
          text: letter(roll, who),
        },
        right: (made, status) => status === 201 && Number.isInteger((made as { number: number }).number),
      };
    },
    reply: () => ({
      method: "POST",
      path: `/cases/${anOpenCase()}/replies`,
      session: anAgent(),
      body: { text: answer(somebody(roll, roll(1_000_000))), nextUpdate: new Date(Date.now() + 2 * 86_400_000).toISOString() },
      right: (made, status) => status === 201 && Number.isInteger((made as { id: number }).id),
    }),
    note: () => ({
      method: "POST",
      path: `/cases/${anOpenCase()}/notes`,
      session: anAgent(),
      body: { text: "Zadzwonić do warsztatu w sprawie części." },
      right: (_made, status) => status === 201,
    }),
  };
  const asked = Object.entries(works).filter(([what]) => !only || only.some((begin) => what.startsWith(begin)));
  for (const [what, next] of asked) yield measure(target, { what, ...how, next });
}

const hits = (q: string, atLeast: number): Ask => ({
  method: "GET",
  path: `/search?q=${encodeURIComponent(q)}`,
  right: (page, status) => status === 200 && (page as Of<unknown>).items.length >= atLeast,
});
