import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { reversals } from "./reversals.ts";

export interface RecentAct {
  happening: number;
  what: string;
  case: number | null;
  at: string;
  undone: boolean;
}

/** Somebody's own acts of the last 24 hours that can be taken back, newest first. */
export async function recentActs(db: Kysely<Schema>, accountId: number): Promise<RecentAct[]> {
  const { rows } = await sql<{ id: number; what: string; case_number: number | null; at: Date; undone: boolean }>`
    select h.id, h.what, h.case_number, h.at, exists (
        select from happenings u where u.case_number = h.case_number and u.what = 'act.undone' and (u.detail->>'happening')::bigint = h.id) as undone
    from happenings h
    where h.account_id = ${accountId} and h.at > now() - interval '24 hours' and h.what = any(${Object.keys(reversals)}::text[])
    order by h.id desc limit 50`.execute(db);
  return rows.map((row) => ({
    happening: row.id,
    what: row.what,
    case: row.case_number,
    at: row.at.toISOString(),
    undone: row.undone,
  }));
}
