import { randomBytes, randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "#desk/accounts/actor.ts";
import type { OpenChat } from "#desk/channels/chat/chat.ts";
import { sayInChat } from "#desk/channels/chat/saying.ts";
import { startChat } from "#desk/channels/chat/starting.ts";
import { addWidget } from "#desk/channels/widgets/keeping.ts";
import { asWidget, type Widget } from "#desk/channels/widgets/widget.ts";

export const newChatToken = (): string => randomBytes(32).toString("base64url");

/** In five minutes, as the firm of the tests promises the first word. */
export const soon = (): Date => new Date(Date.now() + 300_000);

export async function openWidget(
  db: Kysely<Schema>,
  by: Actor,
  given: Partial<{ origins: string[]; teamId: number | null; greetings: Record<string, string> }> = {},
): Promise<Widget> {
  const { id } = await addWidget(db, {
    input: { name: "Pomoc", languages: ["pl", "bg", "en"], greetings: {}, origins: ["https://shop.example"], ...given },
    by,
  });
  return asWidget(await db.selectFrom("widgets").selectAll().where("id", "=", id).executeTakeFirstOrThrow());
}

/** How many chats somebody takes at once. */
export async function takesChats(db: Kysely<Schema>, { id }: { id: number }, limit: number): Promise<void> {
  await sql`update accounts set preferences = preferences || ${JSON.stringify({ chatLimit: limit })}::jsonb where id = ${id}`.execute(
    db,
  );
}

export interface Chatting {
  token: string;
  chat: OpenChat;
  line: number;
}

/** Somebody begins a chat. */
export async function beginChat(
  db: Kysely<Schema>,
  widget: Widget,
  { text = "Gdzie jest moja paczka?", name = "Marian Wójcik", email }: { text?: string; name?: string; email?: string } = {},
): Promise<Chatting> {
  const token = newChatToken();
  const given = { token, id: randomUUID(), text, name, email, language: "pl" as const };
  const { chat, line } = await startChat(db, { widget, given, answerBy: soon() });
  return { token, chat, line };
}

export const sayMore = (db: Kysely<Schema>, chat: OpenChat, text: string, id: string = randomUUID()): Promise<number> =>
  sayInChat(db, { chat, id, text, answerBy: soon() });

/** The customer closed the page this long ago. */
export async function goneFor(db: Kysely<Schema>, { id }: { id: number }, seconds: number): Promise<void> {
  await sql`update chats set seen_at = now() - make_interval(secs => ${seconds}) where id = ${id}`.execute(db);
}
