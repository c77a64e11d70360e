import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, theDesk } from "../../accounts/actor.ts";
import { happened } from "../../happenings/writing.ts";
import { oweNews } from "../../promises/owing.ts";
import { Refusal } from "../../refusal.ts";
import { lockOpenCase } from "../locking.ts";
import { placeInQueue } from "../placing.ts";

interface Ending {
  number: number;
  because: "time" | "message" | "agent" | "undo" | "closed" | "snoozed_anew";
  by: Actor;
}

/** Ends the snooze of a locked case, if it has one; the caller places the case. */
export async function endSnooze(tx: Kysely<Schema>, { number, because, by }: Ending): Promise<number | null> {
  const { rows } = await sql<{ id: number }>`
    with ended as (
      update snoozes set ended_at = now(), ended_because = ${because}, ended_by = ${accountIdOf(by)}
      where case_number = ${number} and ended_at is null returning id
    ), woken as (
      update cases set snoozed_at = null, snoozed_until = null from ended where number = ${number}
    )
    select id from ended`.execute(tx);
  return rows[0]?.id ?? null;
}

/** Fetches a case back before its time. */
export async function wakeCase(db: Kysely<Schema>, { number, by }: { number: number; by: Actor }): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const found = await lockOpenCase(tx, number);
    const snooze = await endSnooze(tx, { number, because: "agent", by });
    if (snooze === null) throw new Refusal("snooze.none");
    await placeInQueue(tx, number);
    return happened(tx, {
      what: "case.woken",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { snooze, because: "agent" },
    });
  });
}

const AT_ONCE = 200;

/**
 * Brings back what has slept to its hour, or to that of its promise. Asking again finds nothing to bring back.
 * @returns how many cases came back
 */
export async function wakeWhatIsDue(db: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select number from cases where snoozed_at is not null and least(snoozed_until, due_at) <= now()
    order by least(snoozed_until, due_at) limit ${AT_ONCE}`.execute(db);
  let woken = 0;
  for (const { number } of rows) if (await wakeByTime(db, number)) woken++;
  return woken;
}

async function wakeByTime(db: Kysely<Schema>, number: number): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    // Somebody may have snoozed it anew, or another process woken it, between the look and now.
    const { rows } = await sql<{ customer_id: number; waiting_for: string }>`
      select customer_id, waiting_for from cases
      where number = ${number} and snoozed_at is not null and least(snoozed_until, due_at) <= now() for update skip locked`.execute(
      tx,
    );
    const found = rows[0];
    if (!found) return false;
    const snooze = await endSnooze(tx, { number, because: "time", by: theDesk });
    // What comes back asks for a look: a customer who has not written is ours to write to.
    if (found.waiting_for === "customer") {
      await tx.updateTable("cases").set({ waiting_for: "us" }).where("number", "=", number).execute();
      await oweNews(tx, number);
    }
    await placeInQueue(tx, number);
    await happened(tx, {
      what: "case.woken",
      by: theDesk,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { snooze, because: "time" },
    });
    return true;
  });
}
