import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type { WorkingHours } from "#contract/setup.ts";
import { marianCase, nowakCase, openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { deactivate } from "../accounts/deactivating.ts";
import { goOnWithMany } from "../bulk/acting.ts";
import { assignCase } from "../cases/assigning.ts";
import { caseHistory } from "../cases/history.ts";
import { viewCase } from "../cases/viewing.ts";
import { listNotices } from "../notices/listing.ts";
import { backAfterRest } from "../promises/calendar.ts";
import { takeBack } from "../undo/undoing-many.ts";
import { forgetShifts, shiftsAt } from "./at-work.ts";
import { showHandOver } from "./handed-over.ts";
import { handOver } from "./handing-over.ts";
import { addAbsence, setHours } from "./setting-hours.ts";
import { showToHandOver } from "./to-hand-over.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta, georgi } = await openFirm(db);
// A calendar without holidays: only the hours decide.
await db.updateTable("firm").set({ country: "XX" }).execute();
const days = (opens: string, closes: string): WorkingHours =>
  Object.fromEntries(["1", "2", "3", "4", "5"].map((day) => [day, [{ opens, closes }]]));
const show = (number: number) => viewCase(db, { number, by: ewa });
const kinds = async (id: number) => (await listNotices(db, id)).items.map(({ kind }) => kind);

beforeEach(async () => {
  await sql`delete from notices`.execute(db);
  await db.deleteFrom("absences").execute();
  await db.deleteFrom("work_patterns").execute();
  await sql`update cases set owner_id = null`.execute(db);
  forgetShifts(db);
});

async function ewasCase(start = nowakCase): Promise<number> {
  const { number } = await start(db);
  await assignCase(db, { number, ownerId: ewa.id, by: georgi });
  await sql`delete from notices`.execute(db);
  return number;
}

// The Thursday after next in Warsaw: days off that are over are not asked for.
const now = Temporal.Now.plainDateISO("Europe/Warsaw");
const day = (after: number) => now.add({ days: ((11 - now.dayOfWeek) % 7) + 7 + after });
const on = (after: number, clock: string) =>
  new Date(day(after).toZonedDateTime({ timeZone: "Europe/Warsaw", plainTime: clock }).epochMilliseconds);
const thursday = (clock: string) => on(0, clock);
const friday = (clock: string) => on(1, clock);

describe("when somebody is back", () => {
  const back = async (at: Date) => (await shiftsAt(db, at)).backAt(ewa.id);

  test("is their next shift, over the weekend and over days off", async () => {
    expect(await back(thursday("16:30"))).toEqual(friday("09:00"));
    expect(await back(thursday("18:00"))).toEqual(friday("09:00"));
    expect(await back(friday("16:30"))).toEqual(on(4, "09:00"));
    await addAbsence(db, { fromDay: day(1).toString(), untilDay: day(5).toString(), coverId: null, by: ewa });
    expect(await back(thursday("16:30"))).toEqual(on(6, "09:00"));
  });

  test("is not after lunch, nor at midnight of a night shift", async () => {
    const lunch = [
      { opens: "09:00", closes: "12:00" },
      { opens: "13:00", closes: "17:00" },
    ];
    await setHours(db, { hours: { "4": lunch, "5": lunch }, coverId: null, by: ewa });
    expect(await back(thursday("11:50"))).toEqual(friday("09:00"));
    const night = [
      { opens: "00:00", closes: "06:00" },
      { opens: "22:00", closes: "24:00" },
    ];
    await setHours(db, { hours: { "4": night, "5": night }, coverId: null, by: ewa });
    expect(await back(thursday("05:50"))).toEqual(thursday("22:00"));
    expect(await back(thursday("23:00"))).toEqual(friday("22:00"));
  });

  test("is not said where the hours know no rest", async () => {
    const always = Object.fromEntries(
      ["1", "2", "3", "4", "5", "6", "7"].map((day) => [day, [{ opens: "00:00", closes: "24:00" }]]),
    );
    await setHours(db, { hours: always, coverId: null, by: ewa });
    expect(await back(thursday("16:30"))).toBeNull();
    // A public holiday is a rest for the firm, not the end of somebody's shift.
    const poland = { timeZone: "Europe/Warsaw", country: "PL", workingHours: always };
    expect(backAfterRest(poland, new Date("2026-12-20T15:30:00Z"), () => false)).toBeNull();
  });
});

describe("what is looked over before going home", () => {
  test("are the open cases of one's own by what is owed, and what of it comes due meanwhile", async () => {
    const [later, soon, mine] = [await ewasCase(), await ewasCase(marianCase), await ewasCase()];
    const { number: anothers } = await nowakCase(db);
    await assignCase(db, { number: anothers, ownerId: bartek.id, by: georgi });
    const due = (number: number, at: Date | null) =>
      at === null
        ? sql`update promises set state = 'released', settled_at = now() where case_number = ${number} and state = 'open'`.execute(
            db,
          )
        : sql`update promises set due_at = ${at} where case_number = ${number} and state = 'open'`.execute(db);
    await due(later, friday("09:00"));
    await due(soon, friday("08:59"));
    await due(mine, null);
    const { cases, backAt, more } = await showToHandOver(db, ewa, thursday("16:30"));
    expect(cases.map(({ number, owedBefore }) => [number, owedBefore])).toEqual([
      [soon, true],
      [later, false],
      [mine, false],
    ]);
    expect(cases[0]).toMatchObject({
      customer: { name: "Marian Wójcik" },
      dueAt: friday("08:59").toISOString(),
      promised: { what: "first_news" },
    });
    expect(cases[2]).toMatchObject({ dueAt: null, promised: null });
    expect([backAt, more]).toEqual([friday("09:00").toISOString(), false]);
  });

  test("says who works meanwhile, and that nobody does", async () => {
    const free = async (at: Date) => {
      const { people } = await showToHandOver(db, ewa, at);
      return people.filter((person) => person.free).map(({ name }) => name);
    };
    // All go home at five and are back at nine: nobody is there for what is owed at night.
    expect(await free(thursday("17:30"))).toEqual([]);
    await setHours(db, { hours: days("12:00", "20:00"), coverId: null, by: bartek });
    await setHours(db, { hours: days("06:00", "14:00"), coverId: null, by: marta });
    expect(await free(thursday("17:30"))).toEqual(["Bartek", "Marta"]);
    const { people } = await showToHandOver(db, ewa, thursday("17:30"));
    expect(people.find(({ id }) => id === marta.id)?.worksFrom).toBe(friday("06:00").toISOString());
    await addAbsence(db, { fromDay: day(0).toString(), untilDay: day(5).toString(), coverId: null, by: marta });
    expect(await free(thursday("17:30"))).toEqual(["Bartek"]);
  });

  test("offers who stands in: of the days off that come, else of every day", async () => {
    const cover = async (at: Date) => (await showToHandOver(db, ewa, at)).coverId;
    expect(await cover(thursday("16:30"))).toBeNull();
    await setHours(db, { hours: days("09:00", "17:00"), coverId: bartek.id, by: ewa });
    await addAbsence(db, { fromDay: day(4).toString(), untilDay: day(5).toString(), coverId: marta.id, by: ewa });
    expect(await cover(thursday("16:30"))).toBe(bartek.id);
    // Friday evening leads into the days off.
    expect(await cover(friday("16:30"))).toBe(marta.id);
  });
});

describe("a hand-over", () => {
  test("gives each case with its promises and note, tells each receiver once, and one undo takes all back", async () => {
    const [one, two, three, kept] = [await ewasCase(), await ewasCase(marianCase), await ewasCase(), await ewasCase()];
    const { id, count, undo } = await handOver(db, {
      items: [
        { number: two, toId: bartek.id, note: "Marian czeka na telefon o 9:00." },
        { number: one, toId: bartek.id, note: "" },
        { number: three, toId: null, note: "" },
      ],
      by: ewa,
    });
    expect(count).toBe(3);
    const owners = () => Promise.all([one, two, three, kept].map(async (number) => (await show(number)).owner?.id ?? null));
    expect(await owners()).toEqual([bartek.id, bartek.id, null, ewa.id]);
    expect((await show(two)).promises.map(({ owner }) => owner?.id)).toEqual([bartek.id]);
    const noted = await db.selectFrom("notes").select(["case_number", "text", "author_id"]).execute();
    expect(noted).toEqual([{ case_number: two, text: "Marian czeka na telefon o 9:00.", author_id: ewa.id }]);
    expect((await caseHistory(db, { number: one, limit: 1 })).items[0]).toMatchObject({ what: "case.assigned" });

    const { items } = await listNotices(db, bartek.id);
    expect(items.map(({ kind, handOver: of, case: number }) => [kind, of, number])).toEqual([
      ["handed_over", { id, by: "Ewa", count: 2 }, null],
    ]);
    expect(await kinds(marta.id)).toEqual([]);

    expect(await takeBack(db, { happening: undo, by: ewa })).toEqual({ case: null, left: 0 });
    expect(await owners()).toEqual([ewa.id, ewa.id, ewa.id, ewa.id]);
    expect((await show(two)).promises.map(({ owner }) => owner?.id)).toEqual([ewa.id]);
  });

  test("shows each receiver theirs and the giver all, as it stands now, and nobody else anything", async () => {
    const [one, two] = [await ewasCase(), await ewasCase(marianCase)];
    const { id } = await handOver(db, {
      items: [
        { number: one, toId: bartek.id, note: "Buty stoją na półce 4." },
        { number: two, toId: marta.id, note: "" },
      ],
      by: ewa,
    });
    const seen = async (by: typeof ewa) =>
      (await showHandOver(db, { id, by })).cases.map(({ number, note, stands }) => [number, note, stands]).toSorted();
    expect(await seen(bartek)).toEqual([[one, "Buty stoją na półce 4.", true]]);
    await assignCase(db, { number: two, ownerId: georgi.id, by: marta });
    expect(await seen(ewa)).toEqual([
      [one, "Buty stoją na półce 4.", true],
      [two, "", false],
    ]);
    await expect(showHandOver(db, { id, by: georgi })).rejects.toMatchObject({ code: "hand_over.unknown" });
    await expect(showHandOver(db, { id: id + 1, by: ewa })).rejects.toMatchObject({ code: "hand_over.unknown" });
  });

  test("is refused whole by name, and nothing of it stands", async () => {
    const [one, two] = [await ewasCase(), await ewasCase(marianCase)];
    const give = (items: { number: number; toId: number | null }[], by = ewa) =>
      handOver(db, { items: items.map((item) => ({ ...item, note: "słowo" })), by });
    const before = await db.selectFrom("notes").select("id").execute();
    await assignCase(db, { number: two, ownerId: marta.id, by: georgi });
    await sql`delete from notices`.execute(db);
    const both = [one, two].map((number) => ({ number, toId: bartek.id }));
    await expect(give(both)).rejects.toMatchObject({ code: "hand_over.not_yours", facts: { number: two } });
    await expect(give([{ number: one, toId: ewa.id }])).rejects.toMatchObject({ code: "hand_over.yourself" });
    await expect(give([{ number: 999_999, toId: bartek.id }])).rejects.toMatchObject({ code: "case.unknown" });
    await expect(give([{ number: one, toId: 999_999 }])).rejects.toMatchObject({ code: "person.unknown" });
    await expect(give([{ number: one, toId: null }], program as typeof ewa)).rejects.toMatchObject({
      code: "sign_in.person_only",
    });
    expect((await show(one)).owner?.id).toBe(ewa.id);
    expect(await db.selectFrom("notes").select("id").execute()).toEqual(before);
    expect(await kinds(bartek.id)).toEqual([]);
    const gone = await db
      .insertInto("accounts")
      .values({ email: "olga@szewc.example", name: "Olga", role: "agent", language: "pl" })
      .returning("id")
      .executeTakeFirstOrThrow();
    await deactivate(db, { id: gone.id, by: georgi });
    await expect(give([{ number: one, toId: gone.id }])).rejects.toMatchObject({ code: "person.unknown" });
  });

  test("tells whoever follows a case that it has another owner, and takes no further cases in", async () => {
    const number = await ewasCase();
    await db.insertInto("case_followers").values({ case_number: number, account_id: marta.id }).execute();
    const { id } = await handOver(db, { items: [{ number, toId: bartek.id, note: "" }], by: ewa });
    expect(await kinds(marta.id)).toEqual(["assigned"]);
    await expect(goOnWithMany(db, { id, numbers: [await ewasCase()], by: ewa })).rejects.toMatchObject({ code: "bulk.unknown" });
  });

  test("gives back what has not gone on since, and says how many have", async () => {
    const [one, two] = [await ewasCase(), await ewasCase()];
    const items = [one, two].map((number) => ({ number, toId: bartek.id, note: "" }));
    const { undo } = await handOver(db, { items, by: ewa });
    await assignCase(db, { number: one, ownerId: marta.id, by: bartek });
    expect(await takeBack(db, { happening: undo, by: ewa })).toEqual({ case: null, left: 1 });
    expect([(await show(one)).owner?.id, (await show(two)).owner?.id]).toEqual([marta.id, ewa.id]);
  });
});
