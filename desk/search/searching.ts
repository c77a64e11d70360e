import { type Kysely, type RawBuilder, sql } from "kysely";
import type { SearchHit } from "#contract/search.ts";
import { PLAN_ANEW } from "#database/preparing.ts";
import type { Schema } from "#database/schema.ts";
import { excerptOf } from "./excerpt.ts";
import { queryOf } from "./terms.ts";

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
  { q, limit }: { q: string; limit: number },
): Promise<{ items: SearchHit[]; more: boolean }> {
  const [rows, byNumber] = await Promise.all([newestHits(db, q, limit + 1), caseByNumber(db, q)]);
  const items = rows.slice(0, limit).map((row) => show(row, q));
  return { items: byNumber ? [byNumber, ...items] : items, more: rows.length > limit };
}

/** So many of the newest messages are looked through one by one: always the first, and the second where a word is neither common nor rare. */
const [NEAR, WIDER] = [1_500, 12_000];
/** With so many hits among the nearest, a wider look is shorter than fetching every hit there is. */
const SOME = 4;

/**
 * The newest come first: a common word is found among the nearest messages. One that has some hits there is looked for a little further back.
 * What is left is rare, or was common once; which of the two, PostgreSQL's statistics tell it (migration 0002), and it goes by the index of words or
 * backwards through the messages. One statement: a step that is not needed is not taken.
 */
async function newestHits(db: Kysely<Schema>, q: string, limit: number): Promise<HitRecord[]> {
  const query = queryOf(q);
  if (query === null) return [];
  const among = (newest: number) => hitsOf({ query, limit, from: sql`id > (select max(id) from messages) - ${newest}::bigint` });
  const anywhere = hitsOf({ query, limit, from: sql`true` });
  const { rows } = await sql<HitRecord>`${sql.raw(PLAN_ANEW)}
    with near as materialized (${among(NEAR)}),
    wider as materialized (select * from (${among(WIDER)}) w where (select count(*) from near) between ${SOME} and ${limit - 1}),
    hits as (
      select * from near where (select count(*) from near) >= ${limit}
      union all select * from wider where (select count(*) from wider) >= ${limit}
      union all select * from (${anywhere}) a where (select count(*) from near) < ${limit} and (select count(*) from wider) < ${limit}
    )
    select hits.kind, hits.id, hits.case_number, c.subject, customer.name as customer, c.state, hits.created_at as at, hits.language, hits.text, hits.masked
    from hits join cases c on c.number = hits.case_number join customers customer on customer.id = c.customer_id
    order by hits.created_at desc`.execute(db);
  return rows;
}

interface Where {
  query: string;
  limit: number;
  from: RawBuilder<unknown>;
}

const hitsOf = ({ query, limit, from }: Where): RawBuilder<unknown> => sql`
  select * from (
    (select 'message' as kind, id, case_number, created_at, language, text, reading->'masked' as masked
      from messages where search @@ ${query}::tsquery and ${from} order by id desc limit ${limit})
    union all
    (select 'note', id, case_number, created_at, null, text, null from notes where search @@ ${query}::tsquery order by id desc limit ${limit})
  ) found order by created_at desc limit ${limit}`;

async function caseByNumber(db: Kysely<Schema>, q: string): Promise<SearchHit | null> {
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
