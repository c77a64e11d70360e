import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { nowakCase } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { openWorkingTeam } from "#test/working-team.ts";
import type { Actor } from "../accounts/actor.ts";
import { setAssigns } from "../accounts/naming-team.ts";
import { assignCase } from "../cases/assigning.ts";
import { assignInTurn } from "../cases/assigning-in-turn.ts";
import { caseHistory } from "../cases/history.ts";
import { listCases } from "../cases/listing.ts";
import { viewCase } from "../cases/viewing.ts";
import { listNotices } from "../notices/listing.ts";
import { remindOfPromises } from "../promises/reminding.ts";
import { undo } from "../undo/undoing.ts";
import { forgetShifts, shiftsAt } from "./at-work.ts";
import { setFollowing } from "./following.ts";
import { addAbsence, endAbsence, setHours, showHours } from "./setting-hours.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta, georgi, teamId } = await openWorkingTeam(db);
await db.insertInto("team_members").values({ team_id: teamId, account_id: marta.id }).execute();
const today = (days = 0) => Temporal.Now.plainDateISO("Europe/Warsaw").add({ days }).toString();

beforeEach(async () => {
  await db.deleteFrom("absences").execute();
  await db.deleteFrom("work_patterns").execute();
  await db.updateTable("team_members").set({ assigned_at: null }).execute();
  await sql`delete from notices`.execute(db);
  await sql`update promises set state = 'released', settled_at = now() where state = 'open'`.execute(db);
  forgetShifts(db);
});

const away = (by: Actor, coverId: number | null = null) => addAbsence(db, { fromDay: today(), untilDay: today(), coverId, by });
const kinds = async (id: number) =>
  (await listNotices(db, id)).items.map(({ kind, inPlaceOf, asFollower }) => ({ kind, inPlaceOf, asFollower }));

describe("who is at work", () => {
  test("follows own hours, days off and the firm's hours, and nobody stands in who is off too", async () => {
    const monday = new Date("2026-11-30T10:30:00Z");
    await setHours(db, { hours: { "1": [{ opens: "08:00", closes: "11:00" }] }, coverId: bartek.id, by: ewa });
    const at = (time: Date) => shiftsAt(db, time);
    // 11:30 in Warsaw
    expect((await at(monday)).isAtWork(ewa.id)).toBe(false);
    expect((await at(new Date("2026-11-30T08:30:00Z"))).isAtWork(ewa.id)).toBe(true);
    expect((await at(monday)).coverOf(ewa.id)).toBe(bartek.id);
    expect((await at(new Date("2026-11-30T08:30:00Z"))).coverOf(ewa.id)).toBeNull();
    expect((await at(monday)).coveredBy(bartek.id)).toEqual([ewa.id]);
    await setHours(db, { hours: { "2": [{ opens: "08:00", closes: "11:00" }] }, coverId: null, by: bartek });
    expect((await at(monday)).coverOf(ewa.id)).toBeNull();
  });

  test("is said by each of themselves, and days off end when one is back", async () => {
    await expect(setHours(db, { hours: null, coverId: ewa.id, by: ewa })).rejects.toMatchObject({ code: "cover.yourself" });
    await expect(addAbsence(db, { fromDay: today(2), untilDay: today(1), coverId: null, by: ewa })).rejects.toMatchObject({
      code: "absence.not_valid_days",
    });
    const absence = await away(ewa, marta.id);
    expect((await showHours(db, ewa)).absences).toMatchObject([{ fromDay: today(), cover: { name: "Marta" } }]);
    expect((await shiftsAt(db)).coverOf(ewa.id)).toBe(marta.id);
    await expect(endAbsence(db, { absence, by: bartek })).rejects.toMatchObject({ code: "absence.unknown" });
    await endAbsence(db, { absence, by: ewa });
    expect((await shiftsAt(db)).isAtWork(ewa.id)).toBe(true);
  });
});

const dueNow = async (ownerId: number | null) => {
  const { number } = await nowakCase(db);
  if (ownerId !== null) await assignCase(db, { number, ownerId, by: georgi });
  await sql`update promises set due_at = now() - interval '1 minute' where case_number = ${number}`.execute(db);
  await sql`delete from notices where kind = 'assigned'`.execute(db);
  return number;
};

