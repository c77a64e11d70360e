import { randomUUID } from "node:crypto";
import type { WebSocket } from "@fastify/websocket";
import type { FastifyBaseLogger } from "fastify";
import type { Kysely } from "kysely";
import type { ChatHeard } from "#contract/chats.ts";
import type { Schema } from "#database/schema.ts";
import { HERE_SECONDS, type OpenChat, signOfLife } from "#desk/channels/chat/chat.ts";
import { offerChats } from "#desk/channels/chat/offering.ts";
import { readByChatter } from "#desk/channels/chat/reading.ts";
import { chatNews } from "#desk/channels/chat/showing.ts";
import { listen } from "../live/listening.ts";
import type { Live } from "../live/live.ts";
import { CHATS, type ChatRumour, shareChats } from "./sharing-chats.ts";

/** What the chats of all processes need to know of each other. */
export interface ChatHub {
  /** Whose interface is open, in whatever process. */
  here(): number[];
  /** Who writes to the customer of a case at this moment; empty where nobody does. */
  writerAt(caseNumber: number): string;
  join(socket: WebSocket, chat: OpenChat): Promise<Joined>;
  /** The customer of a case came, went, read or was read: whoever shows that asks again. */
  stirred(caseNumber: number): void;
  stop(): Promise<void>;
}

export interface Joined {
  say(heard: ChatHeard): void;
  read(upTo: number): Promise<void>;
  writes(on: boolean): void;
  leave(): void;
}

interface Connection {
  chat: OpenChat;
  socket: WebSocket;
  isWriting: boolean;
  answered: boolean;
  telling: Promise<void>;
  again: boolean;
}

export interface Opening {
  db: Kysely<Schema>;
  live: Live;
  listenUrl?: string;
  log?: Pick<FastifyBaseLogger, "warn">;
}

const BEAT = 20_000;
const OFFER_EVERY = 3000;
const GOING_AWAY = 1001;

/** Opens the desk's end of the chats that widgets have with it in this process. */
export function openChatHub({ db, live, listenUrl, log }: Opening): ChatHub {
  const me = randomUUID().slice(0, 8);
  const connections = new Set<Connection>();
  const complain = (error: unknown) => log?.warn({ err: error }, "chats cannot reach the database");
  const sharing = shareChats({ db, me, people: live.people, heard, trouble: complain });
  const listening = listenUrl
    ? listen({ url: listenUrl, channels: [CHATS], heard: (_channel, payload) => sharing.hear(payload), trouble: complain })
    : undefined;

  live.watch({
    isAwake: () => connections.size > 0,
    happened: (row) => row.case !== null && tell(row.case),
    moved: tell,
    stirred: (caseNumber) => say({ case: caseNumber }),
    cameOrWent: () => sharing.people(),
  });

  function heard(rumour: ChatRumour) {
    if (rumour.writing !== undefined) live.tellOf({ kind: "customer", case: rumour.case, writing: rumour.writing });
    else {
      live.tellOf({ kind: "chat", case: rumour.case });
      tell(rumour.case);
    }
  }

  function say(rumour: ChatRumour) {
    heard(rumour);
    sharing.say(rumour);
  }

  const writerAt = (caseNumber: number): string =>
    live.presence.of(caseNumber).find(({ doing }) => doing === "writing_reply")?.person.name ?? "";

  const send = ({ socket }: Connection, words: ChatHeard) =>
    socket.readyState === socket.OPEN && socket.send(JSON.stringify(words));

  /** Tells the customers at a case how it stands now; a change during the telling is told after it, once. */
  function tell(caseNumber: number) {
    for (const each of connections) if (each.chat.caseNumber === caseNumber) tellOne(each);
  }

  function tellOne(each: Connection) {
    if (each.again) return;
    each.again = true;
    each.telling = each.telling.then(async () => {
      each.again = false;
      if (!connections.has(each)) return;
      const caseNumber = each.chat.caseNumber;
      send(each, { kind: "news", ...(await chatNews(db, { caseNumber, writing: writerAt(caseNumber) })) });
    }, complain);
    each.telling = each.telling.catch(complain);
  }

  function setWriting(each: Connection, on: boolean) {
    if (each.isWriting === on) return;
    each.isWriting = on;
    say({ case: each.chat.caseNumber, writing: on });
  }

  async function beat() {
    for (const each of connections) {
      if (!each.answered) each.socket.terminate();
      else {
        each.answered = false;
        each.socket.ping();
      }
    }
    sharing.people();
    await signOfLife(
      db,
      [...connections].map(({ chat }) => chat.id),
    ).catch(complain);
  }

  let offering = Promise.resolve();
  const offer = () => {
    offering = offering.then(async () => void (await offerChats(db, sharing.here()).catch(complain)));
  };
  const timers = [setInterval(beat, BEAT), setInterval(offer, OFFER_EVERY)];
  for (const timer of timers) timer.unref();

  return {
    here: sharing.here,
    writerAt,
    stirred: (caseNumber) => say({ case: caseNumber }),
    async join(socket, chat) {
      const mine: Connection = { chat, socket, isWriting: false, answered: true, telling: Promise.resolve(), again: false };
      await live.wake();
      connections.add(mine);
      socket.on("pong", () => {
        mine.answered = true;
      });
      await signOfLife(db, [chat.id]);
      say({ case: chat.caseNumber });
      return {
        say: (words) => void send(mine, words),
        async read(upTo) {
          if (await readByChatter(db, { chatId: chat.id, upTo })) say({ case: chat.caseNumber });
        },
        writes: (on) => setWriting(mine, on),
        leave() {
          setWriting(mine, false);
          connections.delete(mine);
          // Only then are they taken to be gone: a page that is reloaded comes back at once.
          setTimeout(() => say({ case: chat.caseNumber }), (HERE_SECONDS + 1) * 1000).unref();
        },
      };
    },
    async stop() {
      for (const timer of timers) clearInterval(timer);
      for (const { socket } of connections) socket.close(GOING_AWAY);
      connections.clear();
      await offering;
      await sharing.stop();
      await listening?.stop();
    },
  };
}
