import { type Kysely, sql } from "kysely";
import type { CaseView } from "#contract/cases.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { lookedAfterBy } from "../cases/looked-after-by.ts";
import type { LooksAfter } from "../conversations/letters/looks-after.ts";
import { type Agreeing, pageAgreeing } from "./agreeing.ts";
import { type PageFile, type PageMessage, pageFiles, pageMessages, readByCustomer } from "./messages.ts";
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
};

/**
 * A case as its customer sees it. Every column is named: what the team wrote to itself is in no question of this folder
 * (`desk/page/walls.test.ts`).
 */
export async function showPage(
  db: Kysely<Schema>,
  { caseNumber, messages: limit }: { caseNumber: number; messages: number },
): Promise<PageView> {
  const [{ rows }, who, steps, thread, agreeing, files] = await Promise.all([
    sql<Head>`
      select c.number, c.subject, c.language, c.state = 'closed' as "isClosed", c.customer_phrase as phrase, c.customer_line as line,
        c.customer_told_at as "toldAt", c.waiting_for = 'customer' as "isWaitingForCustomer", firm.name as firm, firm.time_zone as "timeZone",
        coalesce(
          (select address from mailboxes where id = c.mailbox_id and closed_at is null),
          (select address from mailboxes where closed_at is null order by id limit 1)) as mailbox,
        (select because from closures where case_number = c.number and reopened_at is null) as "closedBecause",
        exists (
          select from messages m where m.case_number = c.number and m.direction = 'in' and ${readByCustomer}
            and m.created_at > c.customer_told_at) as has_written_since,
        (select min(due_at) from promises where case_number = c.number and state = 'open' and what in ('first_news', 'news')) as "nextAt",
        coalesce((
          select json_agg(json_build_object('words', words, 'dueAt', due_at) order by due_at) from promises
          where case_number = c.number and state = 'open' and what = 'deed' and told and words <> '' and decision_id is null), '[]') as deeds,
        (select json_build_object('isOpen', answered_at is null and lapsed_at is null, 'answer', answer) from confirmations
          where case_number = c.number order by id desc limit 1) as confirmation
      from cases c cross join firm where c.number = ${caseNumber}`.execute(db),
    lookedAfterBy(db, caseNumber),
    pageSteps(db, caseNumber),
    pageMessages(db, { caseNumber, limit }),
    pageAgreeing(db, caseNumber),
    pageFiles(db, caseNumber),
  ]);
  const { has_written_since, ...head } = rows[0]!;
  // What we were waiting for has come: saying that we wait for it would be untrue until somebody writes a new line.
  const isOutrun = has_written_since && !head.isClosed && (head.phrase === "waiting_for_you" || head.phrase === "please_confirm");
  const status = isOutrun ? { phrase: "received" as const, line: "" } : {};
  return { ...head, ...status, lookedAfterBy: who, steps, ...thread, ...agreeing, files };
}
