import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { closeCase } from "../cases/closing.ts";
import { unsayTicks } from "../cases/exit-checks.ts";
import { type LockedCase, lockCase } from "../cases/locking.ts";
import { reopenCase } from "../cases/reopening.ts";
import { happened } from "../happenings/writing.ts";
import { bringBack } from "./bringing-back.ts";
import { takeWords } from "./writing.ts";

export type Answer = "yes" | "partly" | "not_yet";

export interface Answering {
  caseNumber: number;
  customerId?: number;
  answer: Answer;
  words: string;
  secondReading?: boolean;
}

/** What an answer did: `already` and `not_asked` changed nothing, save that words with it have arrived as a message. */
export type Answered = "closed" | "reopened" | "back_to_work" | "noted" | "already" | "not_asked";

/**
 * The customer says whether it is solved. Yes closes; partly and not yet bring the case back to finding out what happened, owed news by
 * the firm's calendar, without argument, even when it had been closed. A second press and a late answer do no harm.
 */
export function answerConfirmation(db: Kysely<Schema>, answering: Answering): Promise<Answered> {
  return db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, answering.caseNumber);
    // It is the case's own customer who was asked; the other one's words arrive and decide nothing.
    const isTheirs = answering.customerId === undefined || answering.customerId === found.customer_id;
    const last = isTheirs ? await lastConfirmation(tx, answering.caseNumber) : undefined;
    const by: Actor = { kind: "customer", customerId: found.customer_id, name: "" };
    const effect = effectOf(found, last, answering.answer);
    if (effect !== "already" && effect !== "not_asked") await writeAnswer(tx, { confirmationId: last!.id, found, answering, by });

    if (effect === "reopened") await reopenCase(tx, { number: found.number, because: answering.answer as "partly", by });
    await keepWords(tx, found, answering);
    if (effect === "closed") await closeCase(tx, { number: found.number, because: "confirmed", by });
    if (effect === "noted") await confirmClosure(tx, found.number);
    if (effect === "back_to_work" || effect === "reopened") await backToWork(tx, found, last!.asked_by);
    return effect;
  });
}

interface Standing {
  id: number;
  asked_by: number | null;
  answer: Answer | null;
  is_open: boolean;
  closed_because: string | null;
}

async function lastConfirmation(tx: Kysely<Schema>, caseNumber: number): Promise<Standing | undefined> {
  const { rows } = await sql<Standing>`
    select id, asked_by, answer, answered_at is null and lapsed_at is null as is_open,
      (select because from closures where case_number = ${caseNumber} and reopened_at is null) as closed_because
    from confirmations where case_number = ${caseNumber} order by id desc limit 1`.execute(tx);
  return rows[0];
}

function effectOf(found: LockedCase, last: Standing | undefined, answer: Answer): Answered {
  if (!last || last.closed_because === "spam" || last.closed_because === "merged") return "not_asked";
  if (found.state === "closed") {
    if (answer !== "yes") return "reopened";
    return last.answer === "yes" ? "already" : "noted";
  }
  if (last.is_open) return answer === "yes" ? "closed" : "back_to_work";
  // An old link must not close work that has begun since.
  return last.answer === answer ? "already" : "not_asked";
}

async function writeAnswer(
  tx: Kysely<Schema>,
  {
    confirmationId,
    found,
    answering: { answer, words },
    by,
  }: { confirmationId: number; found: LockedCase; answering: Answering; by: Actor },
): Promise<void> {
  await tx
    .updateTable("confirmations")
    .set({ answer, words, answered_at: new Date() })
    .where("id", "=", confirmationId)
    .execute();
  await happened(tx, {
    what: "confirmation.answered",
    by,
    caseNumber: found.number,
    customerId: found.customer_id,
    detail: { answer },
  });
}

/**
 * The words with an answer are a message like any other: read, searchable, part of the conversation. Words with a yes to a case that is
 * closed stay with the answer, since a message would open the case again.
 */
async function keepWords(
  tx: Kysely<Schema>,
  found: LockedCase,
  { answer, customerId, words, secondReading }: Answering,
): Promise<void> {
  if (words === "") return;
  if (found.state === "closed" && answer === "yes") {
    await sql`update confirmations set words = ${words} where words = '' and answered_at is not null
      and id = (select max(id) from confirmations where case_number = ${found.number})`.execute(tx);
  } else {
    await takeWords(tx, { caseNumber: found.number, customerId, text: words, secondReading });
  }
}

/** Yes after the case was closed without an answer: it was solved all along. */
const confirmClosure = (tx: Kysely<Schema>, caseNumber: number) =>
  tx
    .updateTable("closures")
    .set({ because: "confirmed" })
    .where("case_number", "=", caseNumber)
    .where("because", "=", "no_answer")
    .where("reopened_at", "is", null)
    .execute();

async function backToWork(tx: Kysely<Schema>, found: LockedCase, askedBy: number | null): Promise<void> {
  await tx
    .updateTable("cases")
    .set({ stage: 2, waiting_for: "us", customer_phrase: "finding_out", customer_told_at: new Date() })
    .where("number", "=", found.number)
    .execute();
  await unsayTicks(tx, found.number);
  await bringBack(tx, { found, askedBy });
}
