import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { casesOf, type Ids } from "../data-copies/part.ts";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Words out of a list of ours: what happenings say of a turn, a state or a reason, and what reports count by. */
const OURS = new Set([
  ...[
    "us",
    "customer",
    "colleagues",
    "confirmed",
    "agent",
    "spam",
    "merged",
    "undo",
    "yes",
    "partly",
    "mail",
    "chat",
    "form",
    "phone",
    "api",
    "page",
  ],
  ...[
    "received",
    "options",
    "agreed",
    "closed",
    "kept",
    "late",
    "moved",
    "released",
    "open",
    "news",
    "deed",
    "claim",
    "grievance",
    "report",
    "press",
  ],
  ...[
    "pl",
    "bg",
    "en",
    "internal",
    "external",
    "person",
    "organisation",
    "access",
    "portability",
    "authority",
    "told",
    "held",
    "generalised",
  ],
]);
const LISTED = /^[a-z]+(_[a-z]+)+$/;
const HOUR = /^\d{4}-\d\d-\d\d[T ][\d:.]+(Z|[+-]\d\d(:?\d\d)?)$/;

/**
 * Takes words, names and addresses out of what is written down about a customer and their cases. That something was done, by whom and when, stays, and so do
 * numbers, hours and our own lists. What was done can be taken back no more: what it would put back is gone.
 */
export async function withoutWords(tx: Kysely<Schema>, ids: Ids): Promise<void> {
  const { rows } = await sql<{ id: number; detail: Json }>`
    select id, detail from happenings
    where detail::text <> '{}' and (customer_id = any(${ids}::bigint[]) or case_number in ${casesOf(ids)})`.execute(tx);
  const stripped = rows.flatMap(({ id, detail }) => {
    const kept = strip(detail);
    return JSON.stringify(kept) === JSON.stringify(detail) ? [] : [{ id, detail: { ...(kept as object), erased: true } }];
  });
  await sql`
    update happenings h set detail = s.detail from jsonb_to_recordset(${JSON.stringify(stripped)}::jsonb) as s (id bigint, detail jsonb)
    where h.id = s.id`.execute(tx);
}

export function strip(value: Json): Json {
  if (typeof value === "string") return OURS.has(value) || LISTED.test(value) || HOUR.test(value) ? value : null;
  if (Array.isArray(value)) return value.map(strip);
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, strip(each)]));
  return value;
}
