import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { addAbsence, setHours } from "../shifts/setting-hours.ts";
import { dayIn, instantOf } from "./clock.ts";
import type { Stage } from "./playing.ts";

const eightToFour = Object.fromEntries(["1", "2", "3", "4", "5"].map((day) => [day, [{ opens: "08:00", closes: "16:00" }]]));

/** Who works when, who is off, and who stands in: Adam today, Ewa in two weeks. */
export async function sayHours(db: Kysely<Schema>, { cast: { actors }, firm, now }: Stage): Promise<void> {
  const day = (at: Date) => dayIn(firm.timeZone, at);
  const { adam, bartek, elena, ewa, marta } = actors;
  await setHours(db, { hours: eightToFour, coverId: bartek.id, by: elena });
  await setHours(db, { hours: eightToFour, coverId: ewa.id, by: marta });
  await addAbsence(db, { fromDay: day(now), untilDay: day(now), coverId: marta.id, by: adam });
  const [from, until] = ["+10d 09:00", "+14d 09:00"].map((when) => day(instantOf(firm, now, when)));
  await addAbsence(db, { fromDay: from!, untilDay: until!, coverId: bartek.id, by: ewa });
}
