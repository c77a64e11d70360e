import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";
import { queryOf } from "../search/terms.ts";

export interface CustomerLine {
  id: number;
  name: string;
  address: string | null;
  openCases: number;
  lastCaseAt: string | null;
}

/** Customers, newest first; with words, those whose name or address has them. */
export async function listCustomers(
  db: Kysely<Schema>,
  { q, after, limit }: { q: string; after?: string; limit: number },
): Promise<{ items: CustomerLine[]; next: string | null }> {
  if (after !== undefined && !/^\d{1,15}$/.test(after)) throw new Refusal("list.bad_after");
  const query = q === "" ? null : queryOf(q);
  if (q !== "" && query === null) return { items: [], next: null };
  // The sum lets words be looked up in their index, where the order alone would walk through all customers.
  const { rows } = await sql<{
    id: number;
    name: string;
    address: string | null;
    open_cases: number;
    last_case_at: Date | null;
  }>`
    select c.id, c.name,
      (select value from customer_addresses a where a.customer_id = c.id order by kind, id limit 1) as address,
      (select count(*)::int from cases where customer_id = c.id and state = 'open') as open_cases,
      (select opened_at from cases where customer_id = c.id order by number desc limit 1) as last_case_at
    from customers c
    where true ${query ? sql`and c.search @@ ${query}::tsquery` : sql``} ${after ? sql`and c.id < ${Number(after)}` : sql``}
    order by ${query ? sql`c.id + 0` : sql`c.id`} desc limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit).map((row) => ({
    id: row.id,
    name: row.name,
    address: row.address,
    openCases: row.open_cases,
    lastCaseAt: row.last_case_at?.toISOString() ?? null,
  }));
  return { items, next: rows.length > limit ? String(items.at(-1)!.id) : null };
}
