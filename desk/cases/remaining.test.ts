import { describe, expect, test } from "vitest";
import { nowakCase, openFirm, openMailbox } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { askConfirmation } from "../conversations/confirmation-asking.ts";
import { undo } from "../undo/undoing.ts";
import { closeCase } from "./closing.ts";
import { tickExitCheck } from "./exit-checks.ts";
import { noteRemainingProblem } from "./remaining.ts";
import { viewCase } from "./viewing.ts";

const { db } = await freshDatabase();
const { ewa } = await openFirm(db);
await openMailbox(db);
const show = (number: number) => viewCase(db, { number, by: ewa });
const note = (number: number) => noteRemainingProblem(db, { number, words: "Szew znowu puścił.", by: ewa });

async function asked(): Promise<number> {
  const { number } = await nowakCase(db);
  await tickExitCheck(db, { number, stage: 2, by: ewa });
  await askConfirmation(db, { number, text: "Czy to rozwiązuje sprawę?", by: ewa });
  return number;
}

describe("what is not solved yet", () => {
  test("brings the case back to finding out, owed news, and answers the standing question", async () => {
    const number = await asked();

    await note(number);

    const view = await show(number);
    expect(view).toMatchObject({
      state: "open",
      stage: 2,
      waitingFor: "us",
      customerLine: { phrase: "finding_out" },
      confirmation: null,
    });
    expect(view.exitChecks).toEqual([]);
    expect(view.dueAt).not.toBeNull();
  });

  test("opens a closed case again", async () => {
    const number = await asked();
    await db.transaction().execute((tx) => closeCase(tx, { number, because: "agent", words: "oddane", by: ewa }));

    const { isReversible, happening } = await note(number);

    expect(await show(number)).toMatchObject({ state: "open", stage: 2, closure: null });
    expect(isReversible).toBe(false);
    await expect(undo(db, { happening, by: ewa })).rejects.toThrow("undo.not_reversible");
  });

  test("is taken back whole: the question stands again, and nothing is owed for it", async () => {
    const number = await asked();
    const before = await show(number);
    const { happening } = await note(number);

    await undo(db, { happening, by: ewa });

    const after = await show(number);
    expect(after).toMatchObject({
      stage: 5,
      waitingFor: "customer",
      customerLine: { phrase: "please_confirm" },
      confirmation: { answer: null },
      dueAt: null,
    });
    expect(after.exitChecks).toEqual(before.exitChecks);
  });
});
