import { describe, expect, test } from "vitest";
import { nowakCase, openFirm, openMailbox } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { askConfirmation } from "../conversations/confirmation-asking.ts";
import { answerConfirmation } from "../page/confirming.ts";
import { undo } from "../undo/undoing.ts";
import { closeCase } from "./closing.ts";
import { tickExitCheck, untickExitCheck } from "./exit-checks.ts";
import { setStage } from "./staging.ts";
import { viewCase } from "./viewing.ts";

const { db } = await freshDatabase();
const { ewa, bartek } = await openFirm(db);
await openMailbox(db);
const ticks = async (number: number) => (await viewCase(db, { number, by: ewa })).exitChecks;

describe("the exit check of a stage", () => {
  test("is ticked and taken away, with its author, and forces nothing", async () => {
    const { number } = await nowakCase(db);
    await setStage(db, { number, stage: 4, by: ewa });
    await tickExitCheck(db, { number, stage: 1, by: bartek });
    expect(await ticks(number)).toEqual([{ stage: 1, by: { id: bartek.id, name: "Bartek" }, at: expect.any(String) }]);

    await untickExitCheck(db, { number, stage: 1, by: ewa });
    expect(await ticks(number)).toEqual([]);
  });

  test("ticked twice, even at once, is one tick and one happening", async () => {
    const { number } = await nowakCase(db);
    const both = await Promise.all([ewa, bartek].map((by) => tickExitCheck(db, { number, stage: 2, by })));

    expect(both.filter((happening) => happening === null)).toHaveLength(1);
    expect(await ticks(number)).toHaveLength(1);
    expect(await untickExitCheck(db, { number, stage: 3, by: ewa })).toBeNull();
  });

  test("is undone both ways, unless somebody has ticked again", async () => {
    const { number } = await nowakCase(db);
    const ticked = await tickExitCheck(db, { number, stage: 1, by: ewa });
    await undo(db, { happening: ticked!, by: ewa });
    expect(await ticks(number)).toEqual([]);

    await tickExitCheck(db, { number, stage: 1, by: ewa });
    const taken = await untickExitCheck(db, { number, stage: 1, by: ewa });
    await tickExitCheck(db, { number, stage: 1, by: bartek });
    await expect(undo(db, { happening: taken!, by: ewa })).rejects.toThrow("undo.overtaken");
    expect((await ticks(number)).map(({ by }) => by.name)).toEqual(["Bartek"]);
  });

  test("no longer stands from stage 2 on when the customer says that something is left", async () => {
    const { number } = await nowakCase(db);
    for (const stage of [1, 2, 4]) await tickExitCheck(db, { number, stage, by: ewa });
    await askConfirmation(db, { number, text: "Czy to rozwiązuje sprawę?", by: ewa });

    await answerConfirmation(db, { caseNumber: number, answer: "partly", words: "" });

    expect((await ticks(number)).map(({ stage }) => stage)).toEqual([1]);
  });

  test("is for open cases", async () => {
    const { number } = await nowakCase(db);
    await db.transaction().execute((tx) => closeCase(tx, { number, because: "spam", by: ewa }));

    await expect(tickExitCheck(db, { number, stage: 1, by: ewa })).rejects.toThrow("case.closed");
  });
});
