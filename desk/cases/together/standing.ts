import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { preview, understand } from "../../conversations/understanding.ts";

/** How a case stands as far as its messages decide: what a merge changes and its undo puts back. */
export interface Standing {
  waiting_for: "us" | "customer" | "colleagues";
  customer_phrase: string;
  last_message_at: string;
  last_message_id: number | null;
  preview: string;
  preview_masked: boolean;
  message_count: number;
  snoozed_at: string | null;
  snoozed_until: string | null;
}

export async function standingOf(tx: Kysely<Schema>, number: number): Promise<Standing> {
  // As JSON, whose instants keep their microseconds: a JavaScript date would lose them, and the case would not stand as it stood.
  const { rows } = await sql<{ standing: Standing }>`
    select json_build_object('waiting_for', waiting_for, 'customer_phrase', customer_phrase, 'last_message_at', last_message_at,
      'last_message_id', last_message_id, 'preview', preview, 'preview_masked', preview_masked, 'message_count', message_count,
      'snoozed_at', snoozed_at, 'snoozed_until', snoozed_until) as standing
    from cases where number = ${number}`.execute(tx);
  return rows[0]!.standing;
}

export async function putBack(tx: Kysely<Schema>, number: number, standing: Standing): Promise<void> {
  await sql`
    update cases set waiting_for = ${standing.waiting_for}, customer_phrase = ${standing.customer_phrase},
      last_message_at = ${standing.last_message_at}::timestamptz, last_message_id = ${standing.last_message_id}, preview = ${standing.preview},
      preview_masked = ${standing.preview_masked}, message_count = ${standing.message_count}
    where number = ${number}`.execute(tx);
}

/** Reads a case's last words and their number from its messages again, after some have come or gone. */
export async function readThread(tx: Kysely<Schema>, number: number): Promise<void> {
  const { rows } = await sql<{ text: string; direction: "in" | "out"; language: "pl" | "bg" | "en" }>`
    select m.text, m.direction, coalesce(m.language, c.language) as language from messages m join cases c on c.number = m.case_number
    where m.case_number = ${number} and m.purpose not in ('acknowledgement', 'reminder') and m.delivery is distinct from 'withdrawn'
    order by m.id desc limit 1`.execute(tx);
  const spoken = rows[0];
  const shown = !spoken
    ? { preview: "", previewMasked: false }
    : spoken.direction === "in"
      ? understand(spoken.text, spoken.language)
      : { preview: preview(spoken.text), previewMasked: false };
  await sql`
    update cases set preview = ${shown.preview}, preview_masked = ${shown.previewMasked}, message_count = said.count,
      last_message_at = coalesce(said.at, last_message_at), last_message_id = said.id
    from (select count(*)::int as count, max(created_at) as at, max(id) as id from messages where case_number = ${number}) said
    where number = ${number}`.execute(tx);
}
