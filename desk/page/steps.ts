import { type Kysely, sql } from "kysely";
import type { CaseView } from "#contract/case-shapes.ts";
import type { Schema } from "#database/schema.ts";
import { readByCustomer } from "./messages.ts";

type Phrase = CaseView["customerLine"]["phrase"];

/** One thing that was truly done, as its customer may know it. */
export type Step =
  | {
      kind:
        | "opened"
        | "arrived"
        | "wrote"
        | "answered"
        | "no_news"
        | "asked"
        | "reopened"
        | "options"
        | "chose"
        | "decided"
        | "spoke";
      at: Date;
    }
  | { kind: "status"; phrase: Phrase; at: Date }
  | { kind: "moved"; to: Date; at: Date }
  | { kind: "confirmed"; answer: "yes" | "partly" | "not_yet"; at: Date }
  | { kind: "closed"; because: string; at: Date };

interface Record {
  what: string;
  at: Date;
  phrase: Phrase | null;
  because: string | null;
  answer: "yes" | "partly" | "not_yet" | null;
  due_at: string | null;
  is_read: boolean;
}

const SHOWN = [
  "case.opened",
  "message.received",
  "message.written",
  "message.no_news",
  "status.customer_line",
  "promise.moved",
  "confirmation.asked",
  "confirmation.answered",
  "choice.sent",
  "choice.answered",
  "decision.made",
  "call.ended",
  "call.ended_by_us",
  "case.closed",
  "case.reopened",
];
const MOST = 300;

/**
 * The steps of a case, oldest first. Only what has happened: a step that was taken back, or whose message has not left, is none.
 * Names each field it reads, since happenings also keep what only the team knows. What was done to the customer's cases before they
 * were merged into this one belongs to it; that they were is no step of theirs.
 */
export async function pageSteps(
  db: Kysely<Schema>,
  { caseNumber, customerId }: { caseNumber: number; customerId: number },
): Promise<Step[]> {
  const { rows } = await sql<Record>`
    select h.what, case when h.what like 'call.%' then (h.detail->>'at')::timestamptz else h.at end as at,
      case when h.what = 'status.customer_line' then h.detail->'to'->>'phrase' end as phrase,
      case when h.what = 'case.closed' then h.detail->>'because' end as because,
      case when h.what = 'confirmation.answered' then h.detail->>'answer' end as answer,
      case when h.what = 'promise.moved' then h.detail->>'dueAt' end as due_at,
      exists (select from messages m where m.id = (h.detail->>'message')::bigint and m.case_number = ${caseNumber} and ${readByCustomer}) as is_read
    from happenings h
    where h.case_number = any(array(
        select number from cases where (number = ${caseNumber} or merged_into = ${caseNumber}) and customer_id = ${customerId}))
      and h.what = any(${SHOWN}::text[]) and h.detail->>'because' is distinct from 'merged'
      and (h.what <> 'message.received' or h.detail->>'channel' is distinct from 'phone') and not exists (
      select from happenings u where u.case_number = h.case_number and u.what = 'act.undone' and (u.detail->>'happening')::bigint = h.id)
    order by h.id desc limit ${MOST}`.execute(db);
  // Words sent with an answer are one step with it: one transaction, one instant.
  const answered = new Set(rows.filter(({ what }) => what.endsWith(".answered")).map(({ at }) => at.getTime()));
  const records = rows
    .reverse()
    .filter(({ what, is_read }) => is_read || !ofMessage(what))
    .filter(({ what, at }) => what !== "message.received" || !answered.has(at.getTime()));
  const arrived = records.findIndex(({ what }) => what === "message.received");
  // A call may be written down a day after it was.
  return records
    .flatMap((record, at) => stepOf(record, { isFirst: at === arrived, hasArrived: arrived !== -1 }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

const TOLD_BY_MESSAGE = new Set(["promise.moved", "confirmation.asked", "choice.sent", "decision.made"]);
const ofMessage = (what: string) => what.startsWith("message.") || TOLD_BY_MESSAGE.has(what);

function stepOf(record: Record, { isFirst, hasArrived }: { isFirst: boolean; hasArrived: boolean }): Step[] {
  const { what, at } = record;
  switch (what) {
    // A case taken down by hand has no message whose arrival could be shown.
    case "case.opened":
      return hasArrived ? [] : [{ kind: "opened", at }];
    case "message.received":
      return [{ kind: isFirst ? "arrived" : "wrote", at }];
    case "message.written":
      return [{ kind: "answered", at }];
    case "message.no_news":
      return [{ kind: "no_news", at }];
    case "status.customer_line":
      return record.phrase ? [{ kind: "status", phrase: record.phrase, at }] : [];
    case "promise.moved":
      return record.due_at ? [{ kind: "moved", to: new Date(record.due_at), at }] : [];
    case "confirmation.asked":
      return [{ kind: "asked", at }];
    case "confirmation.answered":
      return record.answer ? [{ kind: "confirmed", answer: record.answer, at }] : [];
    case "choice.sent":
      return [{ kind: "options", at }];
    case "choice.answered":
      return [{ kind: "chose", at }];
    case "decision.made":
      return [{ kind: "decided", at }];
    case "call.ended":
    case "call.ended_by_us":
      return [{ kind: "spoke", at }];
    case "case.closed":
      return [{ kind: "closed", because: record.because ?? "", at }];
    default:
      return [{ kind: "reopened", at }];
  }
}
