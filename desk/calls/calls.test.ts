import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type { Outcome } from "#contract/ladder.ts";
import { callsOf, nothingGoesOn, type Step } from "#test/calling.ts";
import { marianCase, openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { caseHistory } from "../cases/history.ts";
import { judgeRung } from "./judging.ts";
import { turnLadder } from "./turning-ladder.ts";

const { db } = await freshDatabase();
const { ewa, bartek } = await openFirm(db);

let number: number;
let id: number;
beforeEach(async () => {
  await nothingGoesOn(db);
  await sql`update customers set relation = 'external'`.execute(db);
  ({ number } = await marianCase(db));
  id = await calls.begin();
});

const calls = callsOf(db, { by: bartek, on: () => number });
const { here, show } = calls;
const step = (rung: number, more: Step = {}) => calls.step(id, rung, more);
const judge = (rung: number, outcome: Outcome, because?: string) => calls.judge(id, rung, outcome, because);
const upTo = (rung: number) => calls.upTo(id, rung);
const end = () => calls.end(id);

describe("the ladder", () => {
  test("is climbed rung by rung, each after the one below brought no result or was not possible", async () => {
    await upTo(3);
    await step(4);
    await judge(4, "not_possible", "Nikt nie jest wolny");
    await step(5);
    const shown = await show(id);
    expect(shown.rung).toBe(5);
    expect(shown.rungs.map(({ rung, outcome, because }) => [rung, outcome, because])).toEqual([
      [1, "no_result", ""],
      [2, "no_result", ""],
      [3, "no_result", ""],
      [4, "not_possible", "Nikt nie jest wolny"],
      [5, null, ""],
    ]);
  });

  test("does not begin above its first rung", async () => {
    await expect(step(2)).rejects.toMatchObject({ code: "rung.not_tried" });
    await expect(step(5)).rejects.toMatchObject({ code: "rung.not_tried" });
  });

  test("does not go up without a judgement, nor from a call that has calmed", async () => {
    await step(1);
    await expect(step(2)).rejects.toMatchObject({ code: "rung.not_tried" });
    await judge(1, "calmed");
    await expect(step(2)).rejects.toMatchObject({ code: "rung.not_tried" });
    await judge(1, "no_result");
    await step(2);
    expect((await show(id)).rung).toBe(2);
  });

  test("has no fifth rung before the fourth was tried or not possible", async () => {
    await upTo(3);
    await expect(step(5)).rejects.toMatchObject({ code: "rung.not_tried" });
    await step(4);
    await expect(step(5)).rejects.toMatchObject({ code: "rung.not_tried" });
    expect((await show(id)).may).toMatchObject({ rung5: "rung.not_tried", bypass: true, rung1: true, rung4: "rung.stands" });
  });

  test("goes down freely, and up again over what was tried, by the newest judgement", async () => {
    await upTo(3);
    await step(1);
    await step(3);
    await step(2);
    await judge(2, "calmed");
    await expect(step(3)).rejects.toMatchObject({ code: "rung.not_tried" });
  });

  test("is not stepped on where one stands already", async () => {
    await step(1);
    await expect(step(1)).rejects.toMatchObject({ code: "rung.stands" });
  });

  test("leads to its end at once in a threat, with the reason written down", async () => {
    await step(1);
    await step(5, { bypass: { because: "threat", words: "Grozi, że przyjdzie pod biuro" } });
    expect((await show(id)).rungs.at(-1)).toMatchObject({
      rung: 5,
      bypass: { because: "threat", words: "Grozi, że przyjdzie pod biuro" },
    });
    expect((await caseHistory(db, { number, limit: 1 })).items[0]).toMatchObject({
      what: "call.rungs_passed",
      detail: { rung: 5, because: "threat" },
    });
  });

  test("asks why something was not possible, and is judged where it stands alone", async () => {
    await step(1);
    await expect(judge(1, "not_possible")).rejects.toMatchObject({ code: "rung.needs_reason" });
    await expect(judge(2, "no_result")).rejects.toMatchObject({ code: "rung.not_standing" });
  });

  test("takes each step and each judgement once, however often it is sent", async () => {
    const [stepId, judgeId] = [randomUUID(), randomUUID()];
    const judgement = { id, clientId: judgeId, rung: 1, outcome: "no_result" as const, because: "", by: bartek };
    for (const _ of [1, 2]) await step(1, { clientId: stepId });
    for (const _ of [1, 2]) await here((tx) => judgeRung(tx, judgement));
    await step(2);
    await step(1, { clientId: stepId });
    await here((tx) => judgeRung(tx, judgement));
    expect((await show(id)).rungs.map(({ rung }) => rung)).toEqual([1, 2]);
  });

  test("keeps the hour of the device within the call, and never after ours", async () => {
    const began = Date.parse((await show(id)).startedAt);
    await step(1, { at: new Date(began - 3_600_000).toISOString() });
    await judge(1, "no_result");
    await step(2, { at: new Date(began + 86_400_000).toISOString() });
    const [first, second] = (await show(id)).rungs;
    expect(Date.parse(first!.at)).toBe(began);
    expect(Date.parse(second!.at)).toBeLessThanOrEqual(Date.now());
  });

  test("is climbed by who is in the call alone, while it goes on", async () => {
    await expect(step(1, { by: ewa })).rejects.toMatchObject({ code: "call.not_yours" });
    await end();
    await expect(step(1)).rejects.toMatchObject({ code: "call.ended" });
  });

  test("is off for colleagues, and can be turned on; the end in a threat is never off", async () => {
    await sql`update customers set relation = 'internal' where id = (select customer_id from cases where number = ${number})`.execute(
      db,
    );
    await sql`update cases set internal = true, owner_id = ${bartek.id} where number = ${number}`.execute(db);
    await end();
    id = await calls.begin();
    expect((await show(id)).ladderOn).toBe(false);
    await expect(step(1)).rejects.toMatchObject({ code: "call.ladder_off" });
    expect((await show(id)).may.bypass).toBe(true);
    await here((tx) => turnLadder(tx, { id, on: true, by: bartek }));
    await step(1);
    await expect(here((tx) => turnLadder(tx, { id, on: false, by: bartek }))).rejects.toMatchObject({ code: "rung.stands" });
  });
});

describe("the database by itself", () => {
  const insert = (values: string) => sql.raw(`insert into call_rungs ${values}`).execute(db);

  test("knows no rung without a judgement of the one below", async () => {
    await expect(insert(`(call_id, rung, at) values (${id}, 5, now())`)).rejects.toThrow("call_rungs_check");
    await step(1);
    await judge(1, "calmed");
    const { rows } = await sql<{ id: number }>`select id from call_outcomes where call_id = ${id}`.execute(db);
    const above = (rung: number, fruitless: boolean) =>
      insert(
        `(call_id, rung, at, after_id, after_rung, after_fruitless) values (${id}, ${rung}, now(), ${rows[0]!.id}, ${rung - 1}, ${fruitless})`,
      );
    await expect(above(2, true)).rejects.toThrow("foreign key");
    await expect(above(2, false)).rejects.toThrow("call_rungs_check");
    await expect(above(5, true)).rejects.toThrow("foreign key");
  });

  test("takes no judgement of another call's rung", async () => {
    await upTo(1);
    const before = id;
    await end();
    id = await calls.begin();
    await expect(
      insert(
        `(call_id, rung, at, after_id, after_rung, after_fruitless) select ${id}, 2, now(), max(id), 1, true from call_outcomes where call_id = ${before}`,
      ),
    ).rejects.toThrow("foreign key");
  });

  test("ends no call by us but from its fifth rung, with a written word owed", async () => {
    await step(1);
    const byUs = sql`update calls set ended_at = now(), end_written_at = now(), ended_as = 'by_us' where id = ${id}`;
    await expect(byUs.execute(db)).rejects.toThrow("calls_check");
  });
});
