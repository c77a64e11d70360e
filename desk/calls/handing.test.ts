import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { marianCase, nowakCase, openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { viewCase } from "../cases/viewing.ts";
import { handCall } from "./handing.ts";
import { noteInCall } from "./noting.ts";
import { beginCall } from "./opening.ts";
import { lockCall, standingCall } from "./standing.ts";
import { stepOnRung } from "./stepping.ts";
import { viewCall } from "./viewing.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta } = await openFirm(db);
const here = <T>(act: (tx: typeof db) => Promise<T>) => db.transaction().execute(act);
const begin = (number: number, by = bartek) =>
  here((tx) => beginCall(tx, { clientId: randomUUID(), on: { number }, direction: "in", phone: "", by }));
const hand = (id: number, to: { id: number }) =>
  here(async (tx) => handCall(tx, { call: await lockCall(tx, id), toAccountId: to.id, by: bartek }));
const line = (text: string) => ({ clientId: randomUUID(), kind: "note" as const, text, rung: null });

test("a call that is handed on keeps its rungs and lines, and is the receiver's from then on", async () => {
  const { number } = await marianCase(db);
  const { id } = await begin(number);
  await here((tx) => stepOnRung(tx, { id, clientId: randomUUID(), rung: 1, by: bartek }));
  await hand(id, marta);
  expect(await standingCall(db, { accountId: bartek.id })).toBeNull();
  expect(await standingCall(db, { accountId: marta.id })).toMatchObject({ id, caseNumber: number });
  await expect(here((tx) => stepOnRung(tx, { id, clientId: randomUUID(), rung: 2, by: bartek }))).rejects.toMatchObject({
    code: "call.not_yours",
  });
  // What Bartek wrote without a network still arrives; Ewa was never in the call.
  await here((tx) => noteInCall(tx, { id, lines: [line("Trzeci raz zmieniono termin")], by: bartek }));
  await expect(here((tx) => noteInCall(tx, { id, lines: [line("?")], by: ewa }))).rejects.toMatchObject({
    code: "call.not_yours",
  });
  expect(await viewCall(db, { id, by: marta })).toMatchObject({ agent: { name: "Marta" }, rungs: [{ by: { name: "Bartek" } }] });
  expect((await viewCase(db, { number, by: ewa })).calls).toMatchObject([
    { id, agent: { name: "Marta" }, lines: 1, rungs: [{ rung: 1, outcome: null }], endedAt: null },
  ]);
});

test("nobody is handed a second call, nor one that has ended", async () => {
  await sql`update calls set ended_at = now(), end_written_at = now(), ended_as = 'finished'`.execute(db);
  const [{ number: first }, { number: second }] = [await marianCase(db), await nowakCase(db)];
  const { id } = await begin(first);
  await begin(second, marta);
  await expect(hand(id, marta)).rejects.toMatchObject({ code: "call.already_in_one", facts: { number: second } });
  await sql`update calls set ended_at = now(), end_written_at = now(), ended_as = 'finished' where id = ${id}`.execute(db);
  await expect(hand(id, ewa)).rejects.toMatchObject({ code: "call.ended" });
});
