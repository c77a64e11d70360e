import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { callsOf, nothingGoesOn } from "#test/calling.ts";
import { marianCase, openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { letBreakPass } from "#test/passing.ts";
import { allAreBack, rest } from "#test/resting.ts";
import { showBreak } from "../breaks/showing.ts";
import type { CallEnding } from "./ending.ts";
import { handCall } from "./handing.ts";
import { lockCall } from "./standing.ts";

const { db } = await freshDatabase();
const { ewa, bartek } = await openFirm(db);

let number: number;
let id: number;
beforeEach(async () => {
  await nothingGoesOn(db);
  ({ number } = await marianCase(db));
  id = await calls.begin();
});

const calls = callsOf(db, { by: bartek, on: () => number });
const end = (more: Partial<CallEnding> = {}) => calls.end(id, more);

describe("the break after a call", () => {
  const breakOf = (account: { id: number }) => showBreak(db, account.id);

  test("begins by itself where the call was ended by us, for whoever was in it, once", async () => {
    await calls.upTo(id, 4);
    await calls.step(id, 5);
    const clientId = randomUUID();
    await end({ clientId });
    const stands = await breakOf(bartek);
    expect(stands).not.toBeNull();
    expect(await breakOf(ewa)).toBeNull();
    // The same ending sent again, as by a device that was offline, counts nothing anew.
    await letBreakPass(db, bartek.id, 6);
    const later = await breakOf(bartek);
    await end({ clientId });
    expect(await breakOf(bartek)).toEqual(later);
  });

  test("begins after a call that was hard, of which nothing is written down", async () => {
    await end({ hard: true });
    expect(await breakOf(bartek)).not.toBeNull();
    const { rows } = await sql<{
      said: string;
    }>`select to_jsonb(c)::text || (select jsonb_agg(detail)::text from happenings) as said
      from calls c where id = ${id}`.execute(db);
    expect(rows[0]!.said).not.toContain("hard");
  });

  test("does not begin after any other call, nor where the fifth rung calmed it", async () => {
    await end();
    expect(await breakOf(bartek)).toBeNull();
    id = await calls.begin();
    await calls.upTo(id, 4);
    await calls.step(id, 5);
    await calls.judge(id, 5, "calmed");
    await end();
    expect(await breakOf(bartek)).toBeNull();
  });

  describe("that the desk hears of late, from a device that was offline", () => {
    const ago = (minutes: number, from = Date.now()) => new Date(from - minutes * 60_000).toISOString();
    const minutesLeft = async () => (Date.parse((await breakOf(bartek))!.minimumUntil) - Date.now()) / 60_000;
    beforeEach(() =>
      sql`update calls set started_at = date_trunc('second', now()) - interval '3 hours' where id = ${id}`.execute(db),
    );

    test("counts from the true end of the call: the hour that the device showed is the hour that holds", async () => {
      await end({ hard: true, at: ago(6), sentAt: ago(0) });
      expect(await minutesLeft()).toBeGreaterThan(4);
      expect(await minutesLeft()).toBeLessThanOrEqual(5);
    });

    test.for([-3 * 60, 3 * 60])("whatever the clock of the device shows (%i minutes wrong)", async (wrong) => {
      const shown = Date.now() + wrong * 60_000;
      await end({ hard: true, at: ago(6, shown), sentAt: ago(0, shown) });
      expect(await minutesLeft()).toBeGreaterThan(4);
      expect(await minutesLeft()).toBeLessThanOrEqual(5);
    });

    test("is whole where the device does not say how long ago that was, or says what cannot be", async () => {
      await end({ hard: true, at: ago(6) });
      expect(await minutesLeft()).toBeGreaterThan(10);
      await allAreBack(db);
      id = await calls.begin();
      await end({ hard: true, at: ago(-30), sentAt: ago(0) });
      expect(await minutesLeft()).toBeGreaterThan(10);
      expect(await minutesLeft()).toBeLessThanOrEqual(11);
    });

    test("has its minimum behind it after that, and ends by its person's hand alone", async () => {
      await end({ hard: true, at: ago(14), sentAt: ago(0) });
      expect(await breakOf(bartek)).toMatchObject({ returnable: true });
    });

    test("is over where the longest break would be, and shortens none that stands", async () => {
      await end({ hard: true, at: ago(32), sentAt: ago(0) });
      expect(await breakOf(bartek)).toBeNull();
      id = await calls.begin();
      await rest(db, bartek);
      const stands = await breakOf(bartek);
      await sql`update calls set started_at = date_trunc('second', now()) - interval '3 hours' where id = ${id}`.execute(db);
      await end({ hard: true, at: ago(6), sentAt: ago(0) });
      expect(await breakOf(bartek)).toEqual(stands);
    });
  });

  test("lets no call be handed to whoever is on it", async () => {
    await rest(db, ewa);
    await expect(
      calls.here(async (tx) => handCall(tx, { call: await lockCall(tx, id), toAccountId: ewa.id, by: bartek })),
    ).rejects.toMatchObject({ code: "person.on_break" });
  });
});
