import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { marianCase, nowakCase, openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { letBreakPass } from "#test/passing.ts";
import { showMe } from "../accounts/me.ts";
import { setAssigns } from "../accounts/naming-team.ts";
import { listPeople } from "../accounts/people.ts";
import { actOnMany } from "../bulk/acting.ts";
import { assignCase } from "../cases/assigning.ts";
import { assignInTurn } from "../cases/assigning-in-turn.ts";
import { viewCase } from "../cases/viewing.ts";
import { takersHere } from "../channels/chat/takers.ts";
import { writeNote } from "../conversations/noting.ts";
import { listNotices, seeNotices } from "../notices/listing.ts";
import { remindOfPromises } from "../promises/reminding.ts";
import { forgetShifts } from "../shifts/at-work.ts";
import { handOver } from "../shifts/handing-over.ts";
import { addAbsence, setHours } from "../shifts/setting-hours.ts";
import { endBreak } from "./ending.ts";
import { extendBreak } from "./extending.ts";
import { isOnBreak } from "./on-break.ts";
import { showBreak } from "./showing.ts";
import { startBreak, takeBreak } from "./starting.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta, adam, georgi } = await openFirm(db);
const always = Object.fromEntries(["1", "2", "3", "4", "5", "6", "7"].map((day) => [day, [{ opens: "00:00", closes: "24:00" }]]));
await db
  .updateTable("firm")
  .set({ working_hours: JSON.stringify(always), country: "XX" })
  .execute();
const { id: teamId } = await db.insertInto("teams").values({ name: "Naprawy" }).returning("id").executeTakeFirstOrThrow();
await db
  .insertInto("team_members")
  .values([ewa, bartek].map(({ id }) => ({ team_id: teamId, account_id: id })))
  .execute();

beforeEach(async () => {
  for (const { id } of [ewa, bartek, marta]) {
    await letBreakPass(db, id);
    await sql`delete from breaks where account_id = ${id}`.execute(db);
  }
  await sql`delete from notices`.execute(db);
  await sql`update promises set state = 'released', settled_at = now() where state = 'open'`.execute(db);
  await db.deleteFrom("work_patterns").execute();
  await db.deleteFrom("absences").execute();
  await db.updateTable("firm").set({ break_minutes: 10 }).execute();
  forgetShifts(db);
});

const start = (accountId = ewa.id) => db.transaction().execute((tx) => startBreak(tx, { accountId, because: "hard_call" }));
const standing = (id = ewa.id) => showBreak(db, id);
const minutesFromNow = (iso: string) => (Date.parse(iso) - Date.now()) / 60_000;

describe("a break", () => {
  test("lasts the firm's minimum at least, from the next whole minute on, and half an hour at most", async () => {
    await start();
    const { minimumUntil, until, latest } = (await standing())!;
    expect(minutesFromNow(minimumUntil)).toBeGreaterThan(10);
    expect(minutesFromNow(minimumUntil)).toBeLessThanOrEqual(11);
    expect(until).toBe(minimumUntil);
    expect(Date.parse(latest) - Date.parse(minimumUntil)).toBe(20 * 60_000);
    expect(minimumUntil).toMatch(/:00\.000Z$/);
  });

  test("is longer where the firm says so, and never shorter than five minutes", async () => {
    await db.updateTable("firm").set({ break_minutes: 20 }).execute();
    await start();
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
    await start();
    await letBreakPass(db, ewa.id, 8);
    const before = (await standing())!;
    await takeBreak(db, { id: ewa.id, by: ewa });
    expect(await standing()).toEqual(before);
    await start();
    expect(minutesFromNow((await standing())!.minimumUntil)).toBeGreaterThan(10);
  });

  test("is extended by its person alone, and never shortened", async () => {
    await start();
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
    await start();
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
    await start();
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
    await start();
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
    await start();
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

describe("during a break", () => {
  test("nobody gives the person a case: not by hand, several at once, nor at the end of a shift", async () => {
    const { number } = await nowakCase(db);
    await start();
    for (const by of [ewa, bartek, marta, georgi, program]) {
      await expect(assignCase(db, { number, ownerId: ewa.id, by })).rejects.toMatchObject({
        code: "person.on_break",
        facts: { name: "Ewa", known: "yes", until: expect.stringMatching(/^\d\d:\d\d$/) },
      });
    }
    const many = await actOnMany(db, { act: { kind: "assign", ownerId: ewa.id }, numbers: [number], by: marta });
    expect(many).toMatchObject({ done: [], refused: [{ number, code: "person.on_break" }] });
    await assignCase(db, { number, ownerId: bartek.id, by: marta });
    await expect(handOver(db, { items: [{ number, toId: ewa.id, note: "" }], by: bartek })).rejects.toMatchObject({
      code: "person.on_break",
    });
    expect((await viewCase(db, { number, by: marta })).owner?.id).toBe(bartek.id);
  });

  test("what the person has stays theirs, and can be given to others", async () => {
    const { number } = await nowakCase(db);
    await assignCase(db, { number, ownerId: ewa.id, by: marta });
    await start();
    await assignCase(db, { number, ownerId: ewa.id, teamId, by: marta });
    await assignCase(db, { number, ownerId: bartek.id, by: marta });
    expect((await viewCase(db, { number, by: marta })).owner?.id).toBe(bartek.id);
  });

  test.for(["round_robin", "by_load"] as const)(
    "a team that gives %s passes the person over, and none is given where all rest",
    async (assigns) => {
      await setAssigns(db, { id: teamId, assigns, by: georgi });
      const give = async () => {
        const { number } = await marianCase(db);
        await db.updateTable("cases").set({ team_id: teamId }).where("number", "=", number).execute();
        return assignInTurn(db, { caseNumber: number });
      };
      await start();
      expect([await give(), await give()]).toEqual([bartek.id, bartek.id]);
      await start(bartek.id);
      expect(await give()).toBeNull();
      await letBreakPass(db, ewa.id);
      // Past its minimum, but not back yet.
      expect(await give()).toBeNull();
      await endBreak(db, { id: ewa.id, by: ewa });
      expect(await give()).toBe(ewa.id);
    },
  );

  test("no chat is offered to the person", async () => {
    await sql`update accounts set preferences = '{"chatLimit": 3}' where id in (${ewa.id}, ${bartek.id})`.execute(db);
    const takers = async () => (await takersHere(db, { here: [ewa.id, bartek.id], teamId: null })).map(({ name }) => name);
    expect(await takers()).toEqual(["Bartek", "Ewa"]);
    await start();
    expect(await takers()).toEqual(["Bartek"]);
  });

  test("a mention waits, unseen, until the person is back", async () => {
    const { number } = await nowakCase(db);
    await start();
    await writeNote(db, {
      number,
      text: "Ewa, Bartek: spójrzcie, proszę.",
      mentions: [ewa.id, bartek.id],
      attachmentIds: [],
      by: marta,
    });
    expect(await listNotices(db, ewa.id)).toEqual({ items: [], unseen: 0 });
    expect((await showMe(db, ewa.id)).unseenNotices).toBe(0);
    expect((await listNotices(db, bartek.id)).unseen).toBe(1);
    await seeNotices(db, ewa.id);
    await letBreakPass(db, ewa.id);
    await endBreak(db, { id: ewa.id, by: ewa });
    expect(await listNotices(db, ewa.id)).toMatchObject({ items: [{ kind: "mentioned", case: number, seen: false }], unseen: 1 });
  });
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
    await start();
    await remindOfPromises(db);
    expect(await heard(marta.id)).toEqual([["promise_due", "Ewa"]]);
    expect(await heard(bartek.id)).toEqual([]);
  });

  test("is said to the team where nobody stands in, once, and waits for the owner", async () => {
    await dueNow();
    await start();
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
    await start();
    await start(bartek.id);
    const today = Temporal.Now.plainDateISO("Europe/Warsaw").toString();
    await addAbsence(db, { fromDay: today, untilDay: today, coverId: null, by: adam });
    await remindOfPromises(db);
    expect(await heard(marta.id)).toEqual([["promise_due", "Ewa"]]);
    expect(await heard(georgi.id)).toEqual([["promise_due", "Ewa"]]);
    expect(await heard(adam.id)).toEqual([]);
  });

  test("is said to the owner alone once they are back", async () => {
    await dueNow();
    await start();
    await letBreakPass(db, ewa.id);
    await endBreak(db, { id: ewa.id, by: ewa });
    expect(await remindOfPromises(db)).toBe(1);
    expect(await heard(ewa.id)).toEqual([["promise_due", null]]);
  });
});

test("a case is either given before a break begins or refused", async () => {
  const { number } = await nowakCase(db);
  for (let round = 0; round < 5; round++) {
    await letBreakPass(db, ewa.id);
    await endBreak(db, { id: ewa.id, by: ewa });
    await assignCase(db, { number, ownerId: null, by: marta });
    const seenAtStart = db.transaction().execute(async (tx) => {
      await startBreak(tx, { accountId: ewa.id, because: "ended_call" });
      return (await tx.selectFrom("cases").select("owner_id").where("number", "=", number).executeTakeFirstOrThrow()).owner_id;
    });
    const given = assignCase(db, { number, ownerId: ewa.id, by: marta }).then(
      () => true,
      () => false,
    );
    const [ownerAtStart, wasGiven] = await Promise.all([seenAtStart, given]);
    expect(ownerAtStart).toBe(wasGiven ? ewa.id : null);
  }
});
