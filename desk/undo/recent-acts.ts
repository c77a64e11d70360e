import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { customerReversals } from "../customers/reversing.ts";
import { libraryReversals } from "../library/taking-back.ts";
import { reversals } from "./reversals.ts";
import { TOGETHER } from "./undoing-many.ts";

export interface RecentAct {
  happening: number;
  what: string;
  case: number | null;
  at: string;
  undone: boolean;
}

/** Somebody's own acts of the last 24 hours that can be taken back, newest first. What was one act on several cases is one. */
export async function recentActs(db: Kysely<Schema>, accountId: number): Promise<RecentAct[]> {
  const { rows } = await sql<{ id: number; what: string; case_number: number | null; at: Date; undone: boolean }>`
    select h.id, h.what, h.case_number, h.at, exists (
        select from happenings u where u.account_id = h.account_id and u.id > h.id and u.what in ('act.undone', 'library.undone', 'customer.undone') and (u.detail->>'happening')::bigint = h.id) as undone
    from happenings h
    where h.account_id = ${accountId} and h.at > now() - interval '24 hours'
      and h.what = any(${[...Object.keys(reversals), ...Object.keys(libraryReversals), ...Object.keys(customerReversals), TOGETHER]}::text[])
      and not (h.what = 'case.closed' and h.detail->>'because' = 'merged')
      and not exists (select from bulk_parts p where p.happening_id = h.id)
    order by h.id desc limit 50`.execute(db);
  return rows.map((row) => ({
    happening: row.id,
    what: row.what,
    case: row.case_number,
    at: row.at.toISOString(),
    undone: row.undone,
  }));
}
