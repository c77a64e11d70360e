import { type Kysely, type RawBuilder, sql } from "kysely";
import type { CustomerKind, CustomerRow } from "#contract/customers.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { Refusal } from "../refusal.ts";
import { queryOf } from "../search/terms.ts";
import { customerSeenBy } from "./seeing.ts";

type Of = "all" | "organisations" | "internal";
const which: Record<Of, RawBuilder<unknown>> = {
  all: sql``,
  organisations: sql`and c.kind = 'organisation'`,
  internal: sql`and c.relation = 'internal'`,
};

/** The customer's address that is used first, for `customers c`. */
export const firstAddress = sql`(select value from customer_addresses a where a.customer_id = c.id order by preferred desc, kind, id limit 1)`;

/** Customers, newest first; with words, those whose name, address or organisation has them. A record that became part of another is not listed. */
export async function listCustomers(
  db: Kysely<Schema>,
  { q, of = "all", after, limit, by }: { q: string; of?: Of; after?: string; limit: number; by: Actor },
): Promise<{ items: CustomerRow[]; next: string | null }> {
  if (after !== undefined && !/^\d{1,15}$/.test(after)) throw new Refusal("list.bad_after");
  const query = q === "" ? null : queryOf(q);
  if (q !== "" && query === null) return { items: [], next: null };
  // The sum lets words be looked up in their index, where the order alone would walk through all customers.
  const { rows } = await sql<{
    id: number;
    name: string;
    kind: CustomerKind;
    internal: boolean;
    organisations: string[] | null;
    address: string | null;
    open_cases: number;
    last_case_at: Date | null;
  }>`
    select c.id, c.name, c.kind, c.relation = 'internal' as internal, ${firstAddress} as address,
      (select array_agg(o.name order by b.id) from belongings b join customers o on o.id = b.organisation_id
        where b.person_id = c.id and b.ended_at is null) as organisations,
      (select count(*)::int from cases where customer_id = c.id and state = 'open') as open_cases,
      (select opened_at from cases where customer_id = c.id order by number desc limit 1) as last_case_at
    from customers c
    where c.merged_into is null ${which[of]} and ${customerSeenBy(by, sql`c`)}
      ${query ? sql`and c.search @@ ${query}::tsquery` : sql``} ${after ? sql`and c.id < ${Number(after)}` : sql``}
    order by ${query ? sql`c.id + 0` : sql`c.id`} desc limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit).map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    internal: row.internal,
    organisations: row.organisations ?? [],
    address: row.address,
    openCases: row.open_cases,
    lastCaseAt: row.last_case_at?.toISOString() ?? null,
  }));
  return { items, next: rows.length > limit ? String(items.at(-1)!.id) : null };
}
