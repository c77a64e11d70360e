import { type RawBuilder, sql } from "kysely";

/** What the team keeps to itself in a case, as a query: its notes, those of its calls, and what was decided to be held or said in general only. The team line is the case's own column. */
export const keptBack = (number: RawBuilder<unknown>) => sql`
  select text, created_at as at from notes where case_number = ${number}
  union all
  select n.text, n.written_at from calls k join call_notes n on n.call_id = k.id where k.case_number = ${number} and n.kind = 'note'
  union all
  select fact, decided_at from selections where case_number = ${number} and ended_at is null and how <> 'told'`;
