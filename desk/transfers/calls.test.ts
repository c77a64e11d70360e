import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { BRIEFING } from "#test/briefing.ts";
import { marianCase, nowakCase, openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { ROUND_THE_CLOCK } from "#test/hours.ts";
import type { Actor } from "../accounts/actor.ts";
import { endCall } from "../calls/ending.ts";
import { judgeRung } from "../calls/judging.ts";
import { beginCall } from "../calls/opening.ts";
import { standingCall } from "../calls/standing.ts";
import { stepOnRung } from "../calls/stepping.ts";
import { assignCase } from "../cases/assigning.ts";
import { viewCase } from "../cases/viewing.ts";
import { promiseCallBack } from "../promises/calling-back.ts";
import { setHours } from "../shifts/setting-hours.ts";
import { readTransfer } from "./answering.ts";
import { askTransfer } from "./asking.ts";
import { completeTransfer } from "./completing.ts";
import { prepareTransfer } from "./preparing.ts";
import { showTransfer } from "./viewing.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta, adam, georgi } = await openFirm(db);
const everybody = [ewa, bartek, marta, adam, georgi];
for (const by of everybody) await setHours(db, { hours: ROUND_THE_CLOCK, coverId: null, by });

beforeEach(async () => {
  await sql`delete from notices`.execute(db);
  await sql`delete from transfers`.execute(db);
});

const ask = (number: number, to = bartek, { by = ewa as Actor, path = null as string | null } = {}) =>
  askTransfer(db, { number, toId: to.id, briefing: BRIEFING, path, by });
const ownerOf = async (number: number) => (await viewCase(db, { number, by: ewa })).owner?.id ?? null;

async function ewasCase(start = marianCase): Promise<number> {
  const { number } = await start(db);
  await assignCase(db, { number, ownerId: ewa.id, by: ewa });
  return number;
}

describe("a call that goes on", () => {
  const here = <T>(act: (tx: typeof db) => Promise<T>) => db.transaction().execute(act);
  const call = async (number: number, by: Actor = ewa) =>
    (await here((tx) => beginCall(tx, { clientId: randomUUID(), on: { number }, direction: "in", phone: "", by }))).id;
  const end = (id: number, by: Actor) =>
    here((tx) =>
      endCall(tx, {
        id,
        clientId: randomUUID(),
        agreed: "",
        nextStep: "",
        nextAt: null,
        reached: true,
        closingWords: "",
        meantForCustomer: false,
        by,
      }),
    );

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
    await end(callId, bartek);
  });

  test("that has ended meanwhile is not handed on, but its case is", async () => {
    const number = await ewasCase();
    const callId = await call(number);
    const id = await ask(number);
    await readTransfer(db, { id, by: bartek });
    await end(callId, ewa);
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
    await end(busy, bartek);
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
      await here((tx) => stepOnRung(tx, { id: callId, clientId: randomUUID(), rung, by: ewa }));
      if (outcome) await here((tx) => judgeRung(tx, { id: callId, clientId: randomUUID(), rung, outcome, because: "", by: ewa }));
    }
    const { briefing } = await prepareTransfer(db, { number, by: ewa });
    expect(briefing.happened).toMatch(
      /Rozmowa telefoniczna we? .*: Empatia – bez skutku, Granica – bez skutku, Milczenie i notatki\./,
    );
    await end(callId, ewa);
  });

  test("is rung back at the number it came from, else at the customer's own", async () => {
    const number = await ewasCase();
    expect((await prepareTransfer(db, { number, by: ewa })).phone).toBeNull();
    await promiseCallBack(db, { number, phone: "600 100 200", dueAt: new Date(Date.now() + 3_600_000), told: true, by: ewa });
    expect((await prepareTransfer(db, { number, by: ewa })).phone).toBe("+48600100200");
    const phone = "+48 22 555 10 10";
    const clientId = randomUUID();
    const { id } = await here((tx) => beginCall(tx, { clientId, on: { number }, direction: "in", phone, by: ewa }));
    expect((await prepareTransfer(db, { number, by: ewa })).phone).toBe(phone);
    await end(id, ewa);
  });
});
