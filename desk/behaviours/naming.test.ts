import { describe, expect, test } from "vitest";
import type { Area } from "#contract/messages.ts";
import type { Range } from "#reader/labels.ts";
import { marianCase, nowakCase, openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { ownPage } from "#test/own-page.ts";
import type { Actor } from "../accounts/actor.ts";
import { closeCase } from "../cases/closing.ts";
import { caseHistory } from "../cases/history.ts";
import { viewCase } from "../cases/viewing.ts";
import { receiveMessage } from "../conversations/receiving.ts";
import { replyToCase } from "../conversations/replying.ts";
import { pageSteps } from "../page/steps.ts";
import { nameBehaviour } from "./naming.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta } = await openFirm(db);

const show = (number: number) => viewCase(db, { number, by: ewa });
const firstOf = async (number: number) => (await show(number)).messages[0]!;
const marian = async () => {
  const { number, customerId } = await marianCase(db);
  const { id, text } = await firstOf(number);
  const name = (areas: Area[], by: Actor = ewa, quote: Range | null = null) =>
    nameBehaviour(db, { number, message: id, areas, quote, by });
  return { number, customerId, message: id, text, name };
};
const namings = (message: number) =>
  db
    .selectFrom("namings")
    .select(["areas", "author_name", "withdrawn_at"])
    .where("message_id", "=", message)
    .orderBy("id")
    .execute();

describe("naming", () => {
  test("stands in the place of the guess, with its author, its hour and the words", async () => {
    const { number, name, text } = await marian();
    expect((await firstOf(number)).named).toBeNull();
    const waiting = text.indexOf("Miał być w poniedziałek.");
    await name(["judgement", "criticism"], ewa, [waiting, waiting + 24]);

    const { named } = await firstOf(number);
    expect(named).toMatchObject({ by: { id: ewa.id, name: "Ewa" }, areas: [{ area: "criticism" }, { area: "judgement" }] });
    expect(Date.now() - Date.parse(named!.at)).toBeLessThan(10_000);
    expect(named!.areas[1]!.evidence).toEqual([[waiting, waiting + 24]]);
    expect((await show(number)).may.nameBehaviour).toBe(true);
  });

  test("quotes the reader's own words where it had seen the area, and keeps words once pointed at", async () => {
    const { number, message, name, text } = await marian();
    const labels = [{ label: "criticism", confidence: 0.9, evidence: [[0, 10]], why: "test" }];
    await db
      .updateTable("messages")
      .set({ reading: JSON.stringify({ lang: "pl", labels, masked: [], request: null }) })
      .where("id", "=", message)
      .execute();
    await name(["criticism", "demand"], ewa, [20, 30]);
    expect((await firstOf(number)).named!.areas).toEqual([
      { area: "demand", evidence: [[20, 30]] },
      { area: "criticism", evidence: [[0, 10]] },
    ]);
    // One area alone: there is no doubt what the selected words are for.
    await name(["criticism"], ewa, [40, 50]);
    await name(["criticism", "judgement"], bartek);
    expect((await firstOf(number)).named!.areas).toEqual([
      { area: "criticism", evidence: [[40, 50]] },
      { area: "judgement", evidence: [] },
    ]);
    expect(text.length).toBeGreaterThan(50);
  });

  test("can say that the words show none of the four", async () => {
    const { number, name } = await marian();
    await name([]);
    expect((await firstOf(number)).named).toMatchObject({ areas: [], by: { name: "Ewa" } });
  });

  test("is written down in the case's history, and not on the customer's page", async () => {
    const { number, message, name } = await marian();
    const steps = await pageSteps(db, await ownPage(db, number));
    await name(["criticism", "criticism"]);
    const { items } = await caseHistory(db, { number, limit: 10 });
    expect(items[0]).toMatchObject({
      what: "behaviour.named",
      person: { name: "Ewa" },
      detail: { message, areas: ["criticism"] },
    });
    expect(await pageSteps(db, await ownPage(db, number))).toEqual(steps);
  });

  test("by another is a word of its own; what was said before stays as it was said", async () => {
    const { number, message, name } = await marian();
    await name(["criticism"]);
    await name(["demand"], bartek);
    expect((await firstOf(number)).named).toMatchObject({ by: { name: "Bartek" }, areas: [{ area: "demand" }] });
    expect(await namings(message)).toEqual([
      { areas: ["criticism"], author_name: "Ewa", withdrawn_at: null },
      { areas: ["demand"], author_name: "Bartek", withdrawn_at: null },
    ]);
  });

  test("is possible in a closed case, as a note is, and moves nothing in it", async () => {
    const { number, name } = await marian();
    await db.transaction().execute((tx) => closeCase(tx, { number, because: "agent", words: "odebrał", by: ewa }));
    const before = await show(number);
    await name(["criticism"], marta);
    const { messages: _, seen, ...after } = await show(number);
    expect({ ...after, messages: [], seen: 0 }).toEqual({ ...before, messages: [], seen: 0 });
    expect(seen).toBeGreaterThan(before.seen);
  });

  test("by a program bears the program's name", async () => {
    const { number, name } = await marian();
    await name(["criticism"], program);
    expect((await firstOf(number)).named?.by).toEqual({ id: null, name: "shop" });
  });
});

describe("naming is refused", () => {
  test("for our own words", async () => {
    const { number } = await nowakCase(db);
    await replyToCase(db, { number, text: "Dzień dobry, sprawdzam.", nextUpdate: null, by: ewa });
    const ours = (await show(number)).messages.at(-1)!;
    const naming = nameBehaviour(db, { number, message: ours.id, areas: ["criticism"], by: ewa });
    await expect(naming).rejects.toMatchObject({ code: "naming.not_customers_words" });
    expect(await namings(ours.id)).toEqual([]);
  });

  test("for an automatic mail", async () => {
    const { number, customerId } = await nowakCase(db);
    const { messageId } = await db.transaction().execute((tx) =>
      receiveMessage(tx, {
        caseNumber: number,
        customerId,
        channel: "mail",
        author: { name: "Anna Nowak", address: "anna@nowak.example" },
        automatic: "auto-submitted",
        text: "Jestem na urlopie do piątku.",
      }),
    );
    const naming = nameBehaviour(db, { number, message: messageId, areas: [], by: ewa });
    await expect(naming).rejects.toMatchObject({ code: "naming.not_customers_words" });
  });

  test("for a message of another case, and in a case that is not there", async () => {
    const { message } = await marian();
    const { number: other } = await nowakCase(db);
    await expect(nameBehaviour(db, { number: other, message, areas: [], by: ewa })).rejects.toMatchObject({
      code: "message.unknown",
    });
    await expect(nameBehaviour(db, { number: 999_999, message, areas: [], by: ewa })).rejects.toMatchObject({
      code: "case.unknown",
    });
    expect(await namings(message)).toEqual([]);
  });

  test.for<[string, Range]>([
    ["end before they begin", [12, 5]],
    ["are no words", [5, 5]],
    ["reach beyond the message", [5, 100_000]],
  ])("for words that %s", async ([, quote]) => {
    const { message, name } = await marian();
    await expect(name(["criticism"], ewa, quote)).rejects.toMatchObject({ code: "naming.bad_quote" });
    expect(await namings(message)).toEqual([]);
  });

  test("twice the same, by whomever", async () => {
    const { number, message, name } = await marian();
    await name(["criticism", "demand"]);
    const happenings = (await show(number)).seen;
    await expect(name(["demand", "criticism"])).rejects.toMatchObject({ code: "naming.already_so" });
    await expect(name(["demand", "criticism"], bartek)).rejects.toMatchObject({ code: "naming.already_so" });
    expect(await namings(message)).toHaveLength(1);
    expect((await show(number)).seen).toBe(happenings);
  });

  test("but not when it comes back to what was said earlier", async () => {
    const { message, name } = await marian();
    await name(["criticism"]);
    await name([]);
    await name(["criticism"]);
    expect(await namings(message)).toHaveLength(3);
  });
});

describe("two at once", () => {
  test("who say different things are both heard, and one of them stands", async () => {
    const { number, message, name } = await marian();
    await Promise.all([name(["criticism"]), name(["demand"], bartek), name([], marta)]);
    const said = await namings(message);
    expect(said.map(({ author_name }) => author_name).toSorted()).toEqual(["Bartek", "Ewa", "Marta"]);
    expect((await firstOf(number)).named?.by.name).toBe(said.at(-1)!.author_name);
  });

  test("who say the same are one naming", async () => {
    const { message, name } = await marian();
    const said = await Promise.allSettled([name(["criticism"]), name(["criticism"], bartek), name(["criticism"], marta)]);
    expect(said.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(said.filter(({ status }) => status === "rejected")).toMatchObject([
      { reason: { code: "naming.already_so" } },
      { reason: { code: "naming.already_so" } },
    ]);
    expect(await namings(message)).toHaveLength(1);
  });
});
