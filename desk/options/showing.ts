import { type RawBuilder, sql } from "kysely";
import type { ChoiceView, DecisionView, OptionView } from "#contract/options.ts";
import { iso } from "../conversations/thread.ts";

/** Options, choice and decision of a case as JSON columns of the question that shows the case. */
export interface OptionRecords {
  options: OptionRecord[] | null;
  choice: ChoiceRecord | null;
  decision: DecisionRecord | null;
}

interface OptionRecord {
  id: number;
  kind: OptionView["kind"];
  what: string;
  from_at: string | null;
  until_at: string | null;
  cost_to_customer: string;
  legal_basis: string;
  needs: string;
  feasibility: OptionView["feasibility"];
  cost_to_us: string;
  who_decides: string;
  why_not: string;
  author_id: number | null;
  author_name: string;
  written_at: string;
  sent: boolean;
}

interface ChoiceRecord {
  id: number;
  asked_at: string;
  chosen_id: number | null;
  words: string;
  answered_at: string | null;
}

interface DecisionRecord {
  id: number;
  option_id: number | null;
  option_what: string | null;
  summary: string;
  author_id: number | null;
  author_name: string;
  decided_at: string;
  steps: StepRecord[] | null;
}

interface StepRecord {
  id: number;
  words: string;
  due_at: string;
  state: DecisionView["steps"][number]["state"];
  owner_id: number | null;
  owner_name: string | null;
}

/** The customer's own wish first, then in the order in which they were first thought of. */
export const optionsOrder = sql`(kind <> 'wish'), coalesce(first_id, id)`;

export const optionsOf = (number: RawBuilder<unknown>) => sql`
  (select json_agg(row_to_json(o)) from (
    select options.*, exists (
      select from choice_options s join choices q on q.id = s.choice_id
      where s.option_id = options.id and q.lapsed_at is null) as sent
    from options where case_number = ${number} and withdrawn_at is null order by ${optionsOrder}) o) as options,
  (select row_to_json(q) from (
    select id, asked_at, chosen_id, words, answered_at from choices where case_number = ${number} and lapsed_at is null) q) as choice,
  (select row_to_json(d) from (
    select decisions.id, option_id, decisions.summary, author_id, author_name, decided_at,
      (select what from options where id = option_id) as option_what,
      (select json_agg(row_to_json(s)) from (
        select p.id, p.words, p.due_at, p.state, p.owner_id, a.name as owner_name from promises p left join accounts a on a.id = p.owner_id
        where p.case_number = decisions.case_number and p.decision_id = decisions.id and p.state <> 'moved' order by p.due_at, p.id) s) as steps
    from decisions where case_number = ${number} and withdrawn_at is null) d) as decision`;

export const showOptions = ({ options, choice, decision }: OptionRecords) => ({
  options: (options ?? []).map(showOption),
  choice: choice && showChoice(choice),
  decision: decision && showDecision(decision),
});

const showOption = (row: OptionRecord): OptionView => ({
  id: row.id,
  kind: row.kind,
  what: row.what,
  from: row.from_at && iso(row.from_at),
  until: row.until_at && iso(row.until_at),
  costToCustomer: row.cost_to_customer,
  legalBasis: row.legal_basis,
  needs: row.needs,
  feasibility: row.feasibility,
  costToUs: row.cost_to_us,
  whoDecides: row.who_decides,
  whyNot: row.why_not,
  by: { id: row.author_id, name: row.author_name },
  at: iso(row.written_at),
  sent: row.sent,
});

const showChoice = (row: ChoiceRecord): ChoiceView => ({
  id: row.id,
  askedAt: iso(row.asked_at),
  chosen: row.chosen_id,
  words: row.words,
  answeredAt: row.answered_at && iso(row.answered_at),
});

const showDecision = (row: DecisionRecord): DecisionView => ({
  id: row.id,
  option: row.option_id === null ? null : { id: row.option_id, what: row.option_what ?? "" },
  summary: row.summary,
  steps: (row.steps ?? []).map((step) => ({
    promise: step.id,
    words: step.words,
    dueAt: iso(step.due_at),
    state: step.state,
    owner: step.owner_id === null ? null : { id: step.owner_id, name: step.owner_name ?? "" },
  })),
  by: { id: row.author_id, name: row.author_name },
  at: iso(row.decided_at),
});
