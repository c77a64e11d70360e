import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { forgetFirm } from "#desk/firm/reading.ts";
import { ROUND_THE_CLOCK } from "./hours.ts";

/** The firm works round the clock; in no country (XX), also on every holiday: the hour and the day at which a test runs decide nothing. */
export async function workAlways(db: Kysely<Schema>, country = "XX"): Promise<void> {
  await db
    .updateTable("firm")
    .set({ working_hours: JSON.stringify(ROUND_THE_CLOCK), country })
    .execute();
  forgetFirm(db);
}
