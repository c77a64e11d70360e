import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { letBreakPass } from "#test/passing.ts";
import { allAreBack, rest } from "#test/resting.ts";
import { openWorkingTeam } from "#test/working-team.ts";
import { showMe } from "../accounts/me.ts";
import { listPeople } from "../accounts/people.ts";
import { endBreak } from "./ending.ts";
import { extendBreak } from "./extending.ts";
import { isOnBreak } from "./on-break.ts";
import { showBreak } from "./showing.ts";
import { takeBreak } from "./starting.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta, adam, georgi } = await openWorkingTeam(db);

beforeEach(async () => {
  await allAreBack(db);
  await db.updateTable("firm").set({ break_minutes: 10 }).execute();
});

const standing = (id = ewa.id) => showBreak(db, id);
const minutesFromNow = (iso: string) => (Date.parse(iso) - Date.now()) / 60_000;

describe("a break", () => {
  test("lasts the firm's minimum at least, from the next whole minute on, and half an hour at most", async () => {
    await rest(db, ewa);
    const { minimumUntil, until, latest } = (await standing())!;
    expect(minutesFromNow(minimumUntil)).toBeGreaterThan(10);
    expect(minutesFromNow(minimumUntil)).toBeLessThanOrEqual(11);
    expect(until).toBe(minimumUntil);
    expect(Date.parse(latest) - Date.parse(minimumUntil)).toBe(20 * 60_000);
    expect(minimumUntil).toMatch(/:00\.000Z$/);
  });

  test("is longer where the firm says so, and never shorter than five minutes", async () => {
    await db.updateTable("firm").set({ break_minutes: 20 }).execute();
    await rest(db, ewa);
    expect(minutesFromNow((await standing())!.minimumUntil)).toBeGreaterThan(20);
    await expect(db.updateTable("firm").set({ break_minutes: 4 }).execute()).rejects.toThrow("firm_break_minutes_check");
    // What stands is not touched by a rule that changes.
    await db.updateTable("firm").set({ break_minutes: 5 }).execute();
    expect(minutesFromNow((await standing())!.minimumUntil)).toBeGreaterThan(19);
  });

  test("begins by one's own wish without a reason, once, and for nobody else", async () => {
    const first = await takeBreak(db, { id: ewa.id, by: ewa });
    expect(await takeBreak(db, { id: ewa.id, by: ewa })).toEqual(first);
    for (const by of [bartek, marta, adam, georgi]) {
      await expect(takeBreak(db, { id: ewa.id, by })).rejects.toMatchObject({ code: "break.own_only" });
    }
    await expect(takeBreak(db, { id: ewa.id, by: program })).rejects.toMatchObject({ code: "sign_in.person_only" });
    expect(await isOnBreak(db, bartek.id)).toBe(false);
  });

  test("is counted anew when another hard contact came into it, but not by a wish", async () => {
    await rest(db, ewa);
    await letBreakPass(db, ewa.id, 8);
    const before = (await standing())!;
    await takeBreak(db, { id: ewa.id, by: ewa });
    expect(await standing()).toEqual(before);
    await rest(db, ewa);
    expect(minutesFromNow((await standing())!.minimumUntil)).toBeGreaterThan(10);
  });

  test("is extended by its person alone, and never shortened", async () => {
    await rest(db, ewa);
    const { minimumUntil, latest } = (await standing())!;
    const extend = (until: string | number, by = ewa) => extendBreak(db, { id: ewa.id, until: new Date(until), by });
    expect((await extend(latest)).until).toBe(latest);
    await expect(extend(minimumUntil)).rejects.toMatchObject({ code: "break.not_shorter" });
    await expect(extend(Date.parse(latest) + 60_000)).rejects.toMatchObject({ code: "break.too_long" });
    await expect(extend(latest, georgi)).rejects.toMatchObject({ code: "break.own_only" });
    await expect(extendBreak(db, { id: bartek.id, until: new Date(latest), by: bartek })).rejects.toMatchObject({
      code: "break.not_standing",
    });
  });

  test("ends by its person's hand after the minimum, by nobody before it, and never by itself", async () => {
    await rest(db, ewa);
    await expect(endBreak(db, { id: ewa.id, by: ewa })).rejects.toMatchObject({ code: "break.minimum_stands" });
    for (const by of [marta, adam, georgi]) {
      await expect(endBreak(db, { id: ewa.id, by })).rejects.toMatchObject({ code: "break.own_only" });
    }
    await letBreakPass(db, ewa.id, 25);
    for (const by of [marta, georgi]) {
      await expect(endBreak(db, { id: ewa.id, by })).rejects.toMatchObject({ code: "break.own_only" });
    }
    expect(await isOnBreak(db, ewa.id)).toBe(true);
    await endBreak(db, { id: ewa.id, by: ewa });
    await endBreak(db, { id: ewa.id, by: ewa });
    expect(await isOnBreak(db, ewa.id)).toBe(false);
  });

  test("cannot be shortened by any statement", async () => {
    await rest(db, ewa);
    const before = await standing();
    await expect(sql`delete from breaks`.execute(db)).rejects.toThrow("not ended before its minimum");
    const shorter = [
      sql`update breaks set minimum_until = minimum_until - interval '1 minute'`,
      sql`update breaks set until_at = until_at - interval '1 second'`,
      sql`update breaks set began_at = began_at - interval '5 minutes'`,
      sql`update breaks set account_id = ${bartek.id}`,
    ];
    for (const statement of shorter) await expect(statement.execute(db)).rejects.toThrow("not shortened");
    expect(await standing()).toEqual(before);
    const insert = (minimum: string, until: string) =>
      sql`insert into breaks (account_id, began_at, minimum_until, until_at)
        select ${marta.id}, t, t + ${minimum}::interval, t + ${until}::interval from date_trunc('minute', now()) t`.execute(db);
    await expect(insert("4 minutes", "10 minutes")).rejects.toThrow("breaks_check");
    await expect(insert("10 minutes", "9 minutes")).rejects.toThrow("breaks_check");
    await expect(insert("10 minutes", "31 minutes")).rejects.toThrow("breaks_check");
  });

  test("leaves nothing behind: no row, no happening, no word of why", async () => {
    const { rows: before } = await sql`select id from happenings`.execute(db);
    await rest(db, ewa);
    const { rows } = await sql<{ column_name: string }>`
      select column_name from information_schema.columns where table_schema = 'public' and table_name = 'breaks' order by 1`.execute(
      db,
    );
    expect(rows.map(({ column_name }) => column_name)).toEqual(["account_id", "began_at", "minimum_until", "until_at"]);
    await letBreakPass(db, ewa.id);
    await endBreak(db, { id: ewa.id, by: ewa });
    expect(await db.selectFrom("breaks").selectAll().execute()).toEqual([]);
    expect((await sql`select id from happenings`.execute(db)).rows).toEqual(before);
  });

  test("is seen by its person whole, and by colleagues as an hour, which goes when it has passed", async () => {
    await rest(db, ewa);
    const { minimumUntil } = (await standing())!;
    expect((await showMe(db, ewa.id)).break).toMatchObject({ minimumUntil });
    expect((await showMe(db, bartek.id)).break).toBeNull();
    const ewaAsSeen = async () => (await listPeople(db)).find(({ id }) => id === ewa.id)!.onBreak;
    expect(await ewaAsSeen()).toEqual({ backAbout: minimumUntil });
    await letBreakPass(db, ewa.id);
    expect(await ewaAsSeen()).toEqual({ backAbout: null });
    await endBreak(db, { id: ewa.id, by: ewa });
    expect(await ewaAsSeen()).toBeNull();
  });
});
