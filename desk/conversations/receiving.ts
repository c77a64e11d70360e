import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import type { Actor } from "../accounts/actor.ts";
import { placeInQueue } from "../cases/placing.ts";
import { reopenCase } from "../cases/reopening.ts";
import { oweNews } from "../promises/owing.ts";
import { termsOf } from "../search/terms.ts";
import { askLater } from "../second-reading/asking-later.ts";
import { tellPrograms } from "../webhooks/telling.ts";
import { arrivedMessage, nextMessage, type Words } from "./arriving.ts";
import { keepAttachments } from "./attaching.ts";
import { understand } from "./understanding.ts";

export interface Received extends Words {
  caseNumber: number;
  /** By when these words are to be answered, where nothing is owed yet; else by the firm's calendar. */
  answerBy?: Date;
}

export interface Arrival {
  messageId: number;
  language: Language;
  reopened: boolean;
}

/** Takes a customer's words into a case that is there: read, findable, placed in the queue, and owed an answer. */
export async function receiveMessage(tx: Kysely<Schema>, given: Received): Promise<Arrival> {
  const automatic = given.automatic ?? null;
  const found = await caseBefore(tx, given.caseNumber);
  const understood = understand(given.text, found.language);
  // Whoever was asked and answers has not had to ask; nor has whoever comes back to what was settled, or talks on in a chat.
  const isOurTurn = found.state === "open" && found.waiting_for !== "customer";
  const asks = automatic === null && isOurTurn && given.channel !== "chat" ? 1 : 0;
  const by: Actor = { kind: "customer", customerId: given.customerId, name: given.author.name };
  const terms = termsOf([given.author.name, given.text].join("\n"), understood.language);

  const { rows } = await sql<{ id: number; happening: number }>`
    with ${nextMessage}, ${arrivedMessage({
      words: given,
      customerId: sql`${given.customerId}::bigint`,
      understood,
      terms,
      caseNumber: sql`${given.caseNumber}::bigint`,
      from: sql`from next`,
    })},
    changed as (
      update cases set times_written = times_written + case when ${automatic}::text is null then 1 else 0 end,
        times_asked = times_asked + ${asks}, asked_since = asked_since + ${asks}, last_message_at = greatest(last_message_at, arrived.created_at), last_message_id = arrived.id,
        message_count = message_count + 1, preview = ${understood.preview}, preview_masked = ${understood.previewMasked},
        waiting_for = case when ${automatic}::text is null then 'us' else waiting_for end,
        snoozed_at = case when ${automatic}::text is null then null else snoozed_at end,
        snoozed_until = case when ${automatic}::text is null then null else snoozed_until end
      from arrived where number = ${given.caseNumber}
    ), woken as (
      update snoozes set ended_at = now(), ended_because = 'message'
      where case_number = ${given.caseNumber} and ended_at is null and ${automatic}::text is null
    ), written as (
      insert into happenings (what, by_kind, case_number, customer_id, detail)
      select 'message.received', ${by.kind}, ${given.caseNumber}, ${given.customerId}, json_build_object('message', id, 'channel', ${given.channel}::text)
      from arrived
      returning id
    )
    select arrived.id, written.id as happening from arrived, written`.execute(tx);
  const { id: messageId, happening } = rows[0]!;
  await tellPrograms(tx, [happening]);
  await askLater(tx, { messageId, words: given, understood });

  if (given.attachments?.length) await keepAttachments(tx, { caseNumber: given.caseNumber, messageId, files: given.attachments });
  const reopened = automatic === null && found.state === "closed";
  if (reopened) await reopenCase(tx, { number: given.caseNumber, because: "new_message", by, words: given.text });
  if (automatic === null) {
    await oweNews(tx, given.caseNumber, { dueAt: given.answerBy, words: given.text });
    await placeInQueue(tx, given.caseNumber);
  }
  return { messageId, language: understood.language, reopened };
}

const caseBefore = (tx: Kysely<Schema>, number: number) =>
  tx
    .selectFrom("cases")
    .select(["state", "language", "waiting_for"])
    .where("number", "=", number)
    .forUpdate()
    .executeTakeFirstOrThrow();
