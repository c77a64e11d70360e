import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { callsOf, hours, nothingGoesOn } from "#test/calling.ts";
import { marianCase, openFirm, openMailbox } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { closeCase } from "../cases/closing.ts";
import { writeTeamLine } from "../cases/status-lines.ts";
import { viewCase } from "../cases/viewing.ts";
import { undo } from "../undo/undoing.ts";
import { giveReason } from "./giving-reason.ts";
import { judgeRung } from "./judging.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta } = await openFirm(db);
await openMailbox(db);

let number: number;
beforeEach(async () => {
  await nothingGoesOn(db);
  ({ number } = await marianCase(db));
});

const { here, show, begin, end, toTheEnd } = callsOf(db, { by: bartek, on: () => number });
const theCase = () => viewCase(db, { number, by: bartek });
const openPromises = async () =>
  (await theCase()).promises.filter(({ state }) => state === "open").map(({ what, words, told }) => ({ what, words, told }));

describe("a call ends", () => {
  test("with nothing: the customer has heard from us, and the next move is theirs", async () => {
    const id = await begin();
    await end(id);
    expect(await show(id)).toMatchObject({ endedAs: "finished", promiseId: null, reason: { owed: false } });
    expect(await openPromises()).toEqual([]);
    expect(await theCase()).toMatchObject({ waitingFor: "customer", customerLine: { phrase: "finding_out" } });
  });

  test("with a next step and its hour: a promise that the customer was told", async () => {
    const id = await begin();
    await end(id, { agreed: "Laptop przyjdzie w środę", nextStep: "Numer przesyłki mailem", nextAt: hours(20) });
    expect(await openPromises()).toEqual([{ what: "deed", words: "Numer przesyłki mailem", told: true }]);
    expect(await theCase()).toMatchObject({
      waitingFor: "us",
      calls: [{ agreed: "Laptop przyjdzie w środę", nextStep: "Numer przesyłki mailem" }],
    });
  });

  test("unanswered: nothing owed is kept by it, and the call-back is ours alone to know", async () => {
    const owed = await openPromises();
    const id = await begin({ direction: "out" });
    await end(id, { reached: false, nextStep: "Zadzwonić jeszcze raz", nextAt: hours(3) });
    expect(await show(id)).toMatchObject({ endedAs: "not_reached" });
    expect(await openPromises()).toEqual([{ what: "deed", words: "Zadzwonić jeszcze raz", told: false }, ...owed]);
  });

  test("once: sent again it is the same end, another one is refused", async () => {
    const [id, clientId] = [await begin(), randomUUID()];
    for (const _ of [1, 2]) await end(id, { clientId, nextAt: hours(20) });
    expect(await openPromises()).toHaveLength(1);
    await expect(end(id)).rejects.toMatchObject({ code: "call.ended" });
  });

  test("by who is in it, with words that may stand on the customer's page", async () => {
    const id = await begin();
    await writeTeamLine(db, { number, text: "Magazyn w Łodzi zgubił całą paletę z laptopami jeszcze przed weekendem", by: ewa });
    const agreed = "Magazyn w Łodzi zgubił całą paletę z laptopami jeszcze przed weekendem";
    await expect(end(id, { by: ewa })).rejects.toMatchObject({ code: "call.not_yours" });
    await expect(end(id, { agreed })).rejects.toMatchObject({ code: "leak.team_words" });
    await expect(end(id, { nextAt: hours(-1) })).rejects.toMatchObject({ code: "promise.in_the_past" });
    await end(id, { agreed, meantForCustomer: true });
  });

  test("and its promise can be taken back as any other", async () => {
    const id = await begin();
    await end(id, { nextStep: "Oddzwonić", nextAt: hours(20) });
    const { id: happening } = await db
      .selectFrom("happenings")
      .select("id")
      .where("what", "=", "promise.made")
      .where("case_number", "=", number)
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    await undo(db, { happening, by: bartek });
    expect(await openPromises()).toEqual([]);
  });
});

describe("a call that we end", () => {
  test("leaves the case open, all that was owed owed, and promises a written word", async () => {
    const owed = await openPromises();
    const id = await begin();
    await toTheEnd(id);
    await end(id, { closingWords: "Kończę tę rozmowę. Odpowiedź wyślę mailem do piątku.", writtenBy: hours(30) });
    expect(await show(id)).toMatchObject({
      endedAs: "by_us",
      closingWords: "Kończę tę rozmowę. Odpowiedź wyślę mailem do piątku.",
      reason: { owed: true, words: null },
    });
    expect(await openPromises()).toEqual([{ what: "news", words: "", told: true }, ...owed]);
    expect(await theCase()).toMatchObject({ state: "open", waitingFor: "us" });
  });

  test("promises the written word by the calendar where no hour was said, and opens a case that was closed meanwhile", async () => {
    const id = await begin();
    await toTheEnd(id);
    await here((tx) => closeCase(tx, { number, because: "agent", words: "załatwione", by: ewa }));
    await end(id);
    expect((await theCase()).state).toBe("open");
    expect(await openPromises()).toContainEqual({ what: "news", words: "", told: false });
  });

  test("is a usual end where the customer calmed down at the last moment", async () => {
    const id = await begin();
    await toTheEnd(id);
    await here((tx) => judgeRung(tx, { id, clientId: randomUUID(), rung: 5, outcome: "calmed", because: "", by: bartek }));
    await end(id);
    expect(await show(id)).toMatchObject({ endedAs: "finished", reason: { owed: false } });
  });

  test("owes its reason until it is said, or said that there is none; nobody else says it, and no other call owes one", async () => {
    const id = await begin();
    await toTheEnd(id);
    await end(id);
    const say = (words: string, by = bartek) => here((tx) => giveReason(tx, { id, words, by }));
    await expect(say("?", marta)).rejects.toMatchObject({ code: "call.not_yours" });
    await say("");
    expect((await show(id)).reason).toEqual({ owed: false, words: "" });
    await say("Groźby pod adresem biura");
    expect((await show(id)).reason).toEqual({ owed: false, words: "Groźby pod adresem biura" });
    await nothingGoesOn(db);
    const calm = await begin();
    await end(calm);
    await expect(here((tx) => giveReason(tx, { id: calm, words: "", by: bartek }))).rejects.toMatchObject({
      code: "call.no_reason_owed",
    });
  });
});
