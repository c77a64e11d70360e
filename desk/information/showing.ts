import { type RawBuilder, sql } from "kysely";
import type { ContactsView, SelectionView } from "#contract/information.ts";
import { iso } from "../conversations/thread.ts";

/** What stands of what was decided, as one JSON value, so that a whole case is one question to the database. */
export const selectionsOf = (number: RawBuilder<unknown>) => sql`
  (select json_agg(row_to_json(one)) from (
    select s.id, s.fact, s.how, s.touches, s.kind, s.words, s.options, s.next_step, s.next_word_at, s.review_at, s.stage, s.author_id, s.author_name,
      s.decided_at, s.how = 'told' and exists (
        select from messages m where m.case_number = s.case_number and m.direction = 'out' and m.asked_before is not null
          and m.delivery <> 'withdrawn' and m.created_at > s.decided_at) as said
    from selections s where s.case_number = ${number} and s.ended_at is null order by s.id desc limit 30
  ) one)`;

/** Who spoke first: our words to the customer, and those of them that came before they had to ask. */
export const contactsOf = (number: RawBuilder<unknown>) => sql`
  (select json_build_object('ours', count(*), 'first', count(*) filter (where asked_before = 0))
   from messages where case_number = ${number} and asked_before is not null and delivery <> 'withdrawn')`;

export interface SelectionRecord {
  id: number;
  fact: string;
  how: SelectionView["how"];
  touches: SelectionView["touches"];
  kind: SelectionView["kind"];
  words: string;
  options: string[];
  next_step: string;
  next_word_at: string | null;
  review_at: string | null;
  stage: number;
  author_id: number | null;
  author_name: string;
  decided_at: string;
  said: boolean;
}

export const showSelection = (row: SelectionRecord): SelectionView => ({
  id: row.id,
  fact: row.fact,
  how: row.how,
  touches: row.touches,
  kind: row.kind,
  words: row.words,
  options: row.options,
  nextStep: row.next_step,
  nextWordAt: row.next_word_at && iso(row.next_word_at),
  reviewAt: row.review_at && iso(row.review_at),
  stage: row.stage,
  by: { id: row.author_id, name: row.author_name },
  at: iso(row.decided_at),
  said: row.said,
});

export const showContacts = (row: {
  times_written: number;
  times_asked: number;
  contacts: { ours: number; first: number };
}): ContactsView => ({ written: row.times_written, asked: row.times_asked, ...row.contacts });
