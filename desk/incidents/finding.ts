import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { shownSubject } from "../cases/subject.ts";
import { Refusal } from "../refusal.ts";
import { askingFor, wordsOf } from "../search/terms.ts";

/** So many cases are found by words in one go; more than these is another incident. */
const MOST = 1000;
const SHOWN = 30;

export interface Wanted {
  words?: string;
  tag?: number;
}

/** The open cases in which somebody wrote all of these words, or that have this tag, or both; newest first. */
export async function openCasesWith(tx: Kysely<Schema>, { words: typed = "", tag }: Wanted): Promise<number[]> {
  const words = wordsOf(typed);
  if (words.length === 0 && (tag === undefined || typed.trim() !== "")) return [];
  const withWords = sql`c.number in (
    select case_number from messages where search @@ ${askingFor(words)}::tsquery order by id + 0 desc limit ${MOST * 5})`;
  const withTag = sql`c.tag_ids @> array[${tag ?? 0}]::bigint[] and c.tag_ids <> '{}'::bigint[]`;
  const { rows } = await sql<{ number: number }>`
    select c.number from cases c
    where c.queue_rank < 3 and c.state = 'open' and not c.internal
      and ${words.length === 0 ? sql`true` : withWords} and ${tag === undefined ? sql`true` : withTag}
    order by c.number desc limit ${MOST}`.execute(tx);
  return rows.map(({ number }) => number);
}

interface Candidate {
  number: number;
  subject: string;
  customer: string;
  language: Language;
}

/** Open cases that may belong to an incident and are not in it. */
export async function findForIncident(
  db: Kysely<Schema>,
  { id, q, tag }: { id: number; q: string; tag?: number },
): Promise<{ items: Candidate[]; count: number }> {
  const known = await db.selectFrom("incidents").select("id").where("id", "=", id).executeTakeFirst();
  if (!known) throw new Refusal("incident.unknown");
  const typed = /^#?(\d{1,15})$/.exec(q.trim());
  const numbers = [...(typed && tag === undefined ? [Number(typed[1])] : []), ...(await openCasesWith(db, { words: q, tag }))];
  const { rows } = await sql<Candidate & { count: number }>`
    select c.number, ${shownSubject()} as subject, customer.name as customer, c.language, count(*) over ()::int as count
    from cases c join customers customer on customer.id = c.customer_id
    where c.number = any(${numbers}::bigint[]) and c.state = 'open' and not c.internal
      and not exists (select from incident_cases i where i.incident_id = ${id} and i.case_number = c.number)
    order by c.number desc limit ${SHOWN}`.execute(db);
  return { items: rows.map(({ count: _, ...item }) => item), count: rows[0]?.count ?? 0 };
}
