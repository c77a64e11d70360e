import { type Kysely, sql } from "kysely";
import type { SearchHit } from "#contract/search.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { shownSubject } from "../cases/subject.ts";
import { seenBy } from "../customers/seeing.ts";
import type { Asked } from "./asking.ts";
import { areCommon } from "./common-words.ts";
import { foldedWords } from "./folding.ts";
import { both, fewCases } from "./narrowing.ts";
import { askingFor, wordsOf } from "./terms.ts";

export type Sort = "newest" | "oldest";
export type Kind = "message" | "note";

export interface Found {
  kind: Kind;
  id: number;
  case_number: number;
  customer_id: number;
  subject: string;
  shown_subject: string;
  customer: string;
  state: "open" | "closed";
  at: Date;
  language: SearchHit["language"];
  text: string;
  masked: [number, number][] | null;
}

/** What one table has for a search, in the order of arrival, and how far it was looked through; `to` is null when to the end. */
export interface Pile {
  kind: Kind;
  found: Found[];
  to: { id: number; at: Date } | null;
}

export interface Looking {
  asked: Asked;
  sort: Sort;
  limit: number;
  timeZone: string;
  /** Beyond which row to go on. */
  beyond: Partial<Record<Kind, number>>;
  by: Actor;
}

/** So many rows are read in one go: 100 ms hold at a million cases however rarely a common word meets its filters. */
const WINDOW = 10_000;
/** What is to stand there just so is compared outside of the database, on so many at once. */
const COMPARED = 150;

/**
 * Where every word is common, rows are read one after the other from the newest (or oldest) on, at most a window of them. Else the index of words gives
 * every hit there is. PostgreSQL cannot choose between the two by itself: of words outside its statistics it guesses that one message in two hundred
 * has them, and would then walk through millions for a rare one. Where the filters leave few cases, these are gone through instead.
 */
export async function lookInto(db: Kysely<Schema>, kind: Kind, looking: Looking): Promise<Pile> {
  const { asked, sort, beyond, timeZone, by } = looking;
  const words = wordsOf(asked.words);
  const query = words.length === 0 ? null : askingFor(words);
  const few = await fewCases(db, asked.filters);
  const walks = few === null && (query === null || (await areCommon(db, words)));
  const limit = asked.phrases.length > 0 ? Math.max(COMPARED, looking.limit) : looking.limit;
  const table = sql.table(kind === "message" ? "messages" : "notes");
  const order = sort === "newest" ? sql`desc` : sql`asc`;
  const past = beyond[kind];
  const window = walks ? await windowOf(db, { kind, sort, past }) : null;
  if (walks && window === null) return { kind, found: [], to: null };

  // What an index cannot serve, PostgreSQL does not try to do with it: neither words within a case, nor an order by a sum.
  const has =
    query === null
      ? sql`true`
      : walks || few
        ? sql`case when w.id > 0 then w.search @@ ${query}::tsquery end`
        : sql`w.search @@ ${query}::tsquery`;
  const place = window
    ? sql`and w.id between ${window.low} and ${window.high}`
    : past === undefined
      ? sql``
      : sort === "newest"
        ? sql`and w.id < ${past}`
        : sql`and w.id > ${past}`;
  const among = few ? sql`and w.case_number = any(${few}::bigint[])` : sql``;
  const { rows } = await sql<Found>`
    select ${kind} as kind, w.id, w.case_number, c.customer_id, c.subject, ${shownSubject()} as shown_subject, u.name as customer, c.state, w.created_at as at,
      ${kind === "message" ? sql`w.language` : sql`c.language`} as language, w.text, ${kind === "message" ? sql`w.reading->'masked'` : sql`null::jsonb`} as masked
    from ${table} w join cases c on c.number = w.case_number join customers u on u.id = c.customer_id
    where ${has} and ${both(asked.filters, kind, timeZone)} and ${seenBy(by, sql`c`)} ${place} ${among}
    order by ${walks ? sql`w.id` : sql`w.id + 0`} ${order} limit ${limit}`.execute(db);
  const last = rows.at(-1);
  const to = rows.length === limit && last ? { id: last.id, at: last.at } : (window?.to ?? null);
  return { kind, found: rows.filter((row) => hasPhrases(row, asked.phrases)), to };
}

interface Window {
  low: number;
  high: number;
  to: { id: number; at: Date } | null;
}

/** The next rows to be read, null when none is left. */
async function windowOf(
  db: Kysely<Schema>,
  { kind, sort, past }: { kind: Kind; sort: Sort; past?: number },
): Promise<Window | null> {
  const table = sql.table(kind === "message" ? "messages" : "notes");
  const { rows } = await sql<{
    first: number | null;
    last: number | null;
  }>`select min(id) as first, max(id) as last from ${table}`.execute(db);
  const { first, last } = rows[0]!;
  if (first === null || last === null) return null;
  const newest = sort === "newest";
  const begin = past === undefined ? (newest ? last : first) : newest ? past - 1 : past + 1;
  if (newest ? begin < first : begin > last) return null;
  const end = newest ? Math.max(first, begin - WINDOW + 1) : Math.min(last, begin + WINDOW - 1);
  const [low, high] = newest ? [end, begin] : [begin, end];
  if (end === (newest ? first : last)) return { low, high, to: null };
  const edge = await sql<{ at: Date }>`
    select created_at as at from ${table} where ${newest ? sql`id >= ${low} order by id` : sql`id <= ${high} order by id desc`} limit 1`.execute(
    db,
  );
  return { low, high, to: { id: end, at: edge.rows[0]!.at } };
}

function hasPhrases({ text, subject }: Found, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  const whole = ` ${foldedWords(subject).join(" ")}  ${foldedWords(text).join(" ")} `;
  return phrases.every((phrase) => whole.includes(` ${foldedWords(phrase).join(" ")} `));
}
