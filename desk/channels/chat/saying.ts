import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { ReceivedFile } from "../../conversations/attaching.ts";
import { receiveMessage } from "../../conversations/receiving.ts";
import { Refusal } from "../../refusal.ts";
import { OPEN_DAYS, type OpenChat } from "./chat.ts";

export interface Saying {
  chat: OpenChat;
  /** The customer's browser's name for these words. */
  id: string;
  text: string;
  files?: ReceivedFile[];
  /** By when they are to be answered, where nothing is owed yet. */
  answerBy: Date;
  secondReading?: boolean;
}

/** Takes a customer's words in a chat into its case, once, in the order in which they are said. Answers which message they are. */
export const sayInChat = (db: Kysely<Schema>, saying: Saying): Promise<number> =>
  db.transaction().execute((tx) => sayIn(tx, saying));

/** The same inside an act that goes on. */
export async function sayIn(
  tx: Kysely<Schema>,
  { chat, id, text, files = [], answerBy, secondReading }: Saying,
): Promise<number> {
  // Locked first: of the same words sent twice at once, the second must see the first.
  const { rows } = await sql<{ name: string; address: string | null }>`
    with mine as (
      update chats set seen_at = now(), settled_at = null, expires_at = now() + make_interval(days => ${OPEN_DAYS})
      where id = ${chat.id} and ended_at is null returning customer_id
    )
    select u.name, (select value from customer_addresses where customer_id = u.id order by kind, id limit 1) as address
    from mine join customers u on u.id = mine.customer_id`.execute(tx);
  if (!rows[0]) throw new Refusal("chat.ended");
  const said = await wordsBefore(tx, { chatId: chat.id, id });
  if (said !== undefined) return said;

  const { name, address } = rows[0];
  const { messageId } = await receiveMessage(tx, {
    caseNumber: chat.caseNumber,
    customerId: chat.customerId,
    channel: "chat",
    author: { name, address: address ?? "" },
    text,
    attachments: files,
    answerBy,
    secondReading,
  });
  await tx.insertInto("chat_words").values({ chat_id: chat.id, word_id: id, message_id: messageId }).execute();
  return messageId;
}

/** Asked after the lock, in a statement that sees what was committed while we waited for it. */
async function wordsBefore(tx: Kysely<Schema>, { chatId, id }: { chatId: number; id: string }): Promise<number | undefined> {
  const found = await tx
    .selectFrom("chat_words")
    .select("message_id")
    .where("chat_id", "=", chatId)
    .where("word_id", "=", id)
    .executeTakeFirst();
  return found?.message_id;
}
