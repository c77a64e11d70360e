import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { nowakCase, openFirm, openMailbox } from "#test/cast.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { askConfirmation } from "../conversations/confirmation-asking.ts";
import { replyToCase } from "../conversations/replying.ts";
import { closingAt, remindOfConfirmations } from "./later.ts";
import { takeWords } from "./writing.ts";

const config = { url: "https://desk.szewc.example", secret: "a secret of the desk, long enough" };
let desk: FreshDatabase;
let people: Awaited<ReturnType<typeof openFirm>>;
beforeAll(async () => {
  desk = await freshDatabase();
  people = await openFirm(desk.db);
  await openMailbox(desk.db);
});

async function askedDaysAgo(days: number): Promise<number> {
  const { number } = await nowakCase(desk.db);
  await replyToCase(desk.db, { number, text: "Buty są gotowe.", nextUpdate: null, by: people.ewa });
  await askConfirmation(desk.db, { number, text: "Czy to rozwiązuje sprawę?", by: people.ewa });
  await sql`update confirmations set asked_at = now() - ${days} * interval '1 day' where case_number = ${number}`.execute(
    desk.db,
  );
  return number;
}

const remindedDaysAgo = (number: number, days: number) =>
  sql`update confirmations set reminded_at = now() - ${days} * interval '1 day' where case_number = ${number}`.execute(desk.db);

const remindersOf = (number: number) =>
  desk.db
    .selectFrom("messages")
    .select(["text", "delivery", "author_id"])
    .where("case_number", "=", number)
    .where("purpose", "=", "reminder")
    .execute();

const stateOf = async (number: number) =>
  (await desk.db.selectFrom("cases").select("state").where("number", "=", number).executeTakeFirstOrThrow()).state;

describe("a question that stays without an answer", () => {
  test("is asked once more after seven days, at once and once", async () => {
    const number = await askedDaysAgo(8);

    await remindOfConfirmations(desk.db, config);
    await remindOfConfirmations(desk.db, config);

    const reminders = await remindersOf(number);
    expect(reminders).toHaveLength(1);
    expect(reminders[0]).toMatchObject({ delivery: "queued", author_id: null });
    expect(reminders[0]!.text).toMatch(/https:\/\/desk\.szewc\.example\/p\/[\w-]+\?answer=not_yet/);
  });

  test("is not asked again before that", async () => {
    const number = await askedDaysAgo(6);

    await remindOfConfirmations(desk.db, config);

    expect(await remindersOf(number)).toEqual([]);
  });

  test("closes the case as unanswered seven days after the reminder", async () => {
    const number = await askedDaysAgo(16);
    await remindedDaysAgo(number, 8);

    await remindOfConfirmations(desk.db, config);

    expect(await stateOf(number)).toBe("closed");
    const [closure] = await desk.db.selectFrom("closures").select("because").where("case_number", "=", number).execute();
    expect(closure).toEqual({ because: "no_answer" });
  });

  test("does not close it before the hour that the reminder named", async () => {
    const number = await askedDaysAgo(13);
    await remindedDaysAgo(number, 5);

    await remindOfConfirmations(desk.db, config);

    expect(await stateOf(number)).toBe("open");
  });

  test("waits while the customer has written and waits for us", async () => {
    const number = await askedDaysAgo(16);
    await remindedDaysAgo(number, 8);
    await desk.db.transaction().execute((tx) => takeWords(tx, { caseNumber: number, text: "Jeszcze nie sprawdziłam." }));

    await remindOfConfirmations(desk.db, config);

    expect(await stateOf(number)).toBe("open");
  });

  test("is reminded of once by two clocks at the same moment", async () => {
    const number = await askedDaysAgo(9);

    await Promise.all([remindOfConfirmations(desk.db, config), remindOfConfirmations(desk.db, config)]);

    expect(await remindersOf(number)).toHaveLength(1);
  });
});

test("the closing hour is four in the afternoon by the firm's clock, clock change or not", () => {
  expect(closingAt(new Date("2026-10-20T08:00Z"), "Europe/Warsaw").toISOString()).toBe("2026-10-27T15:00:00.000Z");
  expect(closingAt(new Date("2026-10-19T22:30Z"), "Europe/Warsaw").toISOString()).toBe("2026-10-27T15:00:00.000Z");
});
