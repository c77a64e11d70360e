import { type Kysely, sql } from "kysely";
import type { SearchHit } from "#contract/search.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, theDesk } from "../accounts/actor.ts";
import { seenBy } from "../customers/seeing.ts";
import { areCommon } from "./common-words.ts";
import { excerptOf } from "./excerpt.ts";
import { askingFor, wordsOf } from "./terms.ts";

interface HitRecord {
  kind: "message" | "note";
  id: number;
  case_number: number;
  subject: string;
  customer: string;
  state: "open" | "closed";
  at: Date;
  language: SearchHit["language"];
  text: string;
  masked: [number, number][] | null;
}

/**
 * Searches messages, notes and case numbers. The newest hits come first: scoring every hit of a common word costs hundreds of
 * milliseconds at a million cases, and what one looks for at a desk is mostly recent.
 */
export async function searchAll(
  db: Kysely<Schema>,
  { q, limit, by = theDesk }: { q: string; limit: number; by?: Actor },
): Promise<{ items: SearchHit[]; more: boolean }> {
  const [rows, byNumber] = await Promise.all([newestHits(db, { q, limit: limit + 1, by }), caseByNumber(db, { q, by })]);
  const items = rows.slice(0, limit).map((row) => show(row, q));
  return { items: byNumber ? [byNumber, ...items] : items, more: rows.length > limit };
}

/**
 * The newest come first. Where every word is common, thirty hits are read backwards from the newest message on; else the index of words gives
 * every hit there is, and the newest are picked. PostgreSQL cannot choose between the two by itself: of words outside its statistics it guesses
 * that one message in two hundred has them, and would then walk through millions of messages for a rare one.
 */
async function newestHits(db: Kysely<Schema>, { q, limit, by }: { q: string; limit: number; by: Actor }): Promise<HitRecord[]> {
  const words = wordsOf(q);
  if (words.length === 0) return [];
  const isCommon = await areCommon(db, words);
  const query = askingFor(words);
  // What an index cannot serve, PostgreSQL does not try to do with it: neither words within a case, nor an order by a sum.
  const has = isCommon ? sql`case when id > 0 then search @@ ${query}::tsquery end` : sql`search @@ ${query}::tsquery`;
  const order = isCommon ? sql`id desc` : sql`id + 0 desc`;
  const { rows } = await sql<HitRecord>`
    with hits as (
      select * from (
        (select 'message' as kind, id, case_number, created_at, language, text, reading->'masked' as masked
          from messages where ${has} order by ${order} limit ${limit})
        union all
        (select 'note', id, case_number, created_at, null, text, null from notes where search @@ ${query}::tsquery order by id + 0 desc limit ${limit})
      ) found order by created_at desc limit ${limit}
    )
    select hits.kind, hits.id, hits.case_number, c.subject, customer.name as customer, c.state, hits.created_at as at, hits.language, hits.text, hits.masked
    from hits join cases c on c.number = hits.case_number join customers customer on customer.id = c.customer_id where ${seenBy(by, sql`c`)}
    order by hits.created_at desc`.execute(db);
  return rows;
}

async function caseByNumber(db: Kysely<Schema>, { q, by }: { q: string; by: Actor }): Promise<SearchHit | null> {
  const typed = /^#?(\d{1,15})$/.exec(q.trim());
  if (!typed) return null;
  const found = await db
    .selectFrom("cases")
    .innerJoin("customers", "customers.id", "cases.customer_id")
    .select([
      "cases.number",
      "cases.subject",
      "customers.name",
      "cases.state",
      "cases.last_message_at",
      "cases.language",
      "cases.preview",
    ])
    .where("cases.number", "=", Number(typed[1]))
    .where(seenBy(by))
    .executeTakeFirst();
  if (!found) return null;
  return {
    case: found.number,
    subject: found.subject,
    customer: found.name,
    state: found.state,
    kind: "case",
    id: null,
    at: found.last_message_at.toISOString(),
    language: found.language,
    excerpt: found.preview,
  };
}

const show = (row: HitRecord, q: string): SearchHit => ({
  case: row.case_number,
  subject: row.subject,
  customer: row.customer,
  state: row.state,
  kind: row.kind,
  id: row.id,
  at: row.at.toISOString(),
  language: row.language,
  excerpt: excerptOf(row.text, q, row.masked ?? []),
});
