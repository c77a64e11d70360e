import { describe, expect, test } from "vitest";
import { nowakCase, openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { deactivate } from "../accounts/deactivating.ts";
import { assignCase } from "../cases/assigning.ts";
import { closeCase } from "../cases/closing.ts";
import { viewCase } from "../cases/viewing.ts";
import { setWaiting } from "../cases/waiting.ts";
import { askConfirmation } from "../conversations/confirmation-asking.ts";
import { replyToCase } from "../conversations/replying.ts";
import { answerConfirmation } from "../page/confirming.ts";
import { writeFromPage } from "../page/writing.ts";
import { makePromise } from "../promises/making.ts";
import { movePromise } from "../promises/moving.ts";
import { settlePromise } from "../promises/settling.ts";
import { undo } from "./undoing.ts";

// Without a mailbox words stay on the customer's page, where they can be taken back for a day.
const { db } = await freshDatabase();
const { ewa, bartek, marta, georgi } = await openFirm(db);
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const show = (number: number) => viewCase(db, { number, by: ewa });
const close = (number: number) =>
  db.transaction().execute((tx) => closeCase(tx, { number, because: "agent", words: "załatwione", by: ewa }));
const lastOf = async (number: number, what: string) =>
  (
    await db
      .selectFrom("happenings")
      .select("id")
      .where("case_number", "=", number)
      .where("what", "=", what)
      .orderBy("id", "desc")
      .executeTakeFirstOrThrow()
  ).id;

describe("undo of a reply", () => {
  test("does not send a case away whose customer has answered meanwhile", async () => {
    const { number } = await nowakCase(db);
    await setWaiting(db, { number, waitingFor: "customer", by: ewa });
    const { happening } = await replyToCase(db, { number, text: "Buty są gotowe.", nextUpdate: inHours(30), by: ewa });
    await writeFromPage(db, { caseNumber: number, text: "Kiedy mogę przyjść?" });
    await undo(db, { happening, by: ewa });

    const after = await show(number);
    expect(after.waitingFor).toBe("us");
    expect(after.dueAt).not.toBeNull();
  });

  test("gives it back to the customer's turn where nobody answered", async () => {
    const { number } = await nowakCase(db);
    await setWaiting(db, { number, waitingFor: "customer", by: ewa });
    const { happening } = await replyToCase(db, { number, text: "Buty są gotowe.", nextUpdate: inHours(30), by: ewa });
    await undo(db, { happening, by: ewa });
    expect((await show(number)).waitingFor).toBe("customer");
  });

  test("says again when the customer was truly told last", async () => {
    const { number } = await nowakCase(db);
    await replyToCase(db, { number, text: "Buty schną.", nextUpdate: inHours(20), by: ewa });
    const told = (await show(number)).customerLine;
    const { happening } = await replyToCase(db, { number, text: "Buty są gotowe.", nextUpdate: inHours(30), by: ewa });
    expect((await show(number)).customerLine.toldAt).not.toBe(told.toldAt);
    await undo(db, { happening, by: ewa });
    expect((await show(number)).customerLine).toEqual(told);
  });

  test("leaves the case with whom it was given to since", async () => {
    const { number } = await nowakCase(db);
    const { happening } = await replyToCase(db, { number, text: "Buty są gotowe.", nextUpdate: null, by: ewa });
    await assignCase(db, { number, ownerId: bartek.id, by: marta });
    await undo(db, { happening, by: ewa });
    expect((await show(number)).owner?.id).toBe(bartek.id);
  });

  test("owes nothing on a case that was closed since", async () => {
    const { number } = await nowakCase(db);
    const { happening } = await replyToCase(db, { number, text: "Buty są gotowe.", nextUpdate: inHours(30), by: ewa });
    await close(number);
    await undo(db, { happening, by: ewa });

    const after = await show(number);
    expect(after.messages.at(-1)!.delivery).toBe("withdrawn");
    expect(after).toMatchObject({ state: "closed", dueAt: null });
    expect(after.promises.some(({ state }) => state === "open")).toBe(false);
  });
});

describe("undo of a closing", () => {
  test("lets the question whether it is solved stand again, and owes no more than before", async () => {
    const { number } = await nowakCase(db);
    await askConfirmation(db, { number, text: "Czy wszystko w porządku?", by: ewa });
    await undo(db, { happening: await close(number), by: ewa });

    expect(await show(number)).toMatchObject({
      state: "open",
      waitingFor: "customer",
      dueAt: null,
      confirmation: { answer: null },
    });
    expect(await answerConfirmation(db, { caseNumber: number, answer: "yes", words: "" })).toBe("closed");
  });

  test("is not a program's to do where the customer closed the case", async () => {
    const { number } = await nowakCase(db);
    await askConfirmation(db, { number, text: "Czy wszystko w porządku?", by: ewa });
    await answerConfirmation(db, { caseNumber: number, answer: "yes", words: "" });
    await expect(undo(db, { happening: await lastOf(number, "case.closed"), by: program })).rejects.toMatchObject({
      code: "undo.not_yours",
    });
    expect((await show(number)).state).toBe("closed");
  });
});

describe("undo of a promise", () => {
  test("does not bring back an hour whose later one was kept", async () => {
    const { number } = await nowakCase(db);
    const first = (await show(number)).promises[0]!;
    const moved = await movePromise(db, { id: first.id, dueAt: inHours(60), untoldBecause: "wie z telefonu", by: ewa });
    await replyToCase(db, { number, text: "Buty są gotowe.", nextUpdate: null, by: ewa });
    await expect(undo(db, { happening: moved.happening, by: ewa })).rejects.toMatchObject({ code: "undo.overtaken" });
    expect((await show(number)).dueAt).toBeNull();
  });

  test("does not owe a deed on a closed case", async () => {
    const { number } = await nowakCase(db);
    const { id } = await makePromise(db, { number, what: "deed", words: "wymiana", dueAt: inHours(90), told: false, by: ewa });
    const happening = await settlePromise(db, { id, as: "kept", because: "", by: ewa });
    await close(number);
    await expect(undo(db, { happening, by: ewa })).rejects.toMatchObject({ code: "undo.overtaken" });
  });
});

test("a case does not go back to somebody whose access was closed", async () => {
  const { number } = await nowakCase(db);
  await assignCase(db, { number, ownerId: bartek.id, by: ewa });
  await deactivate(db, { id: bartek.id, by: georgi });
  await undo(db, { happening: await lastOf(number, "case.assigned"), by: georgi });
  expect((await show(number)).owner).toBeNull();
});