describe("a promise that comes due", () => {
  test("is said to whoever stands in while the owner is off, once, also when the owner is back", async () => {
    await dueNow(ewa.id);
    const absence = await away(ewa, bartek.id);
    expect(await remindOfPromises(db)).toBe(1);
    expect(await kinds(bartek.id)).toEqual([{ kind: "promise_due", inPlaceOf: "Ewa", asFollower: false }]);
    await endAbsence(db, { absence, by: ewa });
    expect(await remindOfPromises(db)).toBe(0);
    expect(await kinds(ewa.id)).toEqual([]);
  });

  test("is said to the owner where nobody stands in", async () => {
    await dueNow(ewa.id);
    await away(ewa);
    expect(await remindOfPromises(db)).toBe(1);
    expect(await kinds(ewa.id)).toMatchObject([{ kind: "promise_due", inPlaceOf: null }]);
  });

  test("is said to who follows the case, and to nobody twice", async () => {
    const number = await dueNow(ewa.id);
    for (const by of [ewa, marta]) await setFollowing(db, { number, follows: true, by });
    await setFollowing(db, { number, follows: true, by: marta });
    expect(await remindOfPromises(db)).toBe(2);
    expect(await remindOfPromises(db)).toBe(0);
    expect(await kinds(ewa.id)).toEqual([{ kind: "promise_due", inPlaceOf: null, asFollower: false }]);
    expect(await kinds(marta.id)).toEqual([{ kind: "promise_due", inPlaceOf: null, asFollower: true }]);
  });

  test("stands in the queue of whoever stands in, and leaves it with the owner's return", async () => {
    const number = await dueNow(ewa.id);
    const mine = async () =>
      (await listCases(db, { queue: "mine", accountId: bartek.id, teamIds: [], limit: 100 })).items.map((row) => row.number);
    expect(await mine()).not.toContain(number);
    const absence = await away(ewa, bartek.id);
    expect(await mine()).toContain(number);
    await endAbsence(db, { absence, by: ewa });
    expect(await mine()).not.toContain(number);
  });
});

test("following is taken back, and hears of another owner, but not of one's own act", async () => {
  const { number } = await nowakCase(db);
  const happening = await setFollowing(db, { number, follows: true, by: marta });
  await setFollowing(db, { number, follows: true, by: bartek });
  expect((await viewCase(db, { number, by: marta })).follows).toBe(true);
  await assignCase(db, { number, ownerId: ewa.id, by: bartek });
  expect(await kinds(marta.id)).toEqual([{ kind: "assigned", inPlaceOf: null, asFollower: true }]);
  expect(await kinds(bartek.id)).toEqual([]);
  expect(await kinds(ewa.id)).toEqual([{ kind: "assigned", inPlaceOf: null, asFollower: false }]);
  await undo(db, { happening, by: marta });
  expect((await viewCase(db, { number, by: marta })).follows).toBe(false);
});

describe("a team's new case", () => {
  const arrives = async () => {
    const { number } = await nowakCase(db);
    await db.updateTable("cases").set({ team_id: teamId }).where("number", "=", number).execute();
    return number;
  };
  const give = async () => assignInTurn(db, { caseNumber: await arrives() });
  const set = (assigns: "by_hand" | "round_robin" | "by_load") => setAssigns(db, { id: teamId, assigns, by: georgi });

  test("waits for a hand unless the team says otherwise, which an admin does", async () => {
    await set("by_hand");
    expect(await give()).toBeNull();
    await expect(setAssigns(db, { id: teamId, assigns: "by_load", by: marta })).rejects.toMatchObject({
      code: "people.admin_only",
    });
  });

  test("goes in turn to those at work, says why, and goes to one alone", async () => {
    await set("round_robin");
    await away(bartek);
    expect([await give(), await give(), await give()]).toEqual([ewa.id, marta.id, ewa.id]);
    const number = await arrives();
    const both = await Promise.all([assignInTurn(db, { caseNumber: number }), assignInTurn(db, { caseNumber: number })]);
    expect(both.filter((one) => one !== null)).toEqual([marta.id]);
    const [last] = (await caseHistory(db, { number, limit: 1 })).items;
    expect(last).toMatchObject({ what: "case.assigned", by: "desk", detail: { to: marta.id, because: "round_robin" } });
  });

  test("is told to its new owner and to who follows it, as a hand would tell them", async () => {
    await set("round_robin");
    const number = await arrives();
    await setFollowing(db, { number, follows: true, by: georgi });
    expect(await assignInTurn(db, { caseNumber: number })).toBe(ewa.id);
    expect(await kinds(ewa.id)).toEqual([{ kind: "assigned", inPlaceOf: null, asFollower: false }]);
    expect(await kinds(georgi.id)).toEqual([{ kind: "assigned", inPlaceOf: null, asFollower: true }]);
  });

  test("goes to whoever owes least by the end of the next working day, then to who has waited longest", async () => {
    await set("by_load");
    const busy = await nowakCase(db);
    await assignCase(db, { number: busy.number, ownerId: ewa.id, by: georgi });
    expect([await give(), await give()].toSorted()).toEqual([bartek.id, marta.id].toSorted());
  });

  test("waits where nobody is at work, has an owner, or is closed", async () => {
    await set("round_robin");
    for (const by of [ewa, bartek, marta]) await away(by);
    expect(await give()).toBeNull();
    await db.deleteFrom("absences").execute();
    forgetShifts(db);
    const number = await arrives();
    await assignCase(db, { number, ownerId: ewa.id, by: georgi });
    expect(await assignInTurn(db, { caseNumber: number })).toBeNull();
    expect((await viewCase(db, { number, by: georgi })).owner?.id).toBe(ewa.id);
  });
});
