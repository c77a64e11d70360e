import { beforeEach, expect, test } from "vitest";
import { callsOf, nothingGoesOn } from "#test/calling.ts";
import { freshDatabase } from "#test/database.ts";
import { openTransfers } from "#test/transferring.ts";
import { isOnBreak } from "../breaks/on-break.ts";
import { readTransfer } from "./answering.ts";
import { completeTransfer } from "./completing.ts";

const { db } = await freshDatabase();
const { ewa, bartek, ask, ewasCase } = await openTransfers(db);

beforeEach(() => nothingGoesOn(db));

/** A call of Ewa's up to a rung, handed to Bartek, who says himself that it is his now, or whom she puts through to. */
async function handedOn({ rung, by }: { rung: number; by: typeof ewa }) {
  const number = await ewasCase();
  const calls = callsOf(db, { by: ewa, on: () => number });
  await calls.upTo(await calls.begin(), rung);
  const transfer = await ask(number);
  await readTransfer(db, { id: transfer, by: bartek });
  expect(await isOnBreak(db, ewa.id)).toBe(false);
  await completeTransfer(db, { id: transfer, by });
}

test.for([ewa, bartek])("whoever gives a hard call away has their break from then on (completed by $name)", async (by) => {
  await handedOn({ rung: 3, by });
  expect([await isOnBreak(db, ewa.id), await isOnBreak(db, bartek.id)]).toEqual([true, false]);
});

test("a call that was not hard brings none", async () => {
  await handedOn({ rung: 2, by: ewa });
  expect(await isOnBreak(db, ewa.id)).toBe(false);
});
