import type { WebSocket } from "@fastify/websocket";
import type { Kysely } from "kysely";
import { ChatSaid } from "#contract/chats.ts";
import type { Schema } from "#database/schema.ts";
import { chatOfToken, type OpenChat } from "#desk/channels/chat/chat.ts";
import { answerBy } from "#desk/channels/chat/door.ts";
import { sayInChat } from "#desk/channels/chat/saying.ts";
import type { Widget } from "#desk/channels/widgets/widget.ts";
import { Refusal } from "#desk/refusal.ts";
import { sayIn } from "#words/all.ts";
import type { ChatHub, Joined } from "./hub.ts";

/** Whoever does not say who they are within this time leaves again, in milliseconds. */
const PATIENCE = 10_000;
const WORDS_A_MINUTE = 30;
/** Also what is no message: read marks, the writing sign. */
const SIGNS_A_MINUTE = 240;
/** https://www.iana.org/assignments/websocket: 4000 and up are for applications. */
const NOT_HERE = 4404;

interface At {
  db: Kysely<Schema>;
  hub: ChatHub;
  widget: Widget;
  secondReading: boolean;
}

/** One widget's line: it says its token first, and then what its customer writes; it hears how the chat stands. One thing after the other. */
export function talkOver(socket: WebSocket, at: At): void {
  let joined: Joined | undefined;
  let chat: OpenChat | undefined;
  let [words, signs] = [0, 0];
  let busy = Promise.resolve();
  const timer = setTimeout(() => joined ?? socket.close(NOT_HERE), PATIENCE);
  const minute = setInterval(() => {
    [words, signs] = [0, 0];
  }, 60_000);

  async function hear(text: string): Promise<void> {
    const said = ChatSaid.safeParse(parse(text)).data;
    if (!said || ++signs > SIGNS_A_MINUTE) return;
    if (said.kind === "hello") {
      if (joined) return;
      chat = await chatOfToken(at.db, { widgetId: at.widget.id, token: said.token });
      joined = await at.hub.join(socket, chat);
      // Closed while we asked.
      if (socket.readyState !== socket.OPEN) joined.leave();
      return;
    }
    if (!joined || !chat) return;
    if (said.kind === "read") return joined.read(said.upTo);
    if (said.kind === "writing") return joined.writes(said.on);
    if (++words > WORDS_A_MINUTE) throw new Refusal("request.too_many", { seconds: 60 });
    joined.writes(false);
    const by = await answerBy(at.db, { teamId: at.widget.team_id, here: at.hub.here() });
    const line = await sayInChat(at.db, { chat, id: said.id, text: said.text, answerBy: by, secondReading: at.secondReading });
    joined.say({ kind: "taken", id: said.id, line });
  }

  socket.on("message", (data: unknown) => {
    const text = String(data);
    busy = busy.then(() => hear(text)).catch((error: unknown) => refuse(error, text));
  });
  socket.on("close", () => {
    clearTimeout(timer);
    clearInterval(minute);
    joined?.leave();
  });
  socket.on("error", () => socket.terminate());

  function refuse(error: unknown, text: string) {
    const { id } = (parse(text) ?? {}) as { id?: unknown };
    const code = error instanceof Refusal ? error.code : "fault.unknown";
    const facts = error instanceof Refusal ? (error.facts as { seconds?: number }) : { request: "–" };
    const sentence = sayIn(chat?.language ?? at.widget.languages[0]!)(`refusals.${code}`, facts);
    const said = JSON.stringify({ kind: "refused", id: typeof id === "string" ? id : null, code, words: sentence });
    if (socket.readyState === socket.OPEN) socket.send(said);
    if (!joined) socket.close(NOT_HERE);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
