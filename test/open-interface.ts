import type { AddressInfo } from "node:net";
import { expect, vi } from "vitest";
import type { LiveEvent } from "#contract/live.ts";
import type { testEdge } from "./edge.ts";

export type Edge = Awaited<ReturnType<typeof testEdge>>;
export type Person = Awaited<ReturnType<Edge["person"]>>;
type Heard = LiveEvent & { kind: string };

async function addressOf({ app }: Edge): Promise<string> {
  if (!app.server.listening) await app.listen({ host: "127.0.0.1", port: 0 });
  return `127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

/** An open interface: what it hears, and what it says. */
export async function openInterface(edge: Edge, headers: Record<string, string>) {
  const socket = new WebSocket(`ws://${await addressOf(edge)}/api/v1/live`, { headers } as unknown as string[]);
  const events: Heard[] = [];
  let closed: number | null = null;
  socket.addEventListener("message", ({ data }) => events.push(JSON.parse(String(data))));
  socket.addEventListener("close", ({ code }) => {
    closed = code;
  });
  socket.addEventListener("error", () => {});
  const of = <Kind extends LiveEvent["kind"]>(kind: Kind) =>
    events.filter((event): event is Extract<LiveEvent, { kind: Kind }> => event.kind === kind);
  return {
    of,
    say: (word: unknown) => socket.send(typeof word === "string" ? word : JSON.stringify(word)),
    closed: () => closed,
    close: () => socket.close(),
    /** Waits until the first word has come. */
    greeted: () => vi.waitFor(() => expect(of("hello")).toHaveLength(1), { timeout: 5000 }),
  };
}

/** One that was greeted. */
export const opened = async (edge: Edge, { cookie }: Pick<Person, "cookie">) => {
  const page = await openInterface(edge, { cookie });
  await page.greeted();
  return page;
};
