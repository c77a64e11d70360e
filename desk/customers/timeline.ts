import { type Kysely, sql } from "kysely";
import type { TimelineEntry } from "#contract/customers.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { shownSubject } from "../cases/subject.ts";
import { preview } from "../conversations/understanding.ts";
import { seenBy } from "./seeing.ts";

interface EntryRecord {
  at: Date;
  exactly: string;
  what: TimelineEntry["what"];
  case_number: number | null;
  subject: string | null;
  language: TimelineEntry["language"];
  words: string;
  masked: [number, number][] | null;
}

/**
 * What passed between a customer and us, newest first. Of each case only its newest page is read, from its own index, so that a customer of
 * twenty years costs no more than twenty pages.
 */
export async function customerTimeline(
  db: Kysely<Schema>,
  { id, before, limit, by }: { id: number; before?: string; limit: number; by: Actor },
): Promise<{ items: TimelineEntry[]; next: string | null }> {
  const until = before ? sql`${before}::timestamptz` : sql`'infinity'::timestamptz`;
  const { rows } = await sql<EntryRecord>`
    with theirs as (select number, ${shownSubject(sql`cases`)} as subject, language, opened_at from cases where customer_id = ${id} and ${seenBy(by)})
    select entry.*, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as exactly from (
      select m.created_at as at, case m.direction when 'in' then 'they_wrote' else 'we_wrote' end as what, t.number as case_number, t.subject,
        coalesce(m.language, t.language) as language, left(m.text, 800) as words, m.reading->'masked' as masked
      from theirs t cross join lateral (
        select direction, created_at, language, text, reading from messages
        where case_number = t.number and created_at < ${until} and coalesce(delivery, '') <> 'withdrawn' order by id desc limit ${limit + 1}) m
      union all
      select opened_at, 'opened', number, subject, language, '', null from theirs where opened_at < ${until}
      union all
      select l.closed_at, 'closed', t.number, t.subject, t.language, '', null
      from theirs t join closures l on l.case_number = t.number where l.closed_at < ${until} and l.reopened_at is null
      union all
      select p.settled_at, 'promise_' || p.state, t.number, t.subject, t.language, p.words, null
      from theirs t join promises p on p.case_number = t.number
      where p.state in ('kept', 'late') and p.told and p.settled_at < ${until}
      union all
      select k.started_at, 'spoke', t.number, t.subject, t.language, k.agreed, null
      from theirs t join calls k on k.case_number = t.number
      where k.ended_as in ('finished', 'by_us') and k.started_at < ${until}
      union all
      select written_at, 'help', null, null, null, words, null from helps where customer_id = ${id} and written_at < ${until}
      union all
      select at, 'consent', null, null, null, what, null from consents where customer_id = ${id} and taken_back_at is null and at < ${until}
    ) entry order by at desc limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit);
  return { items: items.map(show), next: rows.length > limit ? items.at(-1)!.exactly : null };
}

const show = (row: EntryRecord): TimelineEntry => ({
  at: row.at.toISOString(),
  what: row.what,
  case: row.case_number,
  subject: row.subject ?? "",
  language: row.language,
  words: preview(parted(shielded(row.words, row.masked ?? []))),
});

/** On one line a new paragraph, such as the one behind a greeting, shows as a dot. */
const parted = (text: string): string => text.trim().replace(/,?[^\S\n]*\n\s*\n\s*/g, " · ");

/** Insults as ▒▒▒, each at its place. */
function shielded(text: string, masked: readonly [number, number][]): string {
  return masked.reduceRight((so, [start, end]) => (start >= so.length ? so : `${so.slice(0, start)}▒▒▒${so.slice(end)}`), text);
}
