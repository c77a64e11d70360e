import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

export interface WrittenHappening {
  id: number;
  what: string;
  by: "agent" | "customer" | "program" | "desk";
  person: { id: number; name: string } | null;
  at: string;
  detail: Record<string, unknown>;
}

/** What was done to a case, and to those that were merged into it before they were; newest first. */
export async function caseHistory(
  db: Kysely<Schema>,
  { number, before, limit }: { number: number; before?: number; limit: number },
): Promise<{ items: WrittenHappening[]; next: number | null }> {
  const { rows } = await sql<{
    id: number;
    what: string;
    by_kind: WrittenHappening["by"];
    account_id: number | null;
    name: string | null;
    at: Date;
    detail: unknown;
  }>`
    select h.id, h.what, h.by_kind, h.account_id, a.name, h.at, h.detail
    from happenings h left join accounts a on a.id = h.account_id
    where h.case_number = any(array(select number from cases where number = ${number} or merged_into = ${number})) ${before ? sql`and h.id < ${before}` : sql``}
    order by h.id desc limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit).map((row) => ({
    id: row.id,
    what: row.what,
    by: row.by_kind,
    person: row.account_id === null ? null : { id: row.account_id, name: row.name ?? "" },
    at: row.at.toISOString(),
    detail: row.detail as Record<string, unknown>,
  }));
  return { items, next: rows.length > limit ? items.at(-1)!.id : null };
}
