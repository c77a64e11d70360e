import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { marianCase, openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { allAreBack } from "#test/resting.ts";
import { endCall } from "../calls/ending.ts";
import { giveReason } from "../calls/giving-reason.ts";
import { beginCall } from "../calls/opening.ts";
import { stepOnRung } from "../calls/stepping.ts";
import { dropThreatReport, openThreatReport } from "../threats/writing.ts";
import { whatWaits } from "./what-waits.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta, adam, georgi } = await openFirm(db);
const here = <T>(act: (tx: typeof db) => Promise<T>) => db.transaction().execute(act);
const nothing = { calls: [], drafts: [] };

beforeEach(() => allAreBack(db));

/** A call of Bartek's in which a threat was the way past the rungs, or an emergency; ended by us. */
async function hardCall(because: "threat" | "emergency" = "threat") {
  const { number } = await marianCase(db);
  const { id } = await here((tx) =>
    beginCall(tx, { clientId: randomUUID(), on: { number }, direction: "in", phone: "", by: bartek }),
  );
  await here((tx) => stepOnRung(tx, { id, clientId: randomUUID(), rung: 5, bypass: { because, words: "" }, by: bartek }));
  const ending = { agreed: "", nextStep: "", nextAt: null, reached: true, closingWords: "", meantForCustomer: false };
  await here((tx) => endCall(tx, { id, clientId: randomUUID(), ...ending, by: bartek }));
  return { id, number };
}

test("what waits is a reason that is owed and the report that the end of the call began, until each is written or thrown away", async () => {
  expect(await whatWaits(db, bartek)).toEqual(nothing);
  const { id, number } = await hardCall();
  const left = { call: id, case: number, customer: "Marian Wójcik", at: expect.any(String) };
  const report = await openThreatReport(db, { number, by: bartek });
  const draft = { report, case: number, customer: "Marian Wójcik", at: expect.any(String) };
  expect(await whatWaits(db, bartek)).toEqual({ calls: [{ ...left, reasonOwed: true }], drafts: [draft] });
  await here((tx) => giveReason(tx, { id, words: "", by: bartek }));
  expect(await whatWaits(db, bartek)).toEqual({ calls: [], drafts: [draft] });
  // Thrown away it is gone, and nothing asks for it again.
  await dropThreatReport(db, { id: report, by: bartek });
  expect(await whatWaits(db, bartek)).toEqual(nothing);
});

test("nobody else sees it, whatever their role, and no program", async () => {
  const { number } = await hardCall("emergency");
  await openThreatReport(db, { number, by: bartek });
  for (const other of [ewa, marta, adam, georgi]) expect(await whatWaits(db, other)).toEqual(nothing);
  await expect(whatWaits(db, program)).rejects.toMatchObject({ code: "sign_in.person_only" });
  expect((await whatWaits(db, bartek)).calls.find((call) => call.case === number)).toMatchObject({
    reasonOwed: true,
  });
});

test("it is offered for 30 days, and then it is not", async () => {
  const { id } = await hardCall();
  const at = (days: number) => new Date(Date.now() - days * 86_400_000);
  const ended = (days: number) =>
    db
      .updateTable("calls")
      .set({ started_at: at(days + 1), ended_at: at(days) })
      .where("id", "=", id)
      .execute();
  const offers = async () => (await whatWaits(db, bartek)).calls.some(({ call }) => call === id);
  await ended(29);
  expect(await offers()).toBe(true);
  await ended(30);
  expect(await offers()).toBe(false);
});
