import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { nowakCase, openFirm, openMailbox } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { receiveMessage } from "../../conversations/receiving.ts";
import { replyToCase } from "../../conversations/replying.ts";
import { writeFromPage } from "../../page/writing.ts";
import { movePromise } from "../../promises/moving.ts";
import { undo } from "../../undo/undoing.ts";
import { closeCase } from "../closing.ts";
import { listCases } from "../listing.ts";
import { viewCase } from "../viewing.ts";
import { setWaiting } from "../waiting.ts";
import { snoozeCase } from "./snoozing.ts";
import { wakeCase, wakeWhatIsDue } from "./waking.ts";

const { db } = await freshDatabase();
const { ewa } = await openFirm(db);
await openMailbox(db);
const show = (number: number) => viewCase(db, { number, by: ewa });
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const snooze = (number: number, until: Date | null) => snoozeCase(db, { number, until, by: ewa });
/** As if so many hours had passed for this case. */
const later = (number: number, hours: number) =>
  sql`with s as (update snoozes set until = until - make_interval(hours => ${hours}) where case_number = ${number}),
    p as (update promises set due_at = due_at - make_interval(hours => ${hours}) where case_number = ${number} and state = 'open')
    update cases set snoozed_until = snoozed_until - make_interval(hours => ${hours}), due_at = due_at - make_interval(hours => ${hours})
    where number = ${number}`.execute(db);

/** News is promised for in thirty hours. */
async function promised() {
  const { number } = await nowakCase(db);
  await replyToCase(db, { number, text: "Odezwiemy się.", nextUpdate: inHours(30), by: ewa });
  return number;
}

describe("a snoozed case", () => {
  test("leaves what waits for us, and comes back by itself at its hour", async () => {
    const number = await promised();
    await snooze(number, inHours(5));
    expect(await show(number)).toMatchObject({ snooze: { until: expect.any(String) } });
    expect(await wakeWhatIsDue(db)).toBe(0);
    await later(number, 6);
    expect(await wakeWhatIsDue(db)).toBe(1);
    expect(await show(number)).toMatchObject({ snooze: null, waitingFor: "us" });
    expect(await wakeWhatIsDue(db)).toBe(0);
  });

  test("owes its promise: it does not sleep past it before the promise is moved", async () => {
    const number = await promised();
    await expect(snooze(number, inHours(31))).rejects.toMatchObject({ code: "snooze.past_promise" });
    const [open] = (await show(number)).promises;
    await movePromise(db, { id: open!.id, dueAt: inHours(60), untoldBecause: "wie z telefonu", by: ewa });
    await snooze(number, inHours(31));
    expect((await show(number)).snooze).not.toBeNull();
  });

  test("that sleeps until the customer writes comes back at the hour of its promise all the same", async () => {
    const number = await promised();
    await snooze(number, null);
    await later(number, 31);
    await wakeWhatIsDue(db);
    expect((await show(number)).snooze).toBeNull();
  });

  test("comes back at once when the customer writes", async () => {
    const number = await promised();
    await snooze(number, null);
    await writeFromPage(db, { caseNumber: number, text: "I co?" });
    expect(await show(number)).toMatchObject({ snooze: null, waitingFor: "us" });
  });

  test("sleeps on over our own words: it stays with what waits, in its place", async () => {
    const number = await promised();
    await snooze(number, inHours(5));
    const place = () =>
      db.selectFrom("cases").select(["queue_rank", "queue_at"]).where("number", "=", number).executeTakeFirstOrThrow();
    const before = await place();
    const { happening } = await replyToCase(db, { number, text: "Szewc już szyje.", nextUpdate: inHours(40), by: ewa });
    expect(await place()).toEqual(before);
    await undo(db, { happening, by: ewa });
    expect(await place()).toEqual(before);
  });

  test("sleeps on over an automatic mail", async () => {
    const number = await promised();
    const { customer } = await show(number);
    await snooze(number, null);
    await db.transaction().execute((tx) =>
      receiveMessage(tx, {
        caseNumber: number,
        customerId: customer.id,
        channel: "mail",
        author: { name: "", address: "anna@nowak.example" },
        automatic: "out_of_office",
        text: "Jestem na urlopie.",
      }),
    );
    expect((await show(number)).snooze).toEqual({ until: null });
  });

  test("that waited for the customer is ours, and owed news, when its hour has come", async () => {
    const number = await promised();
    await replyToCase(db, { number, text: "Proszę o numer zamówienia.", nextUpdate: null, by: ewa });
    await setWaiting(db, { number, waitingFor: "customer", by: ewa });
    await snooze(number, inHours(5));
    await later(number, 6);
    await wakeWhatIsDue(db);
    const back = await show(number);
    expect(back).toMatchObject({ snooze: null, waitingFor: "us" });
    expect(back.dueAt).not.toBeNull();
  });

  test("stands with what waits, in the order in which it comes back", async () => {
    const [late, soon] = [await promised(), await promised()];
    await snooze(late, inHours(20));
    await snooze(soon, inHours(10));
    const { items } = await listCases(db, { queue: "waiting", accountId: ewa.id, teamIds: [], limit: 50 });
    const numbers = items.map(({ number }) => number);
    expect(numbers.indexOf(soon)).toBeLessThan(numbers.indexOf(late));
  });
});

describe("snoozing", () => {
  test("is not possible for what is late, past or closed", async () => {
    const number = await promised();
    await expect(snooze(number, inHours(-1))).rejects.toMatchObject({ code: "snooze.in_the_past" });
    await later(number, 31);
    await expect(snooze(number, null)).rejects.toMatchObject({ code: "snooze.overdue" });
    await db.transaction().execute((tx) => closeCase(tx, { number, because: "agent", words: "załatwione", by: ewa }));
    await expect(snooze(number, null)).rejects.toMatchObject({ code: "case.closed" });
    await expect(wakeCase(db, { number: await promised(), by: ewa })).rejects.toMatchObject({ code: "snooze.none" });
  });

  test("is taken back, and the one before goes on", async () => {
    const number = await promised();
    await snooze(number, inHours(3));
    const { snooze: first } = await show(number);
    const second = await snooze(number, null);
    await undo(db, { happening: second, by: ewa });
    expect((await show(number)).snooze).toEqual(first);
  });

  test("goes on when fetching back is taken back", async () => {
    const number = await promised();
    await snooze(number, inHours(3));
    const before = await show(number);
    const happening = await wakeCase(db, { number, by: ewa });
    expect((await show(number)).snooze).toBeNull();
    await undo(db, { happening, by: ewa });
    expect((await show(number)).snooze).toEqual(before.snooze);
  });

  test("stays as it was set anew where an earlier fetching back is taken back", async () => {
    const number = await promised();
    await snooze(number, inHours(3));
    const happening = await wakeCase(db, { number, by: ewa });
    await snooze(number, inHours(5));
    const anew = (await show(number)).snooze;
    await expect(undo(db, { happening, by: ewa })).rejects.toMatchObject({ code: "undo.overtaken" });
    expect((await show(number)).snooze).toEqual(anew);
  });

  test("ends with a closing, and goes on when that is taken back", async () => {
    const number = await promised();
    await snooze(number, inHours(3));
    const happening = await db
      .transaction()
      .execute((tx) => closeCase(tx, { number, because: "agent", words: "załatwione", by: ewa }));
    expect((await show(number)).snooze).toBeNull();
    await undo(db, { happening, by: ewa });
    expect((await show(number)).snooze).not.toBeNull();
  });
});
