import { type Kysely, sql } from "kysely";
import type { CaseView } from "#contract/case-shapes.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { lookedAfterBy } from "../cases/looked-after-by.ts";
import type { LooksAfter } from "../conversations/letters/looks-after.ts";
import { type Agreeing, pageAgreeing } from "./agreeing.ts";
import { type PageFile, type PageMessage, pageFiles, pageMessages, readByCustomer } from "./messages.ts";
import type { Reached } from "./reaching.ts";
import { pageSteps, type Step } from "./steps.ts";

export interface PageView extends Agreeing {
  number: number;
  subject: string;
  language: Language;
  firm: string;
  timeZone: string;
  /** Where a mail reaches the firm about this case. */
  mailbox: string | null;
  isClosed: boolean;
  closedBecause: string | null;
  phrase: CaseView["customerLine"]["phrase"];
  line: string;
  toldAt: Date | null;
  /** By when news is owed; in the past: it still is. */
  nextAt: Date | null;
  /** Deeds that were promised in words the customer has read, beside the steps of a decision. */
  deeds: { words: string; dueAt: string }[];
  isWaitingForCustomer: boolean;
  lookedAfterBy: LooksAfter;
  confirmation: { isOpen: boolean; answer: "yes" | "partly" | "not_yet" | null } | null;
  steps: Step[];
  messages: PageMessage[];
  earlier: boolean;
  /** What came with the messages of either side, newest first. */
  files: PageFile[];
}

type Head = Omit<PageView, "lookedAfterBy" | "steps" | "messages" | "earlier" | "files" | keyof Agreeing> & {
  has_written_since: boolean;
  is_theirs: boolean;
};

/**
 * A case as its customer sees it. Every column is named: what the team wrote to itself is in no question of this folder
 * (`desk/page/walls.test.ts`). Where two customers' cases became one, the other of them sees how it stands and when news comes, under the
 * name of their own case, and nothing that was written for or with the first.
 */
export async function showPage(
  db: Kysely<Schema>,
  { caseNumber, customerId, ownNumber, messages: limit }: Reached & { messages: number },
): Promise<PageView> {
  const [{ rows }, who, steps, thread, agreeing, files] = await Promise.all([
    sql<Head>`
      select c.number, own.subject, c.language, c.customer_id = ${customerId} as is_theirs, c.state = 'closed' as "isClosed", c.customer_phrase as phrase, c.customer_line as line,
        c.customer_told_at as "toldAt", c.waiting_for = 'customer' as "isWaitingForCustomer", firm.name as firm, firm.time_zone as "timeZone",
        coalesce(
          (select address from mailboxes where id = c.mailbox_id and closed_at is null),
          (select address from mailboxes where closed_at is null order by id limit 1)) as mailbox,
        (select because from closures where case_number = c.number and reopened_at is null) as "closedBecause",
        exists (
          select from messages m where m.case_number = c.number and m.customer_id = ${customerId} and m.direction = 'in' and ${readByCustomer}
            and m.created_at > c.customer_told_at) as has_written_since,
        (select min(due_at) from promises where case_number = c.number and state = 'open' and what in ('first_news', 'news')) as "nextAt",
        coalesce((
          select json_agg(json_build_object('words', words, 'dueAt', due_at) order by due_at) from promises
          where case_number = c.number and state = 'open' and what = 'deed' and told and words <> '' and customer_id = ${customerId}
            and not exists (
              select from decisions d where d.id = promises.decision_id and d.case_number = c.number and d.withdrawn_at is null)), '[]') as deeds,
        (select json_build_object('isOpen', answered_at is null and lapsed_at is null, 'answer', answer) from confirmations
          where case_number = c.number order by id desc limit 1) as confirmation
      from cases c cross join firm
        -- a case that another of the same customer's led to is one matter with it, under the kept one's name
        join cases own on own.number = case when c.customer_id = ${customerId} then c.number else ${ownNumber}::bigint end
      where c.number = ${caseNumber}`.execute(db),
    lookedAfterBy(db, caseNumber),
    pageSteps(db, { caseNumber, customerId }),
    pageMessages(db, { caseNumber, customerId, limit }),
    pageAgreeing(db, { caseNumber, customerId }),
    pageFiles(db, { caseNumber, customerId }),
  ]);
  const { has_written_since, is_theirs, ...row } = rows[0]!;
  const head = is_theirs ? row : { ...row, number: ownNumber, line: "", confirmation: null };
  // What we were waiting for has come: saying that we wait for it would be untrue until somebody writes a new line.
  const isOutrun = has_written_since && !head.isClosed && (head.phrase === "waiting_for_you" || head.phrase === "please_confirm");
  const status = isOutrun ? { phrase: "received" as const, line: "" } : {};
  return { ...head, ...status, lookedAfterBy: who, steps, ...thread, ...agreeing, files };
}
