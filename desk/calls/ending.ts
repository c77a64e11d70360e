import type { Kysely } from "kysely";
import { ENDING } from "#contract/ladder.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { startBreak } from "../breaks/starting.ts";
import { type LockedCase, lockCase } from "../cases/locking.ts";
import { reopenCase } from "../cases/reopening.ts";
import { placeInQueue } from "../cases/placing.ts";
import { turnCase } from "../cases/turning.ts";
import { refuseLeak } from "../conversations/leak-guard.ts";
import { happened } from "../happenings/writing.ts";
import { keepNews } from "../promises/keeping.ts";
import { refusePast, writePromise } from "../promises/making.ts";
import { proposeUpdate } from "../promises/proposing.ts";
import { Refusal } from "../refusal.ts";
import { beginReportOfCall } from "../threats/of-calls.ts";
import { trulyAt, within } from "./hours.ts";
import { lockOwnCall, visitsOf } from "./standing.ts";

export interface CallEnding {
  id: number;
  clientId: string;
  agreed: string;
  nextStep: string;
  nextAt: Date | null;
  reached: boolean;
  closingWords: string;
  writtenBy?: Date | undefined;
  meantForCustomer: boolean;
  /** Whoever was in it says that it was hard: it is heard once, begins their break, and is written down nowhere. */
  hard?: boolean;
  at?: string | undefined;
  /** What the clock of the device showed as this was sent. */
  sentAt?: string | undefined;
  by: Actor;
}

/**
 * Ends a call. Each of its three answers may be nothing; a next step with an hour is a promise. Ended on the fifth rung, the conversation is over and
 * the case is not: it goes on in writing, by a promised hour, and what was owed before stays owed. The break that follows begins by itself; why it was ended is asked only after it.
 */
export async function endCall(tx: Kysely<Schema>, ending: CallEnding): Promise<void> {
  const { id, clientId, agreed, nextStep, meantForCustomer, at, by } = ending;
  const call = await lockOwnCall(tx, { id, by });
  if (call.end_client_id === clientId) return;
  if (call.ended_at !== null) throw new Refusal("call.ended");
  if (ending.nextAt) refusePast(ending.nextAt);
  if (ending.writtenBy) refusePast(ending.writtenBy);
  const standing = (await visitsOf(tx, id)).at(-1);
  const byUs = standing?.rung === ENDING && standing.outcome !== "calmed";
  const found = await lockCase(tx, call.case_number);
  if (found.merged_into !== null) throw new Refusal("case.merged", { into: found.merged_into });
  for (const text of [agreed, nextStep]) if (text) await refuseLeak(tx, { found, text, meantForCustomer, by });

  const promiseId = byUs ? await goOnInWriting(tx, { ending, found }) : await settleAndPromise(tx, { ending, found });
  await tx
    .updateTable("calls")
    .set({
      // Written up after the customer had hung up, it ended when they did.
      ended_at: within(call.hung_up_at ?? at, standing?.at ?? call.started_at),
      end_written_at: new Date(),
      end_client_id: clientId,
      ended_as: byUs ? "by_us" : ending.reached ? "finished" : "not_reached",
      ...(byUs ? { ended_on: standing.id, ended_rung: ENDING } : {}),
      recording_on: false,
      agreed,
      next_step: nextStep,
      next_at: ending.nextAt,
      closing_words: byUs ? ending.closingWords : "",
      promise_id: promiseId,
    })
    .where("id", "=", id)
    .execute();
  await happened(tx, {
    what: byUs ? "call.ended_by_us" : ending.reached ? "call.ended" : "call.not_reached",
    by,
    caseNumber: found.number,
    customerId: found.customer_id,
    detail: { call: id, promise: promiseId, at: call.started_at.toISOString() },
  });
  await beginReportOfCall(tx, { call, by });
  if (byUs || ending.hard) {
    const since = trulyAt(ending, call.started_at);
    await startBreak(tx, { accountId: call.account_id, because: byUs ? "ended_call" : "hard_call", since });
  }
}

interface Settling {
  ending: CallEnding;
  found: LockedCase;
}

/** The case stays open or is opened again, waits for us, and owes a written word; nothing that was owed before is settled by this. */
async function goOnInWriting(tx: Kysely<Schema>, { ending, found }: Settling): Promise<number> {
  const { by, writtenBy, nextAt } = ending;
  await reopenClosed(tx, { ending, found });
  const dueAt = writtenBy ?? (await proposeUpdate(tx)).proposed;
  const written = await promise(tx, { found, what: "news", dueAt, told: writtenBy !== undefined, by });
  if (nextAt) await promiseNextStep(tx, { ending, found, nextAt });
  await tx.updateTable("cases").set({ waiting_for: "us" }).where("number", "=", found.number).execute();
  await placeInQueue(tx, found.number);
  return written;
}

/** Who was spoken with has heard from us: that keeps every promise of news, as a letter does. Who was not reached has not. */
async function settleAndPromise(tx: Kysely<Schema>, { ending, found }: Settling): Promise<number | null> {
  const { by, nextAt, reached } = ending;
  if (reached) await keepNews(tx, { caseNumber: found.number, by });
  if (nextAt) await reopenClosed(tx, { ending, found });
  const next = nextAt ? await promiseNextStep(tx, { ending, found, nextAt }) : null;
  if (found.state === "closed" && !nextAt) return null;
  if (!reached) {
    await placeInQueue(tx, found.number);
    return next;
  }
  await tx.updateTable("cases").set({ asked_since: 0 }).where("number", "=", found.number).execute();
  await turnCase(tx, {
    found,
    to: {
      waiting_for: nextAt ? "us" : "customer",
      stage: found.stage,
      customer_phrase: found.customer_phrase === "received" ? "finding_out" : found.customer_phrase,
    },
  });
  return next;
}

const reopenClosed = async (tx: Kysely<Schema>, { ending, found }: Settling) =>
  found.state === "closed" && (await reopenCase(tx, { number: found.number, because: "agent", by: ending.by }));

const promiseNextStep = (tx: Kysely<Schema>, { ending, found, nextAt }: Settling & { nextAt: Date }) =>
  promise(tx, {
    found,
    what: ending.nextStep ? "deed" : "news",
    words: ending.nextStep,
    dueAt: nextAt,
    told: ending.reached,
    by: ending.by,
  });

interface Promised {
  found: LockedCase;
  what: "news" | "deed";
  words?: string;
  dueAt: Date;
  told: boolean;
  by: Actor;
}

async function promise(tx: Kysely<Schema>, { found, by, ...promised }: Promised): Promise<number> {
  const id = await writePromise(tx, {
    ...promised,
    caseNumber: found.number,
    customerId: found.customer_id,
    ownerId: found.owner_id,
    by,
  });
  await happened(tx, {
    what: "promise.made",
    by,
    caseNumber: found.number,
    customerId: found.customer_id,
    detail: { promise: id, dueAt: promised.dueAt.toISOString() },
  });
  return id;
}
