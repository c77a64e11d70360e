import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/** What makes two cases more than they were: words, promises, an ending. Who looks after it and what it is called do not. */
const NEWS = [
  "message.received",
  "message.written",
  "message.no_news",
  "note.written",
  "promise.made",
  "promise.moved",
  "promise.kept",
  "promise.released",
  "confirmation.asked",
  "confirmation.answered",
  "confirmation.reminded",
  "choice.sent",
  "choice.answered",
  "decision.made",
  "case.closed",
  "case.merged",
  "case.split",
];

/** Whether anything new has arrived in one of these cases since a happening; what was taken back is not new. */
export async function hasNewsSince(tx: Kysely<Schema>, numbers: readonly number[], since: number): Promise<boolean> {
  const { rows } = await sql`
    select from happenings h
    where h.case_number = any(${numbers}::bigint[]) and h.id > ${since} and h.what = any(${NEWS}::text[]) and not exists (
      select from happenings u where u.case_number = h.case_number and u.what = 'act.undone' and (u.detail->>'happening')::bigint = h.id)
    limit 1`.execute(tx);
  return rows.length > 0;
}
