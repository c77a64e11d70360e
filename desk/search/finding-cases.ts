import { type Kysely, sql } from "kysely";
import type { Looked, SearchHit } from "#contract/search.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { shownSubject } from "../cases/subject.ts";
import { seenBy } from "../customers/seeing.ts";
import { theFirm } from "../firm/reading.ts";
import { Refusal } from "../refusal.ts";
import type { Narrowing } from "./asking.ts";
import { isLongEnough, lookedAmongCases } from "./looked.ts";
import { fewCases, ofCase } from "./narrowing.ts";
import type { Sort } from "./piles.ts";

/** So many cases are read in one go, as in `piles.ts`. */
const WINDOW = 10_000;

interface Row {
  number: number;
  subject: string;
  customer_id: number;
  name: string;
  state: "open" | "closed";
  last_message_at: Date;
  language: SearchHit["language"];
  preview: string;
}

const columns = sql`c.number, ${shownSubject()} as subject, c.customer_id, u.name, c.state, c.last_message_at, c.language, c.preview`;

export async function caseByNumber(db: Kysely<Schema>, { words, by }: { words: string; by: Actor }): Promise<SearchHit | null> {
  const typed = /^#?(\d{1,15})$/.exec(words.trim());
  if (!typed) return null;
  const { rows } = await sql<Row>`
    select ${columns} from cases c join customers u on u.id = c.customer_id where c.number = ${Number(typed[1])} and ${seenBy(by, sql`c`)}`.execute(
    db,
  );
  return rows[0] ? show(rows[0]) : null;
}

interface Finding {
  filters: Narrowing;
  sort: Sort;
  after?: string;
  limit: number;
  by: Actor;
  patience: number;
}

/** Cases that meet the filters where no words were asked for, by when they were opened. */
export async function casesOf(
  db: Kysely<Schema>,
  { filters, sort, after, limit, by, patience }: Finding,
): Promise<{ items: SearchHit[]; next: string | null; looked: Looked | null }> {
  const begun = Date.now();
  if (after !== undefined && !/^\d{1,15}$/.test(after)) throw new Refusal("list.bad_after");
  const newest = sort === "newest";
  const few = await fewCases(db, filters);
  const { timeZone } = await theFirm(db);
  const { rows: ends } = await sql<{
    first: number | null;
    last: number | null;
  }>`select min(number) as first, max(number) as last from cases`.execute(db);
  const { first, last } = ends[0]!;
  if (first === null || last === null) return { items: [], next: null, looked: null };
  const { since, until, attachment } = filters;
  const asked = [
    ...ofCase(filters),
    seenBy(by, sql`c`),
    ...(few ? [sql`c.number = any(${few}::bigint[])`] : []),
    ...(since ? [sql`c.last_message_at >= (${since}::date::timestamp at time zone ${timeZone}::text)`] : []),
    ...(until ? [sql`c.last_message_at < ((${until}::date + 1)::timestamp at time zone ${timeZone}::text)`] : []),
    ...(attachment
      ? [sql`exists (select from messages m join attachments a on a.message_id = m.id where m.case_number = c.number)`]
      : []),
  ];
  const [step, furthest] = newest ? [-1, first] : [1, last];
  const from = after === undefined ? (newest ? last : first) : Number(after) + step;
  const items: SearchHit[] = [];
  // Where little is found one reads on, further each time, before somebody is asked whether to.
  for (let begin = from, width = WINDOW; newest ? begin >= first : begin <= last; width *= 2) {
    const ahead = step * (width - 1);
    const end = few ? furthest : newest ? Math.max(first, begin + ahead) : Math.min(last, begin + ahead);
    const room = limit - items.length;
    const { rows } = await sql<Row>`
      select ${columns} from cases c join customers u on u.id = c.customer_id
      where ${sql.join([sql`c.number between ${Math.min(begin, end)} and ${Math.max(begin, end)}`, ...asked], sql` and `)}
      order by c.number ${newest ? sql`desc` : sql`asc`} limit ${room + 1}`.execute(db);
    items.push(...rows.slice(0, room).map(show));
    if (rows.length > room) return { items, next: String(items.at(-1)!.case), looked: null };
    if (end === furthest) break;
    if (isLongEnough({ begun, found: items.length, patience }))
      return { items, next: String(end), looked: await lookedAmongCases(db, { from, to: end }) };
    begin = end + step;
  }
  return { items, next: null, looked: null };
}

const show = (row: Row): SearchHit => ({
  case: row.number,
  subject: row.subject,
  customer: row.name,
  customerId: row.customer_id,
  state: row.state,
  kind: "case",
  id: null,
  at: row.last_message_at.toISOString(),
  language: row.language,
  excerpt: row.preview,
});
