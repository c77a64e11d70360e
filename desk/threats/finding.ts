import { type Kysely, sql } from "kysely";
import type { Quote } from "#contract/threats.ts";
import type { Schema } from "#database/schema.ts";

/** The words of a case in which a threat was found, exactly as they stand there, and what was quoted in its calls. */
export async function foundThreats(db: Kysely<Schema>, number: number): Promise<Quote[]> {
  const { rows } = await sql<{
    kind: "message" | "call_line";
    of: number;
    text: string;
    at: Date;
    spans: [number, number][] | null;
  }>`
    select 'message' as kind, m.id as of, m.text, m.created_at as at, f->'evidence' as spans
    from messages m, jsonb_array_elements(m.reading->'labels') f
    where m.case_number = ${number} and m.direction = 'in' and f->>'label' = 'threat'
    union all
    select 'call_line', n.id, n.text, n.at, null from call_notes n join calls k on k.id = n.call_id
    where k.case_number = ${number} and n.kind = 'quote'
    order by at desc limit 30`.execute(db);
  return rows.map(({ kind, of, text, at, spans }) => ({ kind, of, text: sentenceAround(text, spans), at: at.toISOString() }));
}

/** From the beginning of the sentence in which the words stand to its end. */
function sentenceAround(text: string, spans: [number, number][] | null): string {
  const [first] = spans ?? [];
  if (!first) return text.slice(0, 4000);
  const before = text.slice(0, first[0]).search(/[^.?!\n]*$/);
  const end = text.slice(first[1]).search(/[.?!\n]/);
  return text
    .slice(before, end === -1 ? undefined : first[1] + end + 1)
    .trim()
    .slice(0, 4000);
}

/** Whether every quote stands, letter by letter, where it is said to stand in this case. */
export async function areQuoted(
  db: Kysely<Schema>,
  { number, quotes }: { number: number; quotes: readonly Quote[] },
): Promise<boolean> {
  const { rows } = await sql`
    select from jsonb_to_recordset(${JSON.stringify(quotes)}::jsonb) as q (kind text, of bigint, text text)
    where kind <> 'heard' and not exists (
        select from messages m where q.kind = 'message' and m.id = q.of and m.case_number = ${number} and strpos(m.text, q.text) > 0)
      and not exists (
        select from call_notes n join calls k on k.id = n.call_id
        where q.kind = 'call_line' and n.id = q.of and k.case_number = ${number} and strpos(n.text, q.text) > 0)`.execute(db);
  return rows.length === 0;
}
