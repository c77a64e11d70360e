import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { marianCase, nowakCase, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { allAreBack, rest } from "#test/resting.ts";
import { openWorkingTeam } from "#test/working-team.ts";
import { setAssigns } from "../accounts/naming-team.ts";
import { nameBehaviour } from "../behaviours/naming.ts";
import { assignCase } from "../cases/assigning.ts";
import { assignInTurn } from "../cases/assigning-in-turn.ts";
import { listNotices } from "../notices/listing.ts";
import { forgetEnergy, forgetOldEnergy, listEnergy, noteEnergy } from "../wellbeing/noting-energy.ts";
import { hardToday } from "./hard-today.ts";
import { showTeamLoad } from "./showing-team.ts";
import { orderForCalls, orderForHard } from "./sparing.ts";
import { forgetSpared } from "./telling-spared.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta, adam, georgi, teamId } = await openWorkingTeam(db);
const everybody = [ewa, bartek, marta, adam, georgi];

beforeEach(async () => {
  await allAreBack(db);
  await sql`delete from namings`.execute(db);
  await sql`delete from energy_notes`.execute(db);
  await sql`update cases set owner_id = null, preview_masked = false`.execute(db);
  await sql`update accounts set preferences = '{}'`.execute(db);
  await db.updateTable("team_members").set({ assigned_at: null }).execute();
});

const today = () => Temporal.Now.zonedDateTimeISO("Europe/Warsaw").toPlainDate();
const prefer = (account: { id: number }, wish: object) =>
  db
    .updateTable("accounts")
    .set({ preferences: JSON.stringify(wish) })
    .where("id", "=", account.id)
    .execute();

/** A letter whose insults somebody names, on a case that somebody looks after. */
async function hardLetter(owner: { id: number }, areas: readonly ("invasion" | "judgement" | "criticism")[] = ["judgement"]) {
  const { number } = await nowakCase(db);
  await assignCase(db, { number, ownerId: owner.id, by: georgi });
  const { id } = await db.selectFrom("messages").select("id").where("case_number", "=", number).executeTakeFirstOrThrow();
  await nameBehaviour(db, { number, message: id, areas, by: marta });
  return { number, message: id };
}
const countOf = async (account: { id: number }) => (await hardToday(db)).get(account.id)?.count ?? 0;

describe("a hard contact", () => {
  test("is a letter whose insults were named, for whoever looks after its case", async () => {
    await hardLetter(ewa);
    await hardLetter(ewa, ["invasion"]);
    expect([await countOf(ewa), await countOf(marta)]).toEqual([2, 0]);
  });

  test("is not criticism, nor a letter that nobody named, nor one whose naming was taken back or said anew", async () => {
    await hardLetter(ewa, ["criticism"]);
    const { number } = await marianCase(db);
    await assignCase(db, { number, ownerId: ewa.id, by: georgi });
    const again = await hardLetter(ewa);
    await nameBehaviour(db, { ...again, areas: [], by: marta });
    await hardLetter(ewa);
    await sql`update namings set withdrawn_at = now() where id = (select max(id) from namings)`.execute(db);
    expect(await countOf(ewa)).toBe(0);
  });

  test("is counted until the firm's midnight, and for no day before", async () => {
    await hardLetter(ewa);
    const midnight = new Date(today().toZonedDateTime("Europe/Warsaw").epochMilliseconds);
    await db.updateTable("namings").set({ named_at: midnight }).execute();
    expect(await countOf(ewa)).toBe(1);
    await db
      .updateTable("namings")
      .set({ named_at: new Date(midnight.getTime() - 1) })
      .execute();
    expect(await countOf(ewa)).toBe(0);
  });
});

describe("who is asked to take something hard", () => {
  const order = () => orderForHard(db, [ewa.id, bartek.id, marta.id]);

  test("comes in the usual order where nothing was hard, and stays alone where nobody else is free", async () => {
    expect(await order()).toEqual([ewa.id, bartek.id, marta.id]);
    await hardLetter(ewa);
    expect(await orderForHard(db, [ewa.id])).toEqual([ewa.id]);
  });

  test("is never twice in a row the same while somebody else is free, whatever others had before", async () => {
    for (const _ of [1, 2, 3]) await hardLetter(bartek);
    await hardLetter(ewa);
    expect(await orderForHard(db, [ewa.id, bartek.id])).toEqual([bartek.id, ewa.id]);
    expect(await order()).toEqual([marta.id, bartek.id, ewa.id]);
  });

  test("is last whoever wished for fewer today; yesterday's wish is over", async () => {
    await prefer(ewa, { fewerHardOn: today().toString() });
    await prefer(bartek, { fewerHardOn: today().subtract({ days: 1 }).toString() });
    expect(await order()).toEqual([bartek.id, marta.id, ewa.id]);
  });

  test("is found so by a team that gives in turn, for what shows an insult and for nothing else", async () => {
    await setAssigns(db, { id: teamId, assigns: "round_robin", by: georgi });
    const give = async (start: typeof nowakCase, masked: boolean) => {
      const { number } = await start(db);
      await db.updateTable("cases").set({ team_id: teamId, preview_masked: masked }).where("number", "=", number).execute();
      return assignInTurn(db, { caseNumber: number });
    };
    await hardLetter(ewa);
    expect(await give(nowakCase, false)).toBe(ewa.id);
    expect(await give(marianCase, true)).toBe(bartek.id);
    // Both have had one; it was Bartek's that came last.
    expect(await give(marianCase, true)).toBe(ewa.id);
    expect(await give(marianCase, true)).toBe(bartek.id);
  });
});

describe("who is spared a hard contact", () => {
  const noticesOf = async ({ id }: { id: number }) =>
    (await listNotices(db, id)).items.map(({ kind, goesTo, sharedOut, case: number }) => ({ kind, goesTo, sharedOut, number }));
  const give = async (masked: boolean) => {
    const { number } = await marianCase(db);
    await db.updateTable("cases").set({ team_id: teamId, preview_masked: masked }).where("number", "=", number).execute();
    await assignInTurn(db, { caseNumber: number });
    return number;
  };
  beforeEach(async () => {
    await setAssigns(db, { id: teamId, assigns: "round_robin", by: georgi });
    await hardLetter(ewa);
    await sql`delete from notices`.execute(db);
  });

  test("is told alone to whom it goes, and who gets it why, without a number and without whose turn it was", async () => {
    const number = await give(true);
    expect(await noticesOf(ewa)).toEqual([{ kind: "spared", goesTo: "Bartek", sharedOut: false, number: null }]);
    expect(await noticesOf(bartek)).toEqual([{ kind: "assigned", goesTo: null, sharedOut: true, number }]);
    for (const other of [marta, adam, georgi]) expect(await noticesOf(other)).toEqual([]);
    const { rows } = await sql<{ said: string }>`select jsonb_agg(detail)::text as said from happenings`.execute(db);
    expect(rows[0]!.said).not.toMatch(/spared|shared/);
  });

  test("is nobody where the turn was another's, nor where it is not hard, nor where nobody else is free", async () => {
    const number = await give(false);
    expect(await noticesOf(ewa)).toEqual([{ kind: "assigned", goesTo: null, sharedOut: false, number }]);
    // Bartek's turn, and the last was Ewa's.
    await give(true);
    expect(await noticesOf(ewa)).toHaveLength(1);
    expect(await noticesOf(bartek)).toMatchObject([{ kind: "assigned", sharedOut: false }]);
    await rest(db, bartek);
    await give(true);
    expect(await noticesOf(ewa)).toMatchObject([{ kind: "assigned", sharedOut: false }, {}]);
  });

  test("is known no more on the next day", async () => {
    await give(true);
    await forgetSpared(db);
    expect(await noticesOf(ewa)).toHaveLength(1);
    await sql`update notices set at = at - interval '1 day'`.execute(db);
    await forgetSpared(db);
    expect([await noticesOf(ewa), await noticesOf(bartek)]).toMatchObject([[], [{ sharedOut: false }]]);
  });
});

test("calls are asked of others first from the hour on that somebody wished for, and of nobody later before it", async () => {
  const now = Temporal.Now.zonedDateTimeISO("Europe/Warsaw").toPlainTime();
  await prefer(ewa, { fewerCallsAfter: "00:00" });
  await prefer(bartek, { fewerCallsAfter: now.hour === 23 && now.minute === 59 ? null : "23:59" });
  expect(await orderForCalls(db, [ewa.id, bartek.id, marta.id])).toEqual([bartek.id, marta.id, ewa.id]);
});

describe("how the team fares", () => {
  test("is shown by name to those who lead, to no agent and to no program", async () => {
    for (const by of [marta, adam, georgi]) {
      expect((await showTeamLoad(db, by)).people.map(({ name }) => name)).toEqual(["Adam", "Bartek", "Ewa", "Georgi", "Marta"]);
    }
    await expect(showTeamLoad(db, ewa)).rejects.toMatchObject({ code: "team.supervisor_only" });
    await expect(showTeamLoad(db, program)).rejects.toMatchObject({ code: "sign_in.person_only" });
  });

  test("says what lies on each today and about when somebody is back, but not why nor what they wished", async () => {
    await prefer(ewa, { fewerHardOn: today().toString(), fewerCallsAfter: "10:00" });
    await hardLetter(ewa);
    await rest(db, ewa);
    const seen = (await showTeamLoad(db, marta)).people.find(({ id }) => id === ewa.id)!;
    expect(seen).toEqual({
      id: ewa.id,
      name: "Ewa",
      openCases: 1,
      dueToday: expect.any(Number),
      hardToday: 1,
      hardSince: expect.any(String),
      atWork: true,
      onBreak: { backAbout: expect.any(String) },
    });
  });

  test("has a sum of energy from five who share theirs on, of words and never of people", async () => {
    const sum = async () => (await showTeamLoad(db, marta)).energy;
    for (const person of everybody) await noteEnergy(db, { word: "low", by: person });
    expect(await sum()).toBeNull();
    for (const person of everybody.slice(1)) await prefer(person, { sharesEnergy: true });
    expect(await sum()).toBeNull();
    await prefer(ewa, { sharesEnergy: true });
    await noteEnergy(db, { word: "full", by: ewa });
    expect(await sum()).toEqual({ full: 1, ok: 0, low: 5, empty: 0 });
    await sql`update energy_notes set noted_at = now() - interval '8 days' where account_id = ${bartek.id}`.execute(db);
    expect(await sum()).toBeNull();
    await noteEnergy(db, { word: "ok", by: bartek });
    expect(await sum()).not.toBeNull();
    await forgetEnergy(db, ewa);
    expect(await sum()).toBeNull();
  });
});

describe("an energy note", () => {
  test("is its writer's alone, leaves no happening, and goes when they wish or after 30 days", async () => {
    const happenings = async () => (await sql`select id from happenings`.execute(db)).rows.length;
    const before = await happenings();
    await noteEnergy(db, { word: "empty", by: ewa });
    await noteEnergy(db, { word: "ok", by: bartek });
    expect((await listEnergy(db, ewa)).map(({ word }) => word)).toEqual(["empty"]);
    await expect(listEnergy(db, program)).rejects.toMatchObject({ code: "sign_in.person_only" });
    expect(await happenings()).toBe(before);
    await forgetEnergy(db, ewa);
    expect(await listEnergy(db, ewa)).toEqual([]);
    expect(await listEnergy(db, bartek)).toHaveLength(1);
    await sql`update energy_notes set noted_at = now() - interval '30 days'`.execute(db);
    expect(await listEnergy(db, bartek)).toEqual([]);
    await forgetOldEnergy(db);
    expect(await db.selectFrom("energy_notes").selectAll().execute()).toEqual([]);
  });
});
