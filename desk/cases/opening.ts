import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { holdToRestriction, type RestrictionRecord, restrictionOf } from "../conduct/standing.ts";
import { arrivedMessage, nextMessage, type Words } from "../conversations/arriving.ts";
import { keepAttachments } from "../conversations/attaching.ts";
import { shieldLine, type Understood, understand } from "../conversations/understanding.ts";
import { type Firm, theFirm } from "../firm/reading.ts";
import { later } from "../later.ts";
import { afterWorkingHours } from "../promises/calendar.ts";
import { termsOf } from "../search/terms.ts";
import { askLater } from "../second-reading/asking-later.ts";
import { tellPrograms } from "../webhooks/telling.ts";

export interface Opening {
  subject: string;
  channel: "mail" | "chat" | "form" | "phone" | "api";
  language: Language;
  mailboxId?: number | null;
  teamId?: number | null;
  by: Actor;
  firm?: Firm;
  /** By when the first news is owed, and whether the customer is told at once; else by the firm's calendar, untold. */
  first?: { dueAt: Date; told: boolean };
  words: Words;
}

/** Opens a case with a customer's first words. It owes them first news from its first second on, by the firm's calendar. */
export async function openCase(
  tx: Kysely<Schema>,
  opening: Opening,
): Promise<{ number: number; messageId: number; dueAt: Date }> {
  const { subject, language, by, first, words } = opening;
  const dueAt = first?.dueAt ?? firstNewsAt(opening.firm ?? (await theFirm(tx)));
  const understood = understand(words.text, language);
  const opened = await writeOpening(tx, {
    ...opening,
    understood,
    dueAt,
    by,
    who: sql`who as (select id, relation = 'internal' as internal from customers where id = ${words.customerId})`,
  });
  const { number, messageId, restriction, assigns, happenings } = opened!;
  await tellPrograms(tx, happenings);
  const inRhythm = first ? null : await holdToRestriction(tx, { number, restriction, text: `${subject}\n${words.text}` });
  // Whoever answers a chat has it already.
  if (assigns !== null && assigns !== "by_hand") await later(tx, "assign_in_turn", { caseNumber: number });
  await askLater(tx, { messageId, words, understood });
  if (words.attachments?.length) await keepAttachments(tx, { caseNumber: number, messageId, files: words.attachments });
  return { number, messageId, dueAt: inRhythm ?? dueAt };
}

/** By when first news is owed of what arrives now. */
export const firstNewsAt = (firm: Firm): Date => afterWorkingHours(firm, new Date(), firm.firstNewsHours);

interface OpeningWritten {
  number: number;
  customerId: number;
  messageId: number;
  restriction: RestrictionRecord | null;
  assigns: string | null;
  happenings: number[];
}

type ToWrite = Omit<Opening, "words" | "firm"> & {
  words: Omit<Words, "customerId">;
  understood: Understood;
  dueAt: Date;
  /** Steps of which the last, `who`, has the customer's row: `id` and whether they are `internal`. Without a row nothing is written. */
  who: RawBuilder<unknown>;
};

/** Writes a case, its first words, what it owes and what happened: one statement, since all that starts something passes here. */
export async function writeOpening(db: Kysely<Schema>, opening: ToWrite): Promise<OpeningWritten | undefined> {
  const { subject, channel, language, mailboxId = null, teamId = null, by, first, words, understood, dueAt, who } = opening;
  // The subject is found with the first message, the sender's name with each of theirs.
  const terms = termsOf([subject, words.author.name, words.text].join("\n"), understood.language);
  const { rows } = await sql<OpeningWritten>`
    with ${who}, ${nextMessage}, opened as (
      insert into cases (customer_id, internal, subject, shielded_subject, channel, mailbox_id, language, team_id, due_at, queue_at,
        last_message_at, last_message_id, preview, preview_masked, message_count, times_written)
      select who.id, who.internal, ${subject}, ${shieldLine(subject, language)}::text, ${channel}, ${mailboxId}::bigint, ${language}, ${teamId}::bigint, ${dueAt}::timestamptz, ${dueAt}::timestamptz,
        greatest(now(), ${words.receivedAt ?? null}::timestamptz), next.id, ${understood.preview}, ${understood.previewMasked}::boolean, 1, ${words.automatic ? 0 : 1}
      from next, who
      returning number, customer_id
    ), owed as (
      insert into promises (case_number, customer_id, what, due_at, told)
      select number, customer_id, 'first_news', ${dueAt}::timestamptz, ${first?.told ?? false}::boolean from opened
    ), ${arrivedMessage({
      words,
      customerId: sql`opened.customer_id`,
      understood,
      terms,
      caseNumber: sql`opened.number`,
      from: sql`from opened, next`,
    })},
    written as (
      insert into happenings (what, by_kind, account_id, case_number, customer_id, detail)
      select 'case.opened', ${by.kind}, ${accountIdOf(by)}::bigint, number, customer_id, json_build_object('channel', ${channel}::text) from opened
      union all
      select 'message.received', 'customer', null, number, customer_id,
        json_build_object('message', next.id, 'channel', ${words.channel}::text)
      from opened, next
      returning id
    )
    select number, customer_id as "customerId", next.id as "messageId", ${restrictionOf(sql`opened.customer_id`)} as restriction,
      (select assigns from teams where id = ${teamId}::bigint) as assigns, array(select id from written) as happenings
    from opened, next`.execute(db);
  return rows[0];
}
