import { expect, test } from "vitest";
import { nowakCase, openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { ownPage } from "#test/own-page.ts";
import { viewCase } from "../cases/viewing.ts";
import { askConfirmation } from "../conversations/confirmation-asking.ts";
import { writeNote } from "../conversations/noting.ts";
import { replyToCase } from "../conversations/replying.ts";
import { answerConfirmation } from "../page/confirming.ts";
import { showPage } from "../page/showing.ts";
import { writeFromPage } from "../page/writing.ts";
import { makePromise } from "./making.ts";
import { movePromise } from "./moving.ts";

const { db } = await freshDatabase();
const { ewa } = await openFirm(db);
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const deed = (number: number, words: string, told = true) =>
  makePromise(db, { number, what: "deed", words, dueAt: inHours(24 * 30), told, by: ewa });

test("a customer who writes while only a deed is owed is owed news long before it", async () => {
  const { number } = await nowakCase(db);
  await deed(number, "wymiana podeszwy");
  await replyToCase(db, { number, text: "Zajmujemy się tym.", nextUpdate: null, by: ewa });
  await writeFromPage(db, { caseNumber: number, text: "Proszę o pilny telefon." });

  const { dueAt, promises } = await viewCase(db, { number, by: ewa });
  expect(promises.filter(({ state }) => state === "open").map(({ what }) => what)).toEqual(["news", "deed"]);
  expect(new Date(dueAt!).getTime()).toBeLessThan(inHours(24 * 15).getTime());
});

test("not yet is thanked with an hour, also while a deed is owed", async () => {
  const { number } = await nowakCase(db);
  await deed(number, "wymiana podeszwy");
  await askConfirmation(db, { number, text: "Czy wszystko w porządku?", by: ewa });
  await answerConfirmation(db, { caseNumber: number, answer: "not_yet", words: "" });
  expect((await showPage(db, { ...(await ownPage(db, number)), messages: 5 })).nextAt).not.toBeNull();
});

test("news that is promised already is not promised twice", async () => {
  const { number } = await nowakCase(db);
  await writeFromPage(db, { caseNumber: number, text: "Proszę o pilny telefon." });
  const { promises } = await viewCase(db, { number, by: ewa });
  expect(promises.map(({ what }) => what)).toEqual(["first_news"]);
});

test("the team's words do not reach the customer's page as a promise", async () => {
  const { number } = await nowakCase(db);
  const secret = "klientka zalega z fakturą za marzec i trudno się z nią rozmawia";
  await writeNote(db, { number, text: secret, mentions: [], attachmentIds: [], by: ewa });
  await expect(deed(number, secret)).rejects.toMatchObject({ code: "leak.team_words" });

  const { id } = await deed(number, secret, false);
  await expect(movePromise(db, { id, dueAt: inHours(900), untoldBecause: "wie z telefonu", by: ewa })).rejects.toMatchObject({
    code: "leak.team_words",
  });
  expect((await showPage(db, { ...(await ownPage(db, number)), messages: 5 })).deeds).toEqual([]);
  await deed(number, "wymiana podeszwy");
  expect((await showPage(db, { ...(await ownPage(db, number)), messages: 5 })).deeds).toHaveLength(1);
});
