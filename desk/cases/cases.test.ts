import { describe, expect, test } from "vitest";
import { marianCase, nowakCase, openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { replyToCase } from "../conversations/replying.ts";
import { assignCase } from "./assigning.ts";
import { closeCase } from "./closing.ts";
import { cursorOf } from "./cursor.ts";
import { caseHistory } from "./history.ts";
import { listCases } from "./listing.ts";
import { reopenCase } from "./reopening.ts";
import { startCase } from "./starting.ts";
import { queueSummary } from "./summing-up.ts";
import { viewCase } from "./viewing.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta } = await openFirm(db);
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);

describe("a new case", () => {
  test("owes first news from its first second on, and keeps every word", async () => {
    const { number, dueAt } = await marianCase(db);
    const view = await viewCase(db, { number, by: ewa });

    expect(view).toMatchObject({
      state: "open",
      waitingFor: "us",
      stage: 1,
      owner: null,
      language: "pl",
      dueAt: dueAt!.toISOString(),
    });
    expect(view.promises).toMatchObject([{ what: "first_news", told: false, state: "open" }]);
    expect(view.messages[0]!.text).toContain("Ile k***a mam czekać");
  });

  test("shows lists what was said with the insult covered", async () => {
    const { number } = await marianCase(db);
    const view = await viewCase(db, { number, by: ewa });
    expect(view.masked).toBe(true);
    expect(view.preview).not.toContain("k***a");
    expect(view.preview).toContain("dostanę tego laptopa");
  });

  test("belongs to the customer the address already knows", async () => {
    const first = await nowakCase(db);
    const second = await nowakCase(db);
    expect(second.customerId).toBe(first.customerId);
    expect((await viewCase(db, { number: second.number, by: ewa })).otherCases.map(({ number }) => number)).toContain(
      first.number,
    );
  });

  test("makes one customer when twenty first messages arrive at once", async () => {
    const opened = await Promise.all(
      Array.from({ length: 20 }, () =>
        startCase(db, {
          customer: { email: "okafor@example.org" },
          subject: "Kettle",
          text: "Where is my kettle?",
          channel: "api",
          by: program,
        }),
      ),
    );
    expect(new Set(opened.map(({ customerId }) => customerId)).size).toBe(1);
    expect(new Set(opened.map(({ number }) => number)).size).toBe(20);
  });
});

describe("the queue", () => {
  test("stands in the order in which news is owed, page after page, each case once", async () => {
    const numbers: number[] = [];
    let after: string | undefined;
    do {
      const page = await listCases(db, { queue: "all", accountId: ewa.id, teamIds: [], limit: 7, after });
      numbers.push(...page.items.map(({ number }) => number));
      after = page.next ?? undefined;
    } while (after);
    const whole = await listCases(db, { queue: "all", accountId: ewa.id, teamIds: [], limit: 200 });
    expect(numbers).toEqual(whole.items.map(({ number }) => number));
    const owed = whole.items.filter(({ waitingFor }) => waitingFor === "us").map(({ dueAt }) => dueAt!);
    expect(owed).toEqual([...owed].sort());
  });

  test("of one person holds their cases alone; of a team, those of each of its teams", async () => {
    const { number } = await nowakCase(db);
    const team = await db.insertInto("teams").values({ name: "Reklamacje" }).returning("id").executeTakeFirstOrThrow();
    await assignCase(db, { number, ownerId: bartek.id, teamId: team.id, by: marta });

    const mine = await listCases(db, { queue: "mine", accountId: bartek.id, teamIds: [], limit: 50 });
    const teams = await listCases(db, { queue: "team", accountId: ewa.id, teamIds: [team.id], limit: 50 });
    const unowned = await listCases(db, { queue: "unowned", accountId: ewa.id, teamIds: [], limit: 200 });
    expect(mine.items.map((row) => row.number)).toEqual([number]);
    expect(teams.items.map((row) => row.number)).toEqual([number]);
    expect(unowned.items.map((row) => row.number)).not.toContain(number);
  });

  test("refuses a page mark it did not give", async () => {
    const asked = listCases(db, { queue: "all", accountId: ewa.id, teamIds: [], limit: 5, after: "bm9uc2Vuc2U" });
    await expect(asked).rejects.toMatchObject({ code: "list.bad_after" });
    // Well formed, but with a day that is none: the database must not be asked.
    const after = cursorOf({ rank: 0, at: "2026-02-31 25:00:00+00", number: 1001 });
    const impossible = listCases(db, { queue: "all", accountId: ewa.id, teamIds: [], limit: 5, after });
    await expect(impossible).rejects.toMatchObject({ code: "list.bad_after" });
  });

  test("counts what one has promised for today", async () => {
    const { number } = await nowakCase(db);
    await assignCase(db, { number, ownerId: marta.id, by: marta });
    await replyToCase(db, { number, text: "Sprawdzam to i napiszę.", nextUpdate: inHours(1), by: marta });
    const summary = await queueSummary(db, { accountId: marta.id, until: inHours(2) });
    expect(summary).toMatchObject({ dueToday: 1, firstCustomer: "Anna Nowak" });
  });
});

describe("closing a case", () => {
  const close = (number: number, words: string) =>
    db.transaction().execute((tx) => closeCase(tx, { number, because: "agent", words, by: ewa }));

  test("needs words when no customer has confirmed", async () => {
    const { number } = await nowakCase(db);
    await expect(close(number, " ")).rejects.toMatchObject({ code: "case.close_needs_words" });
    expect((await viewCase(db, { number, by: ewa })).state).toBe("open");
  });

  test("succeeds for only one of two who try at once, and is written down once", async () => {
    const { number } = await nowakCase(db);
    const attempts = await Promise.allSettled([close(number, "Odebrane w sklepie"), close(number, "Klientka dziękuje")]);
    expect(attempts.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const { items } = await caseHistory(db, { number, limit: 50 });
    expect(items.filter(({ what }) => what === "case.closed")).toHaveLength(1);
  });

  test("releases what was still promised, and takes the case out of every queue", async () => {
    const { number } = await nowakCase(db);
    await close(number, "Odebrane w sklepie");
    const view = await viewCase(db, { number, by: ewa });
    expect(view).toMatchObject({ state: "closed", dueAt: null, closure: { words: "Odebrane w sklepie", by: { name: "Ewa" } } });
    expect(view.promises.map(({ state }) => state)).toEqual(["released"]);
    expect(view.may).toMatchObject({ reply: "case.closed", close: "case.already_closed", reopen: true, note: true });
    const all = await listCases(db, { queue: "all", accountId: ewa.id, teamIds: [], limit: 200 });
    expect(all.items.map((row) => row.number)).not.toContain(number);
  });

  test("is taken back by opening the case again, which owes news at once", async () => {
    const { number } = await nowakCase(db);
    await close(number, "Odebrane w sklepie");
    await db.transaction().execute((tx) => reopenCase(tx, { number, because: "agent", by: ewa }));
    const view = await viewCase(db, { number, by: ewa });
    expect(view).toMatchObject({ state: "open", waitingFor: "us", closure: null });
    expect(view.dueAt).not.toBeNull();
  });

  test("an open case cannot be opened again", async () => {
    const { number } = await nowakCase(db);
    const again = db.transaction().execute((tx) => reopenCase(tx, { number, because: "agent", by: ewa }));
    await expect(again).rejects.toMatchObject({ code: "case.not_closed" });
  });
});
