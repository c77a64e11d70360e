import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { marianCase, openFirm, openMailbox, program } from "#test/cast.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { assignCase } from "../cases/assigning.ts";
import { startCase } from "../cases/starting.ts";
import { acknowledgeCase, repeatable } from "./acknowledging.ts";
import { replyToCase } from "./replying.ts";

const config = { url: "https://desk.szewc.example", secret: "a secret of the desk, long enough" };
let desk: FreshDatabase;
let people: Awaited<ReturnType<typeof openFirm>>;
beforeAll(async () => {
  desk = await freshDatabase();
  people = await openFirm(desk.db);
  await openMailbox(desk.db);
});

const firstMessageOf = async (number: number) =>
  (await desk.db.selectFrom("messages").select("id").where("case_number", "=", number).orderBy("id").executeTakeFirstOrThrow())
    .id;

async function acknowledge(number: number) {
  const id = await acknowledgeCase(desk.db, { caseNumber: number, messageId: await firstMessageOf(number), config });
  if (id === null) return null;
  return desk.db
    .selectFrom("messages")
    .select(["text", "purpose", "delivery", "author_id", "language"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

const outgoing = (number: number) =>
  desk.db.selectFrom("messages").select("id").where("case_number", "=", number).where("direction", "=", "out").execute();

describe("a new customer's message", () => {
  test("is answered at once: who, what, by when, where, without the insult", async () => {
    const { number } = await marianCase(desk.db);
    await assignCase(desk.db, { number, ownerId: people.ewa.id, by: people.marta });

    const letter = await acknowledge(number);

    expect(letter).toMatchObject({ purpose: "acknowledgement", delivery: "queued", author_id: null, language: "pl" });
    expect(letter!.text).toContain("Sprawą zajmuje się Ewa.");
    expect(letter!.text).toContain("Chcę wiedzieć, kiedy go dostanę.");
    expect(letter!.text).not.toMatch(/k\*\*\*a|▒/);
    expect(letter!.text).toMatch(/Odezwiemy się do godz\. \d\d:\d\d we? \S+ \d+ \S+/);
    expect(letter!.text).toMatch(/https:\/\/desk\.szewc\.example\/p\/[\w-]{28,}/);
  });

  test("makes the first promise one that the customer knows", async () => {
    const { number } = await marianCase(desk.db);

    await acknowledge(number);

    const promises = await desk.db
      .selectFrom("promises")
      .select(["what", "told", "state"])
      .where("case_number", "=", number)
      .execute();
    expect(promises).toEqual([{ what: "first_news", told: true, state: "open" }]);
  });

  test("is answered once, even by two at the same moment", async () => {
    const { number } = await marianCase(desk.db);

    await Promise.all([acknowledge(number), acknowledge(number)]);

    expect(await outgoing(number)).toHaveLength(1);
  });

  test("is answered in its own language", async () => {
    const { number } = await startCase(desk.db, {
      customer: { name: "Мария Петрова", email: "maria@petrova.example" },
      subject: "Обувки",
      text: "Здравейте, искам да знам кога ще бъдат готови обувките ми.",
      channel: "api",
      by: program,
    });

    const letter = await acknowledge(number);

    expect(letter!.text).toContain("Здравейте,\n\nПолучихме съобщението Ви.");
    expect(letter!.text).toContain("По случая работи екипът на Szewc i Syn.");
  });

  test("names no hour where the promised one has passed, and leaves that promise untold", async () => {
    const { number } = await marianCase(desk.db);
    await sql`update promises set due_at = now() - interval '1 hour' where case_number = ${number}`.execute(desk.db);

    const letter = await acknowledge(number);

    expect(letter!.text).not.toContain("Odezwiemy się");
    const [promise] = await desk.db.selectFrom("promises").select("told").where("case_number", "=", number).execute();
    expect(promise).toEqual({ told: false });
  });
});

describe("nothing is acknowledged", () => {
  test("that a machine sent", async () => {
    const { number } = await marianCase(desk.db);
    await sql`update messages set automatic = 'out_of_office' where case_number = ${number}`.execute(desk.db);

    expect(await acknowledge(number)).toBeNull();
  });

  test("that a stranger wrote into the thread", async () => {
    const { number } = await marianCase(desk.db);
    await sql`update messages set other_sender = true where case_number = ${number}`.execute(desk.db);

    expect(await acknowledge(number)).toBeNull();
  });

  test("that somebody has answered already", async () => {
    const { number } = await marianCase(desk.db);
    await replyToCase(desk.db, { number, text: "Odezwę się jutro.", nextUpdate: null, by: people.ewa });

    expect(await acknowledge(number)).toBeNull();
  });

  test("to an address that refuses our mail", async () => {
    const { number, customerId } = await startCase(desk.db, {
      customer: { email: "gone@nowhere.example" },
      subject: "?",
      text: "Kiedy?",
      channel: "api",
      by: program,
    });
    await sql`update customer_addresses set undeliverable_since = now() where customer_id = ${customerId}`.execute(desk.db);

    expect(await acknowledge(number)).toBeNull();
    expect(await outgoing(number)).toEqual([]);
  });

  test("that belongs to another case", async () => {
    const [one, two] = [await marianCase(desk.db), await marianCase(desk.db)];

    const id = await acknowledgeCase(desk.db, { caseNumber: one.number, messageId: await firstMessageOf(two.number), config });

    expect(id).toBeNull();
  });
});

describe("a request is said back", () => {
  test.for(["Chcę wiedzieć, kiedy go dostanę.", "Proszę o zwrot 300 zł za zamówienie 123456."])("as it is: %s", (request) => {
    expect(repeatable(request, "pl")).toBe(request);
  });

  test.for([
    ["with a link in it, which would be somebody's advertisement", "Proszę wejść na https://tanie-leki.example/promocja."],
    ["with an address without a scheme", "Visit cheap-pills.com today please."],
    ["with a mail address", "Proszę pisać na kontakt@spam.example."],
    ["with a phone number", "Proszę dzwonić: 600 100 200."],
    ["with a swear word", "Oddajcie mi kurwa pieniądze."],
    ["covered in parts", "Chcę ▒▒▒ zwrotu."],
    ["that goes on and on", "Chcę zwrotu. ".repeat(60)],
    ["that is empty", " "],
  ] as const)("not when it is one %s", ([, request]) => {
    expect(repeatable(request, "pl")).toBeNull();
  });
});
