import { beforeAll, describe, expect, test } from "vitest";
import { askConfirmation } from "#desk/conversations/confirmation-asking.ts";
import { marianCase, nowakCase, openFirm, openMailbox } from "#test/cast.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { closeCase } from "../cases/closing.ts";
import { replyToCase } from "../conversations/replying.ts";
import { answerConfirmation } from "./confirming.ts";

let desk: FreshDatabase;
let people: Awaited<ReturnType<typeof openFirm>>;
beforeAll(async () => {
  desk = await freshDatabase();
  people = await openFirm(desk.db);
  await openMailbox(desk.db);
});

const caseOf = (number: number) =>
  desk.db
    .selectFrom("cases")
    .select(["state", "stage", "waiting_for", "customer_phrase", "queue_rank", "due_at"])
    .where("number", "=", number)
    .executeTakeFirstOrThrow();

const happeningsOf = async (number: number, what: string) =>
  desk.db
    .selectFrom("happenings")
    .select(["by_kind", "detail"])
    .where("case_number", "=", number)
    .where("what", "=", what)
    .execute();

const messagesOf = (number: number) =>
  desk.db
    .selectFrom("messages")
    .select(["text", "channel"])
    .where("case_number", "=", number)
    .where("direction", "=", "in")
    .orderBy("id")
    .execute();

/** Ewa has answered and asked whether that solves it. */
async function asked(start: typeof marianCase = marianCase): Promise<number> {
  const { number } = await start(desk.db);
  await replyToCase(desk.db, { number, text: "Laptop jest gotowy.", nextUpdate: null, by: people.ewa });
  await askConfirmation(desk.db, { number, text: "Czy to rozwiązuje sprawę?", by: people.ewa });
  return number;
}

describe("a customer who says yes", () => {
  test("closes the case as confirmed", async () => {
    const number = await asked();

    const answered = await answerConfirmation(desk.db, { caseNumber: number, answer: "yes", words: "" });

    expect(answered).toBe("closed");
    expect(await caseOf(number)).toMatchObject({ state: "closed", queue_rank: 3, customer_phrase: "closed", due_at: null });
    expect(
      await desk.db.selectFrom("closures").select(["because", "closed_by"]).where("case_number", "=", number).execute(),
    ).toEqual([{ because: "confirmed", closed_by: null }]);
    expect(await happeningsOf(number, "confirmation.answered")).toEqual([{ by_kind: "customer", detail: { answer: "yes" } }]);
  });

  test("leaves a word of thanks in the conversation without opening the case again", async () => {
    const number = await asked();

    await answerConfirmation(desk.db, { caseNumber: number, answer: "yes", words: "Dziękuję, działa." });

    expect((await messagesOf(number)).at(-1)).toEqual({ text: "Dziękuję, działa.", channel: "page" });
    expect((await caseOf(number)).state).toBe("closed");
  });

  test("may press twice, even at the same moment", async () => {
    const number = await asked();

    const outcomes = await Promise.all(
      ["", ""].map((words) => answerConfirmation(desk.db, { caseNumber: number, answer: "yes", words })),
    );

    expect(outcomes.toSorted()).toEqual(["already", "closed"]);
    expect(await happeningsOf(number, "case.closed")).toHaveLength(1);
  });

  test("makes a closing without an answer a confirmed one", async () => {
    const number = await asked();
    await desk.db.transaction().execute((tx) => closeCase(tx, { number, because: "no_answer", by: { kind: "desk" } }));

    const answered = await answerConfirmation(desk.db, {
      caseNumber: number,
      answer: "yes",
      words: "Przepraszam, że dopiero teraz.",
    });

    expect(answered).toBe("noted");
    expect((await caseOf(number)).state).toBe("closed");
    expect(await desk.db.selectFrom("closures").select("because").where("case_number", "=", number).execute()).toEqual([
      { because: "confirmed" },
    ]);
    const [kept] = await desk.db
      .selectFrom("confirmations")
      .select(["answer", "words"])
      .where("case_number", "=", number)
      .execute();
    expect(kept).toEqual({ answer: "yes", words: "Przepraszam, że dopiero teraz." });
  });
});

