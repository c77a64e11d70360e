import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { readByCustomer } from "./messages.ts";

export interface PageOption {
  id: number;
  kind: "wish" | "standard" | "non_standard" | "outside";
  what: string;
  from: string | null;
  until: string | null;
  cost: string;
  basis: string;
  needs: string;
}

export interface PageStep {
  words: string;
  dueAt: string;
  state: "open" | "kept" | "late" | "released";
}

export interface Agreeing {
  /** The question which option it shall be, while it stands. */
  choice: { options: PageOption[]; chosen: number | null; words: string; answeredAt: string | null } | null;
  decision: { summary: string; decidedAt: string; steps: PageStep[] } | null;
  /** What was agreed on the telephone, newest first; nothing else of a call is the customer's to read here. */
  spoken: { agreed: string; at: string }[];
  /** Ways outside of us that the customer has been told of. */
  outside: PageOption[];
}

/** What a customer reads of an option, for `options o`; no other column of that table is named in this folder. */
const shown = sql`json_build_object('id', o.id, 'kind', o.kind, 'what', o.what, 'from', o.from_at, 'until', o.until_at,
  'cost', o.cost_to_customer, 'basis', o.legal_basis, 'needs', o.needs)`;

/** The options, the decision and the ways outside of us, once the mail that tells of them has left. */
export async function pageAgreeing(
  db: Kysely<Schema>,
  { caseNumber, customerId }: { caseNumber: number; customerId: number },
): Promise<Agreeing> {
  const { rows } = await sql<Agreeing>`
    select
      (select json_build_object('chosen', q.chosen_id, 'words', q.words, 'answeredAt', q.answered_at, 'options', coalesce((
          select json_agg(${shown} order by s.place) from choice_options s join options o on o.id = s.option_id
          where s.choice_id = q.id and o.withdrawn_at is null), '[]'))
        from choices q join messages m on m.id = q.message_id
        where q.case_number = ${caseNumber} and q.customer_id = ${customerId} and q.lapsed_at is null and ${readByCustomer}) as choice,
      (select json_build_object('summary', d.summary, 'decidedAt', d.decided_at, 'steps', coalesce((
          select json_agg(json_build_object('words', p.words, 'dueAt', p.due_at, 'state', p.state) order by p.due_at, p.id)
          from promises p where p.case_number = d.case_number and p.decision_id = d.id and p.state <> 'moved'), '[]'))
        from decisions d join messages m on m.id = d.message_id
        where d.case_number = ${caseNumber} and d.customer_id = ${customerId} and d.withdrawn_at is null and ${readByCustomer}) as decision,
      coalesce((
        select json_agg(json_build_object('agreed', k.agreed, 'at', k.started_at) order by k.id desc) from calls k
        where k.case_number = ${caseNumber} and k.customer_id = ${customerId} and k.ended_at is not null and k.agreed <> ''), '[]') as spoken,
      coalesce((
        select json_agg(${shown} order by o.id) from options o
        where o.case_number = ${caseNumber} and o.customer_id = ${customerId} and o.kind = 'outside' and o.withdrawn_at is null and exists (
          select from choice_options s join choices q on q.id = s.choice_id join messages m on m.id = q.message_id
          where s.option_id = o.id and ${readByCustomer})), '[]') as outside`.execute(db);
  return rows[0]!;
}
