import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { expect, vi } from "vitest";
import type { ChatHeard, ChatNews } from "#contract/chats.ts";
import type { LiveEvent } from "#contract/live.ts";
import { theDesk } from "#desk/accounts/actor.ts";
import { newChatToken, openWidget, takesChats } from "./chats.ts";
import { workAlways } from "./work-always.ts";
import { addFirm, testEdge } from "./edge.ts";

type Edge = Awaited<ReturnType<typeof testEdge>>;
export const SHOP = "https://shop.example";

export interface Asked {
  method?: "GET" | "POST" | "DELETE" | "OPTIONS";
  body?: object;
  token?: string;
  origin?: string | null;
  from?: string;
  key?: string;
  headers?: Record<string, string>;
}

export const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 8000, interval: 25 });

export const firstWords = (given: object = {}) => ({
  token: newChatToken(),
  id: randomUUID(),
  text: "Gdzie jest moja paczka?",
  name: "Marian",
  language: "pl",
  ...given,
});

/** A shop's page with a widget on it, a desk of two processes, and Ewa, who takes two chats. */
export async function chatEdge() {
  const edge = await testEdge({ chats: true, listenToDatabase: true });
  await addFirm(edge.fresh);
  await workAlways(edge.db, "GB");
  const other = await testEdge({ beside: edge.fresh, chats: true, listenToDatabase: true });
  const widget = await openWidget(edge.db, theDesk);
  const ewa = await edge.person({ name: "Ewa Zając" });
  await takesChats(edge.db, ewa, 2);

  let hosts = 0;
  const ask = (path: string, { method, body, token, origin = SHOP, from, key = widget.key, headers = {} }: Asked = {}) =>
    edge.app.inject({
      method: method ?? (body ? "POST" : "GET"),
      url: `/widget/${key}${path}`,
      remoteAddress: from ?? `10.1.${Math.floor(hosts / 250)}.${(hosts++ % 250) + 1}`,
      headers: { ...(origin ? { origin } : {}), ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
      ...(body ? { payload: body } : {}),
    });

  return {
    edge,
    other,
    widget,
    ewa,
    ask,
    async begin(given: object = {}) {
      const words = firstWords(given);
      const answer = await ask("/chats", { body: words });
      expect(answer.statusCode, answer.body).toBe(201);
      return { ...words, number: answer.json<{ number: number }>().number };
    },
    newsOf: async (token: string) => (await ask("/chat", { token })).json<ChatNews>(),
    /** A widget's line to one of the processes. */
    line: (at: Edge, token: string | null, origin = SHOP) => openLine(at, widget.key, token, origin),
  };
}

/** An open interface of the desk. */
export async function openDesk(at: Edge, cookie: string) {
  const events: LiveEvent[] = [];
  const socket = new WebSocket(`ws://${await addressOf(at)}/api/v1/live`, { headers: { cookie } } as unknown as string[]);
  socket.addEventListener("message", ({ data }) => events.push(JSON.parse(String(data))));
  await soon(() => expect(events.length).toBeGreaterThan(0));
  return { events, say: (word: object) => socket.send(JSON.stringify(word)), close: () => socket.close() };
}

/** A widget's line. */
async function openLine(at: Edge, key: string, token: string | null, origin: string) {
  const heard: ChatHeard[] = [];
  let closed = 0;
  const socket = new WebSocket(`ws://${await addressOf(at)}/widget/${key}/live`, {
    headers: { origin },
  } as unknown as string[]);
  socket.addEventListener("message", ({ data }) => heard.push(JSON.parse(String(data))));
  socket.addEventListener("close", ({ code }) => {
    closed = code;
  });
  socket.addEventListener("error", () => {});
  if (token) {
    await soon(() => expect(socket.readyState).toBe(1));
    socket.send(JSON.stringify({ kind: "hello", token }));
  }
  return {
    heard,
    closed: () => closed,
    say: (word: object) => socket.send(JSON.stringify(word)),
    news: () => heard.findLast((each) => each.kind === "news"),
    close: () => socket.close(),
  };
}

async function addressOf({ app }: Edge): Promise<string> {
  if (!app.server.listening) await app.listen({ host: "127.0.0.1", port: 0 });
  return `127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}
