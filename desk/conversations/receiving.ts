import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import type { Actor } from "../accounts/actor.ts";
import type { LockedCase } from "../cases/locking.ts";
import { placeInQueue } from "../cases/placing.ts";
import { reopenCase } from "../cases/reopening.ts";
import { oweNews } from "../promises/owing.ts";
import { termsOf } from "../search/terms.ts";
import { keepAttachments, type ReceivedFile } from "./attaching.ts";
import { understand } from "./understanding.ts";

export interface Received {
  caseNumber: number;
  customerId: number;
  channel: "mail" | "form" | "page" | "api" | "chat";
  author: { name: string; address: string };
  /** Someone who is not the case's customer wrote into its thread. */
  otherSender?: boolean;
  /** Why the message is held to be automatic; such a one neither reopens nor asks for an answer. */
  automatic?: string | null;
  text: string;
  quoted?: string;
  signature?: string;
  html?: string | null;
  rfcMessageId?: string | null;
  rfcInReplyTo?: string | null;
  mailId?: number | null;
  receivedAt?: Date;
  attachments?: ReceivedFile[];
  /** The case, where the same transaction has just opened it: nobody else can know it yet, so it needs no lock. */
  fresh?: CaseBefore;
}

type CaseBefore = Pick<LockedCase, "subject" | "language" | "state"> & { isFirst: boolean };

export interface Arrival {
  messageId: number;
  language: Language;
  reopened: boolean;
}

/** Takes a customer's words into a case: read, findable, placed in the queue, and owed an answer. */
export async function receiveMessage(tx: Kysely<Schema>, given: Received): Promise<Arrival> {
  const automatic = given.automatic ?? null;
  const found = given.fresh ?? (await caseBefore(tx, given.caseNumber));
  const understood = understand(given.text, found.language);
  const by: Actor = { kind: "customer", customerId: given.customerId, name: given.author.name };

  const { rows } = await sql<{ id: number }>`
    with arrived as (
      insert into messages (case_number, customer_id, direction, channel, author_name, author_address, other_sender, automatic, language, text,
        quoted, signature, html, created_at, rfc_message_id, rfc_in_reply_to, mail_id, reading, search)
      values (${given.caseNumber}, ${given.customerId}, 'in', ${given.channel}, ${given.author.name}, ${given.author.address},
        ${given.otherSender ?? false}, ${automatic}, ${understood.language}, ${given.text}, ${given.quoted ?? ""}, ${given.signature ?? ""},
        ${given.html ?? null}, ${given.receivedAt ?? new Date()}, ${given.rfcMessageId ?? null}, ${given.rfcInReplyTo ?? null},
        ${given.mailId ?? null}, ${JSON.stringify(understood.reading)},
        array_to_tsvector(${termsOf(searchable(given, found), understood.language)}::text[]))
      returning id, created_at
    ), changed as (
      update cases set last_message_at = greatest(last_message_at, arrived.created_at), last_message_id = arrived.id,
        message_count = message_count + 1, preview = ${understood.preview}, preview_masked = ${understood.previewMasked},
        waiting_for = case when ${automatic}::text is null then 'us' else waiting_for end
      from arrived where number = ${given.caseNumber}
    ), written as (
      insert into happenings (what, by_kind, case_number, customer_id, detail)
      select 'message.received', ${by.kind}, ${given.caseNumber}, ${given.customerId}, json_build_object('message', id, 'channel', ${given.channel}::text)
      from arrived
    )
    select id from arrived`.execute(tx);
  const messageId = rows[0]!.id;

  if (given.attachments?.length) await keepAttachments(tx, { caseNumber: given.caseNumber, messageId, files: given.attachments });
  const reopened = automatic === null && found.state === "closed";
  if (reopened) await reopenCase(tx, { number: given.caseNumber, because: "new_message", by });
  // The first message finds the case as it was opened: placed, and with its promise made.
  if (automatic === null && !found.isFirst) {
    await oweNews(tx, given.caseNumber);
    await placeInQueue(tx, given.caseNumber);
  }
  return { messageId, language: understood.language, reopened };
}

// The subject is found with the first message, the sender's name with each of theirs.
const searchable = (given: Received, found: CaseBefore): string =>
  [found.isFirst ? found.subject : "", given.author.name, given.text].join("\n");

async function caseBefore(tx: Kysely<Schema>, number: number): Promise<CaseBefore> {
  const { message_count, ...found } = await tx
    .selectFrom("cases")
    .select(["state", "language", "subject", "message_count"])
    .where("number", "=", number)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { ...found, isFirst: message_count === 0 };
}
