import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theDesk } from "../accounts/actor.ts";
import { hangUp } from "../calls/connection.ts";
import { lockCase } from "../cases/locking.ts";
import { placeInQueue } from "../cases/placing.ts";
import { sayLetter } from "../conversations/letters/letter.ts";
import { theFirm } from "../firm/reading.ts";
import { happened } from "../happenings/writing.ts";
import { callTimes } from "../promises/calendar.ts";
import { oweCallBack } from "../promises/calling-back.ts";
import type { Line } from "./line.ts";
import { openCaseForCall } from "./new-case.ts";
import { lockOnItsLine, type PhoneCall, whoCalls } from "./phone-call.ts";

/**
 * Nobody has answered: we owe a call by the end of the next span of working time. It stands on the caller's newest open case, else on a new one. Who
 * calls five times is owed one call; who has withheld the number can be owed none.
 */
export async function missed(tx: Kysely<Schema>, { line, call }: { line: Line; call: PhoneCall }): Promise<string | null> {
  if (call.answered_at !== null) return "somebody_answered";
  if (call.missed_at !== null) return "missed_already";
  const { customerId, cases } = await whoCalls(tx, { phone: call.phone, country: line.country });
  await tx.updateTable("phone_calls").set({ missed_at: new Date() }).where("id", "=", call.id).execute();
  const owed = call.phone === null ? null : await oweOne(tx, { line, call, cases });
  await happened(tx, {
    what: "phone.missed",
    by: theDesk,
    caseNumber: owed?.caseNumber ?? call.case_number,
    customerId: owed?.customerId ?? customerId,
    detail: { phoneCall: call.id, ...(owed?.promise ? { promise: owed.promise } : {}) },
  });
  return call.phone === null ? "number_withheld" : owed?.promise ? null : "owed_before";
}

async function oweOne(
  tx: Kysely<Schema>,
  { line, call, cases }: { line: Line; call: PhoneCall; cases: readonly number[] },
): Promise<{ caseNumber: number; customerId: number; promise: number | null }> {
  const firm = await theFirm(tx);
  const dueAt = callTimes(firm, new Date(), 1)[0]?.to ?? new Date(Date.now() + 86_400_000);
  const standing = call.case_number ?? cases[0];
  const number = standing ?? (await openCaseForCall(tx, { line, call, as: "phone_missed", dueAt, by: theDesk }));
  const found = await lockCase(tx, number);
  const phone = call.phone!;
  const owed = await tx
    .selectFrom("promises")
    .select("id")
    .where("case_number", "=", number)
    .where("state", "=", "open")
    .where("phone", "=", phone)
    .executeTakeFirst();
  // Of a new case the call is the first news.
  if (standing === undefined)
    await sql`update promises set state = 'released', settled_at = now(), settled_because = ${sayLetter(found.language)("call_back", { phone })}
      where case_number = ${number} and state = 'open' and what = 'first_news'`.execute(tx);
  const promise = owed
    ? null
    : await oweCallBack(tx, {
        found,
        phone,
        dueAt,
        words: sayLetter(found.language)("phone_missed", { phone }),
        told: false,
        by: theDesk,
      });
  await sql`update phone_calls set case_number = ${number}, customer_id = ${found.customer_id}, promise_id = ${promise} where id = ${call.id}`.execute(
    tx,
  );
  return { caseNumber: number, customerId: found.customer_id, promise };
}

/** Somebody has answered after all, which the exchange said late: the call-back that the customer knows nothing of is owed no more. */
export async function releaseMissed(tx: Kysely<Schema>, call: PhoneCall): Promise<void> {
  if (call.missed_at === null) return;
  await tx.updateTable("phone_calls").set({ missed_at: null, promise_id: null }).where("id", "=", call.id).execute();
  if (call.promise_id === null) return;
  const { rows } = await sql<{ case_number: number }>`
    update promises set state = 'released', settled_at = now(), settled_because = words
    where id = ${call.promise_id} and state = 'open' and not told returning case_number`.execute(tx);
  for (const { case_number } of rows) await placeInQueue(tx, case_number);
}

/**
 * The connection is over; the call at the desk is not, until whoever was in it has said what was agreed. One that nobody answered is missed, unless
 * the exchange says within a minute that somebody did.
 */
export async function ended(tx: Kysely<Schema>, { call }: { call: PhoneCall }): Promise<string | null> {
  if (call.ended_at !== null) return "ended_already";
  const endedAt = new Date();
  await tx.updateTable("phone_calls").set({ ended_at: endedAt }).where("id", "=", call.id).execute();
  if (call.call_id !== null) await hangUp(tx, { id: call.call_id, at: endedAt });
  await happened(tx, {
    what: "phone.ended",
    by: theDesk,
    caseNumber: call.case_number,
    customerId: call.customer_id,
    detail: { phoneCall: call.id },
  });
  return null;
}

/** How long an exchange may take to say that a call was answered which it has said to be over, in seconds. */
const PATIENCE = 60;

/** Takes calls that have ended unanswered as missed. @returns how many */
export async function missWhatEndedUnanswered(db: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select id from phone_calls where direction = 'in' and answered_at is null and missed_at is null and ended_at < now() - make_interval(secs => ${PATIENCE})
    order by id limit 50`.execute(db);
  for (const { id } of rows) {
    await db.transaction().execute(async (tx) => missed(tx, await lockOnItsLine(tx, id)));
  }
  return rows.length;
}
