import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Fate } from "#contract/incidents.ts";
import { findLeak } from "#contract/leak-guard.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { keptBack } from "../conversations/kept-back.ts";

/** One case as an update finds it. */
export interface CaseGround {
  number: number;
  customer_id: number;
  customer: string;
  language: Language;
  state: "open" | "closed";
  channel: string;
  matter: string | null;
  owner_id: number | null;
  waiting_for: "us" | "customer" | "colleagues";
  customer_phrase: string;
  customer_told_at: Date | null;
  asked_since: number;
  address: string | null;
  way_out: number | null;
  deed_due_at: string | null;
  team_texts: string[] | null;
  wrote: string[] | null;
}

/** The cases that `which` names, with all that decides whether they are told; locked in the order of their numbers with `lock`. */
export async function groundOf(tx: Kysely<Schema>, which: RawBuilder<unknown>, lock = false): Promise<CaseGround[]> {
  const { rows } = await sql<CaseGround>`
    select c.number, c.customer_id, customer.name as customer, c.language, c.state, c.channel, c.matter, c.owner_id, c.waiting_for, c.customer_phrase, c.customer_told_at,
      c.asked_since,
      (select value from customer_addresses where customer_id = c.customer_id and kind = 'email' order by undeliverable_since nulls first, id limit 1)
        as address,
      coalesce(c.mailbox_id, (select id from mailboxes where closed_at is null order by id limit 1)) as way_out,
      (select min(due_at)::text from promises where case_number = c.number and state = 'open' and what = 'deed') as deed_due_at,
      kept.texts as team_texts,
      case when kept.texts is not null then (
        select json_agg(text || ' ' || quoted) from messages where case_number = c.number and direction = 'in') end as wrote
    from cases c join customers customer on customer.id = c.customer_id
    cross join lateral (
      select json_agg(text) as texts from (
        select text from (${keptBack(sql`c.number`)}) theirs
        union all select c.team_line where c.team_line <> '') one) kept
    where c.number in (${which})
    order by c.number ${lock ? sql`for update of c` : sql``}`.execute(tx);
  return rows;
}

/** Whether a case is told, or why not. */
export function fateOf(found: CaseGround, words: Partial<Record<Language, string>>): Fate {
  if (found.state === "closed") return "closed";
  // Nothing that was written for many goes to a journalist.
  if (found.matter === "press") return "press";
  const text = words[found.language];
  if (text === undefined) return "no_words";
  if (found.channel === "mail" && (found.address === null || found.way_out === null)) return "no_address";
  if (found.team_texts !== null && findLeak(text, found.team_texts, found.wrote ?? [])) return "team_words";
  return "told";
}
