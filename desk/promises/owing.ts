import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { usesARight } from "../conduct/passing.ts";
import { HOLDS, inRhythm, restrictionOf } from "../conduct/standing.ts";
import { theFirm } from "../firm/reading.ts";
import { afterWorkingHours } from "./calendar.ts";

/**
 * A customer who waits for us is always owed news by some hour: makes that promise where the case has none open. A deed promised for a later day is no news.
 * The hour is the calendar's, unless the way the customer writes has one of its own.
 * @returns the promise made, null where one stood
 */
export async function oweNews(
  tx: Kysely<Schema>,
  caseNumber: number,
  { dueAt, words = "" }: { dueAt?: Date | undefined; words?: string | undefined } = {},
): Promise<number | null> {
  const open = await tx
    .selectFrom("promises")
    .select("id")
    .where("case_number", "=", caseNumber)
    .where("state", "=", "open")
    .where("what", "in", ["first_news", "news"])
    .executeTakeFirst();
  const firm = await theFirm(tx);
  const usual = afterWorkingHours(firm, new Date(), firm.firstNewsHours);
  const passes = usesARight(words);
  if (open) {
    if (passes) await bringForward(tx, { id: open.id, to: usual });
    return null;
  }
  const { customer_id, owner_id, restriction } = await tx
    .selectFrom("cases")
    .select(["customer_id", "owner_id", restrictionOf(sql`cases.customer_id`).as("restriction")])
    .where("number", "=", caseNumber)
    .executeTakeFirstOrThrow();
  const { id } = await tx
    .insertInto("promises")
    .values({
      case_number: caseNumber,
      customer_id,
      what: "news",
      // In the rhythm that a restriction says, unless the words use a right.
      due_at: dueAt ?? (restriction && !passes ? inRhythm(firm, restriction.answer_days) : usual),
      told: false,
      owner_id,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** What waited in the rhythm of a restriction waits no longer once the customer uses a right. What they were told stays. */
async function bringForward(tx: Kysely<Schema>, { id, to }: { id: number; to: Date }): Promise<void> {
  await sql`
    update promises set due_at = least(due_at, ${to}::timestamptz)
    where id = ${id} and not told and exists (select from measures m where m.customer_id = promises.customer_id and ${HOLDS})`.execute(
    tx,
  );
}
