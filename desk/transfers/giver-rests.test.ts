import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { marianCase } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { allAreBack } from "#test/resting.ts";
import { openWorkingTeam } from "#test/working-team.ts";
import { isOnBreak } from "../breaks/on-break.ts";
import { judgeRung } from "../calls/judging.ts";
import { beginCall } from "../calls/opening.ts";
import { stepOnRung } from "../calls/stepping.ts";
import { assignCase } from "../cases/assigning.ts";
import { readTransfer } from "./answering.ts";
import { askTransfer } from "./asking.ts";
import { completeTransfer } from "./completing.ts";

const { db } = await freshDatabase();
const { ewa, bartek } = await openWorkingTeam(db);
const here = <T>(act: (tx: typeof db) => Promise<T>) => db.transaction().execute(act);
const briefing = { who: "Marian", wants: "Laptop", happened: "", promised: "", notAgain: "", wouldHelp: "" };

beforeEach(async () => {
  await allAreBack(db);
  await db.updateTable("calls").set({ ended_at: new Date(), end_written_at: new Date(), ended_as: "finished" }).execute();
});

/** A call of Ewa's up to a rung, handed to Bartek, who says himself that it is his now, or whom she puts through to. */
async function handedOn({ rung, by }: { rung: number; by: typeof ewa }) {
  const { number } = await marianCase(db);
  await assignCase(db, { number, ownerId: ewa.id, by: ewa });
  const begins = { clientId: randomUUID(), on: { number }, direction: "in" as const, phone: "", by: ewa };
  const { id } = await here((tx) => beginCall(tx, begins));
  for (let each = 1; each <= rung; each++) {
    const visit = { id, clientId: randomUUID(), rung: each, by: ewa };
    await here((tx) => stepOnRung(tx, visit));
    await here((tx) => judgeRung(tx, { ...visit, clientId: randomUUID(), outcome: "no_result", because: "" }));
  }
  const transfer = await askTransfer(db, { number, toId: bartek.id, briefing, path: null, by: ewa });
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
