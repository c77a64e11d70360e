import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../../accounts/actor.ts";
import { happened } from "../../happenings/writing.ts";
import { Refusal } from "../../refusal.ts";
import { lockOpenCase } from "../locking.ts";
import { placeInQueue } from "../placing.ts";
import { endSnooze } from "./waking.ts";

export interface Snoozing {
  number: number;
  /** Null: until the customer writes. Either way it comes back when its promise is due. */
  until: Date | null;
  by: Actor;
}

/** Sets a case aside for a while. It owes what it owes: a promise has to be moved before the case can sleep past it. */
export async function snoozeCase(db: Kysely<Schema>, { number, until, by }: Snoozing): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const found = await lockOpenCase(tx, number);
    if (until && until.getTime() <= Date.now()) throw new Refusal("snooze.in_the_past");
    const { due_at: dueAt } = await tx
      .selectFrom("cases")
      .select("due_at")
      .where("number", "=", number)
      .executeTakeFirstOrThrow();
    if (dueAt && dueAt.getTime() <= Date.now()) throw new Refusal("snooze.overdue");
    if (until && dueAt && until > dueAt) throw new Refusal("snooze.past_promise", { dueAt: dueAt.toISOString() });

    const before = await endSnooze(tx, { number, because: "snoozed_anew", by });
    const { id } = await tx
      .insertInto("snoozes")
      .values({ case_number: number, until, snoozed_by: accountIdOf(by) })
      .returning("id")
      .executeTakeFirstOrThrow();
    await tx.updateTable("cases").set({ snoozed_at: new Date(), snoozed_until: until }).where("number", "=", number).execute();
    await placeInQueue(tx, number);
    return happened(tx, {
      what: "case.snoozed",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { snooze: id, until: until?.toISOString() ?? null, before },
    });
  });
}

/** For the undo: this snooze ends, and the one that it had taken the place of goes on. */
export async function takeSnoozeBack(
  tx: Kysely<Schema>,
  { number, before, by }: { number: number; before: number | null; by: Actor },
): Promise<void> {
  await endSnooze(tx, { number, because: "undo", by });
  if (before !== null) await goOnSleeping(tx, { number, snooze: before });
}

/** Lets a snooze that had ended go on, unless its hour has come; where another was set since, that one stands. */
export async function goOnSleeping(tx: Kysely<Schema>, { number, snooze }: { number: number; snooze: number }): Promise<void> {
  const { rows: anew } = await sql`select from snoozes where case_number = ${number} and ended_at is null`.execute(tx);
  if (anew.length > 0) throw new Refusal("undo.overtaken");
  await sql`
    with standing as (
      update snoozes set ended_at = null, ended_because = null, ended_by = null
      where id = ${snooze} and case_number = ${number} and (until is null or until > now())
      returning snoozed_at, until
    )
    update cases set snoozed_at = standing.snoozed_at, snoozed_until = standing.until from standing
    where number = ${number} and state = 'open'`.execute(tx);
}
