import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { nowakCase } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { letBreakPass } from "#test/passing.ts";
import { allAreBack, rest } from "#test/resting.ts";
import { openWorkingTeam } from "#test/working-team.ts";
import { assignCase } from "../cases/assigning.ts";
import { listNotices } from "../notices/listing.ts";
import { remindOfPromises } from "../promises/reminding.ts";
import { forgetShifts } from "../shifts/at-work.ts";
import { addAbsence, setHours } from "../shifts/setting-hours.ts";
import { endBreak } from "./ending.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta, adam, georgi, teamId } = await openWorkingTeam(db);

beforeEach(async () => {
  await allAreBack(db);
  await sql`delete from notices`.execute(db);
  await sql`update promises set state = 'released', settled_at = now() where state = 'open'`.execute(db);
  await db.deleteFrom("work_patterns").execute();
  await db.deleteFrom("absences").execute();
  forgetShifts(db);
});

describe("a promise that comes due while its owner is on a break", () => {
  const dueNow = async (team: number | null = teamId) => {
    const { number } = await nowakCase(db);
    await assignCase(db, { number, ownerId: ewa.id, by: georgi });
    await db.updateTable("cases").set({ team_id: team }).where("number", "=", number).execute();
    await sql`update promises set due_at = now() - interval '1 minute' where case_number = ${number}`.execute(db);
    await sql`delete from notices`.execute(db);
  };
  const heard = async (id: number) => (await listNotices(db, id)).items.map(({ kind, inPlaceOf }) => [kind, inPlaceOf]);

  test("is said to whoever stands in", async () => {
    await setHours(db, { hours: null, coverId: marta.id, by: ewa });
    await dueNow();
    await rest(db, ewa);
    await remindOfPromises(db);
    expect(await heard(marta.id)).toEqual([["promise_due", "Ewa"]]);
    expect(await heard(bartek.id)).toEqual([]);
  });

  test("is said to the team where nobody stands in, once, and waits for the owner", async () => {
    await dueNow();
    await rest(db, ewa);
    expect(await remindOfPromises(db)).toBe(2);
    expect(await remindOfPromises(db)).toBe(0);
    expect(await heard(bartek.id)).toEqual([["promise_due", "Ewa"]]);
    expect(await heard(marta.id)).toEqual([]);
    expect(await heard(ewa.id)).toEqual([]);
    await letBreakPass(db, ewa.id);
    await endBreak(db, { id: ewa.id, by: ewa });
    expect(await heard(ewa.id)).toEqual([["promise_due", null]]);
  });

  test("is said to those who lead where the team cannot hear either", async () => {
    await setHours(db, { hours: null, coverId: bartek.id, by: ewa });
    await dueNow();
    await rest(db, ewa);
    await rest(db, bartek);
    const today = Temporal.Now.plainDateISO("Europe/Warsaw").toString();
    await addAbsence(db, { fromDay: today, untilDay: today, coverId: null, by: adam });
    await remindOfPromises(db);
    expect(await heard(marta.id)).toEqual([["promise_due", "Ewa"]]);
    expect(await heard(georgi.id)).toEqual([["promise_due", "Ewa"]]);
    expect(await heard(adam.id)).toEqual([]);
  });

  test("is said to the owner alone once they are back", async () => {
    await dueNow();
    await rest(db, ewa);
    await letBreakPass(db, ewa.id);
    await endBreak(db, { id: ewa.id, by: ewa });
    expect(await remindOfPromises(db)).toBe(1);
    expect(await heard(ewa.id)).toEqual([["promise_due", null]]);
  });
});
