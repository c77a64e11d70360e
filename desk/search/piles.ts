import { type Kysely, sql } from "kysely";
import type { SearchHit } from "#contract/search.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { shownSubject } from "../cases/subject.ts";
import { hasInternal, seenBy } from "../customers/seeing.ts";
import type { Asked } from "./asking.ts";
import { commonlyIn } from "./common-words.ts";
import { foldedWords } from "./folding.ts";
import { all, fewCases, ofCase, ofWords } from "./narrowing.ts";
import { beyondOf, endsOf, nextStretch, type Stretch } from "./stretches.ts";
import { askingFor, inEnglish, wordsOf } from "./terms.ts";

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

/** What is to stand there just so is compared outside of the database, on so many at once. */
const COMPARED = 150;
/** From so many messages on it is not worth fetching all that have a word, even where none was found among the nearest. */
const FETCHED = 20_000;
/** So many stretches are looked through before somebody is asked whether to go on. */
const ROUNDS = 4;

/**
 * Where every word is common, rows are read one after the other from the newest (or oldest) on, at most a stretch of them. Else the index of words gives
 * every hit there is. PostgreSQL cannot choose between the two by itself: of words outside its statistics it guesses that one message in two hundred
 * has them, and would then walk through millions for a rare one. Where the filters leave few cases, these are gone through instead.
 */
export async function lookInto(db: Kysely<Schema>, kind: Kind, looking: Looking): Promise<Pile> {
  const words = wordsOf(looking.asked.words);
  const few = await fewCases(db, looking.asked.filters);
  const commonly = words.length === 0 ? Number.POSITIVE_INFINITY : await commonlyIn(db, words);
  if (few !== null || commonly === null) return read(db, kind, looking, { cases: few });
  const ends = await endsOf(db, kind);
  for (let from = looking, round = 0; ; round++) {
    const stretch = ends && (await nextStretch(db, kind, from, { ends, round }));
    if (stretch === null) return { kind, found: [], to: null };
    const pile = await read(db, kind, from, { stretch, cases: stretch.cases });
    if (pile.found.length > 0 || pile.to === null || round === ROUNDS - 1) return pile;
    from = { ...from, beyond: { ...from.beyond, [kind]: pile.to.id } };
    // A word of other days: common once, and not among what is near.
    if (commonly < FETCHED) return read(db, kind, from, { cases: null });
  }
}

async function read(
  db: Kysely<Schema>,
  kind: Kind,
  looking: Looking,
  { stretch, cases }: { stretch?: Stretch; cases: readonly number[] | null },
): Promise<Pile> {
  const { asked, sort, beyond, timeZone, by } = looking;
  const words = wordsOf(asked.words);
  const query = words.length === 0 ? null : askingFor(words);
  const limit = asked.phrases.length > 0 ? Math.max(COMPARED, looking.limit) : looking.limit;
  const table = sql.table(kind === "message" ? "messages" : "notes");
  const past = beyond[kind];
  // What an index cannot serve, PostgreSQL does not try to do with it: neither words within a case, nor an order by a sum.
  const has =
    query === null
      ? sql`true`
      : stretch || cases
        ? sql`case when w.id > 0 then w.search @@ ${query}::tsquery end`
        : sql`w.search @@ ${query}::tsquery`;
  const english = inEnglish(words);
  const language = kind === "message" ? sql`w.language` : sql`c.language`;
  // Asked of the row: two sets of terms in the index would make every message dearer to write.
  const meant = english ? [sql`(${language} is distinct from 'en' or w.search @@ ${askingFor(english)}::tsquery)`] : [];
  const place = stretch
    ? [sql`w.id between ${stretch.low} and ${stretch.high}`]
    : past === undefined
      ? []
      : [sort === "newest" ? sql`w.id < ${past}` : sql`w.id > ${past}`];
  const among = cases ? [sql`w.case_number = any(${cases}::bigint[])`] : [];
  const itself = [has, ...place, ...among, ...ofWords(kind, asked.filters, timeZone), ...(kind === "message" ? meant : [])];
  const itsCase = [...ofCase(asked.filters), ...(kind === "note" ? meant : [])];
  const ordered = sql`
    order by ${stretch && !cases ? sql`w.id` : sql`w.id + 0`} ${sort === "newest" ? sql`desc` : sql`asc`} limit ${limit}`;
  // Where nothing is asked of the case, only cases of what is shown are looked up.
  const shown = itsCase.length === 0 && !(await hasInternal(db)) ? ordered : sql``;
  // Case by case: PostgreSQL expects a word it does not know in so many messages that it would read all cases for two hits.
  const { rows } = await sql<Found>`
    select ${kind} as kind, w.id, w.case_number, c.customer_id, c.subject, ${shownSubject()} as shown_subject,
      (select name from customers where id = c.customer_id) as customer, c.state, w.created_at as at,
      ${language} as language, w.text, ${kind === "message" ? sql`w.reading->'masked'` : sql`null::jsonb`} as masked
    from (select * from ${table} w where ${all(itself)} ${shown}) w
      cross join lateral (select * from cases where number = w.case_number offset 0) c
    where ${all(itsCase)} and ${seenBy(by, sql`c`)} ${ordered}`.execute(db);
  const last = rows.at(-1);
  const to =
    rows.length === limit && last ? { id: last.id, at: last.at } : stretch ? await beyondOf(db, kind, looking, stretch) : null;
  return { kind, found: rows.filter((row) => hasPhrases(row, asked.phrases)), to };
}

function hasPhrases({ text, subject }: Found, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  const whole = ` ${foldedWords(subject).join(" ")}  ${foldedWords(text).join(" ")} `;
  return phrases.every((phrase) => whole.includes(` ${foldedWords(phrase).join(" ")} `));
}