describe("a customer who says partly or not yet", () => {
  test.for(["partly", "not_yet"] as const)("brings the case back to work: %s", async (answer) => {
    const number = await asked(nowakCase);

    const answered = await answerConfirmation(desk.db, { caseNumber: number, answer, words: "Podeszwa jest, ale szew puścił." });

    expect(answered).toBe("back_to_work");
    const found = await caseOf(number);
    expect(found).toMatchObject({ state: "open", stage: 2, waiting_for: "us", customer_phrase: "finding_out", queue_rank: 0 });
    expect(found.due_at?.getTime()).toBeGreaterThan(Date.now());
    expect((await messagesOf(number)).at(-1)!.text).toBe("Podeszwa jest, ale szew puścił.");
  });

  test("is owed one promise, which they are told", async () => {
    const number = await asked();

    await answerConfirmation(desk.db, { caseNumber: number, answer: "not_yet", words: "Nadal nie działa." });

    const open = await desk.db
      .selectFrom("promises")
      .select(["what", "told"])
      .where("case_number", "=", number)
      .where("state", "=", "open")
      .execute();
    expect(open).toEqual([{ what: "news", told: true }]);
  });

  test("is heard of by whoever looks after the case, once", async () => {
    const number = await asked();

    await answerConfirmation(desk.db, { caseNumber: number, answer: "not_yet", words: "" });
    await answerConfirmation(desk.db, { caseNumber: number, answer: "not_yet", words: "" });

    const notices = await desk.db
      .selectFrom("notices")
      .select(["account_id", "kind"])
      .where("case_number", "=", number)
      .execute();
    expect(notices).toEqual([{ account_id: people.ewa.id, kind: "answered" }]);
  });

  test("opens a case again that was closed, without argument", async () => {
    const number = await asked();
    await answerConfirmation(desk.db, { caseNumber: number, answer: "yes", words: "" });

    const answered = await answerConfirmation(desk.db, { caseNumber: number, answer: "not_yet", words: "Jednak nie." });

    expect(answered).toBe("reopened");
    expect(await caseOf(number)).toMatchObject({ state: "open", stage: 2, waiting_for: "us", queue_rank: 0 });
    const [closure] = await desk.db
      .selectFrom("closures")
      .select(["reopened_because", "reopened_by"])
      .where("case_number", "=", number)
      .execute();
    expect(closure).toEqual({ reopened_because: "not_yet", reopened_by: null });
  });

  test("loses no words on a second press with more to say", async () => {
    const number = await asked();

    await answerConfirmation(desk.db, { caseNumber: number, answer: "partly", words: "Działa ekran." });
    await answerConfirmation(desk.db, { caseNumber: number, answer: "partly", words: "Działa ekran." });
    await answerConfirmation(desk.db, { caseNumber: number, answer: "partly", words: "Klawiatura nie." });

    expect((await messagesOf(number)).slice(1).map(({ text }) => text)).toEqual(["Działa ekran.", "Klawiatura nie."]);
  });
});

describe("an answer that nobody asked for", () => {
  test("does not close a case", async () => {
    const { number } = await marianCase(desk.db);

    expect(await answerConfirmation(desk.db, { caseNumber: number, answer: "yes", words: "" })).toBe("not_asked");
    expect((await caseOf(number)).state).toBe("open");
  });

  test("does not close work that began after the question was answered", async () => {
    const number = await asked();
    await answerConfirmation(desk.db, { caseNumber: number, answer: "not_yet", words: "" });

    expect(await answerConfirmation(desk.db, { caseNumber: number, answer: "yes", words: "" })).toBe("not_asked");
    expect((await caseOf(number)).state).toBe("open");
  });

  test("does not open what was closed as spam", async () => {
    const number = await asked();
    await desk.db.transaction().execute((tx) => closeCase(tx, { number, because: "spam", by: people.ewa }));

    expect(await answerConfirmation(desk.db, { caseNumber: number, answer: "not_yet", words: "" })).toBe("not_asked");
    expect((await caseOf(number)).state).toBe("closed");
  });
});
