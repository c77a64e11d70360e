import { beforeEach, describe, expect, test } from "vitest";
import { callsOf } from "#test/calling.ts";
import { nowakCase } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { nothingIsAsked, openTransfers } from "#test/transferring.ts";
import type { Actor } from "../accounts/actor.ts";
import { standingCall } from "../calls/standing.ts";
import { promiseCallBack } from "../promises/calling-back.ts";
import { readTransfer } from "./answering.ts";
import { completeTransfer } from "./completing.ts";
import { prepareTransfer } from "./preparing.ts";
import { showTransfer } from "./viewing.ts";

const { db } = await freshDatabase();
const { ewa, bartek, ask, ownerOf, ewasCase } = await openTransfers(db);

beforeEach(() => nothingIsAsked(db));

describe("a call that goes on", () => {
  const { begin, end, step, judge } = callsOf(db, { by: ewa });
  const call = (number: number, by: Actor = ewa) => begin({ on: { number }, by });

  test("goes along with its case, and only once the briefing was read", async () => {
    const number = await ewasCase();
    const callId = await call(number);
    const id = await ask(number);
    expect(await showTransfer(db, { id, by: bartek })).toMatchObject({ callId });
    await expect(completeTransfer(db, { id, by: ewa })).rejects.toThrow("transfer.unread");
    expect(await standingCall(db, { caseNumber: number })).toMatchObject({ accountId: ewa.id });
    await readTransfer(db, { id, by: bartek });
    expect(await completeTransfer(db, { id, by: ewa })).toBeNull();
    expect(await standingCall(db, { caseNumber: number })).toMatchObject({ id: callId, accountId: bartek.id });
    expect(await ownerOf(number)).toBe(bartek.id);
    await end(callId, { by: bartek });
  });

  test("that has ended meanwhile is not handed on, but its case is", async () => {
    const number = await ewasCase();
    const callId = await call(number);
    const id = await ask(number);
    await readTransfer(db, { id, by: bartek });
    await end(callId);
    expect(await completeTransfer(db, { id, by: ewa })).toBeGreaterThan(0);
    const { account_id } = await db.selectFrom("calls").select("account_id").where("id", "=", callId).executeTakeFirstOrThrow();
    expect([account_id, await ownerOf(number)]).toEqual([ewa.id, bartek.id]);
  });

  test("is given to nobody who is on a call of their own", async () => {
    const [number, other] = [await ewasCase(), await ewasCase(nowakCase)];
    const busy = await call(other, bartek);
    await expect(ask(number)).rejects.toThrow("transfer.not_free");
    const { people } = await prepareTransfer(db, { number, by: ewa });
    expect(people.find(({ id }) => id === bartek.id)).toMatchObject({ notFree: "on_call" });
    await end(busy, { by: bartek });
    await ask(number);
  });

  test("tells the receiver by its rungs what was tried", async () => {
    const number = await ewasCase();
    const callId = await call(number);
    for (const [rung, outcome] of [
      [1, "no_result"],
      [2, "no_result"],
      [3, null],
    ] as const) {
      await step(callId, rung);
      if (outcome) await judge(callId, rung, outcome);
    }
    const { briefing } = await prepareTransfer(db, { number, by: ewa });
    expect(briefing.happened).toMatch(
      /Rozmowa telefoniczna we? .*: Empatia – bez skutku, Granica – bez skutku, Milczenie i notatki\./,
    );
    await end(callId);
  });

  test("is rung back at the number it came from, else at the customer's own", async () => {
    const number = await ewasCase();
    expect((await prepareTransfer(db, { number, by: ewa })).phone).toBeNull();
    await promiseCallBack(db, { number, phone: "600 100 200", dueAt: new Date(Date.now() + 3_600_000), told: true, by: ewa });
    expect((await prepareTransfer(db, { number, by: ewa })).phone).toBe("+48600100200");
    const phone = "+48 22 555 10 10";
    const id = await begin({ on: { number }, phone });
    expect((await prepareTransfer(db, { number, by: ewa })).phone).toBe(phone);
    await end(id);
  });
});
