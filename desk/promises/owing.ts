import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theFirm } from "../firm/reading.ts";
import { afterWorkingHours } from "./calendar.ts";

/**
 * A customer who waits for us is always owed news by some hour: makes that promise where the case has none open. A deed promised for a later day is no news.
 * The hour is the calendar's, unless the way the customer writes has one of its own.
 * @returns the promise made, null where one stood
 */
export async function oweNews(tx: Kysely<Schema>, caseNumber: number, dueAt?: Date): Promise<number | null> {
  const open = await tx
    .selectFrom("promises")
    .select("id")
    .where("case_number", "=", caseNumber)
    .where("state", "=", "open")
    .where("what", "in", ["first_news", "news"])
    .executeTakeFirst();
  if (open) return null;
  const firm = await theFirm(tx);
  const { customer_id, owner_id } = await tx
    .selectFrom("cases")
    .select(["customer_id", "owner_id"])
    .where("number", "=", caseNumber)
    .executeTakeFirstOrThrow();
  const { id } = await tx
    .insertInto("promises")
    .values({
      case_number: caseNumber,
      customer_id,
      what: "news",
      due_at: dueAt ?? afterWorkingHours(firm, new Date(), firm.firstNewsHours),
      told: false,
      owner_id,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
