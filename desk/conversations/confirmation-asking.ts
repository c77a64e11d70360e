import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { lockOpenCase } from "../cases/locking.ts";
import { turnCase } from "../cases/turning.ts";
import { happened } from "../happenings/writing.ts";
import { keepNews } from "../promises/keeping.ts";
import { Refusal } from "../refusal.ts";
import { refuseLeak } from "./leak-guard.ts";
import { holdSeconds, writeOut } from "./writing-out.ts";

/** Asks the customer whether it is solved: yes, partly, not yet. The case waits for them and is in its last stage. */
export async function askConfirmation(
  db: Kysely<Schema>,
  { number, text, by }: { number: number; text: string; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const found = await lockOpenCase(tx, number);
    const asked = await tx
      .selectFrom("confirmations")
      .select("asked_at")
      .where("case_number", "=", number)
      .where("answered_at", "is", null)
      .where("lapsed_at", "is", null)
      .executeTakeFirst();
    if (asked) throw new Refusal("confirmation.already_asked", { at: asked.asked_at.toISOString() });
    await refuseLeak(tx, { found, text, by });
    const { messageId } = await writeOut(tx, {
      found,
      text,
      purpose: "confirmation_request",
      by,
      holdSeconds: await holdSeconds(tx, by),
    });
    await tx
      .insertInto("confirmations")
      .values({ case_number: number, asked_by: accountIdOf(by) })
      .execute();
    const settled = await keepNews(tx, { caseNumber: number, by });
    const before = await turnCase(tx, { found, to: { waiting_for: "customer", stage: 5, customer_phrase: "please_confirm" } });
    return happened(tx, {
      what: "confirmation.asked",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: {
        message: messageId,
        settled,
        promise: null,
        before,
      },
    });
  });
}

/** Nobody waits for the answer any more. Says what lapsed, so that undo can let it stand again. */
export async function letConfirmationLapse(tx: Kysely<Schema>, number: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    update confirmations set lapsed_at = now() where case_number = ${number} and answered_at is null and lapsed_at is null returning id`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}
