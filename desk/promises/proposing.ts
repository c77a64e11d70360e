import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theFirm } from "../firm/reading.ts";
import { afterWorkingDays, afterWorkingHours } from "./calendar.ts";

/** The next date for news by the firm's calendar, and near choices: in two working hours, and on each of the coming five working days. */
export async function proposeUpdate(db: Kysely<Schema>, now: Date = new Date()): Promise<{ proposed: Date; choices: Date[] }> {
  const firm = await theFirm(db);
  const days = [1, 2, 3, 4, 5].map((count) => afterWorkingDays(firm, now, count));
  return { proposed: afterWorkingDays(firm, now, firm.nextNewsDays), choices: [afterWorkingHours(firm, now, 2), ...days] };
}
