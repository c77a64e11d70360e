import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type { MeasureInput } from "#contract/conduct.ts";
import { openFirm, openMailbox, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { startCase } from "../cases/starting.ts";
import { viewCase } from "../cases/viewing.ts";
import { receiveMessage } from "../conversations/receiving.ts";
import { mergeCustomers } from "../customers/merging.ts";
import { viewCustomer } from "../customers/viewing.ts";
import { theFirm } from "../firm/reading.ts";
import { afterWorkingDays } from "../promises/calendar.ts";
import { decideAppeal, recordAppeal } from "./appealing.ts";
import { confirmMeasure, declineMeasure, endWhatHasRunOut, liftMeasure, remindOfReviews } from "./deciding.ts";
import { listMeasures } from "./listing.ts";
import { previewLetter, proposeMeasure } from "./proposing.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta, adam, georgi } = await openFirm(db);
await openMailbox(db);
const firm = await theFirm(db);
const day = (days: number) => Temporal.Now.plainDateISO(firm.timeZone).add({ days }).toString();

let made = 0;
let [customerId, number, email] = [0, 0, ""];
beforeEach(async () => {
  email = `jan${++made}@kos.example`;
  ({ customerId, number } = await write("Jesteście złodziejami i znajdę was."));
});
const write = (text: string, subject = "Laptop") =>
  startCase(db, { customer: { name: "Jan Kos", email }, subject, text, channel: "api", language: "pl", by: program });
const grounds = (): Omit<MeasureInput, "stage"> => ({
  quote: "Jesteście złodziejami i znajdę was.",
  quotedOn: day(0),
  case: number,
  reason: "Prosimy o rozmowę bez gróźb, wtedy szybciej pomożemy.",
  skippedBecause: "",
});
const limits = { writingOnly: true, contactId: null, windows: null, answerDays: 5, reviewOn: day(30), endsOn: day(60) };
const propose = (given: Partial<MeasureInput> = {}, by = marta) =>
  proposeMeasure(db, { customerId, input: { ...grounds(), stage: "advice", ...given }, by });
const restrict = async (given: Partial<Omit<typeof limits, "contactId">> & { contactId?: number } = {}) => {
  const id = await propose({ stage: "restriction", skippedBecause: "groźba", restriction: { ...limits, ...given } });
  await confirmMeasure(db, { id, by: adam });
  return id;
};
const measures = async (by = marta) => (await listMeasures(db, { customerId, by })).items;
const standing = async () => (await viewCustomer(db, { id: customerId, by: ewa })).restriction;
const letters = async () =>
  (
    await sql<{
      subject: string;
      text: string;
    }>`select subject, text from letters where to_address = ${email} order by id`.execute(db)
  ).rows;
const dueAt = async (of: number) => new Date((await viewCase(db, { number: of, by: ewa })).dueAt!);

describe("a measure", () => {
  test("goes by stages: advice by one person, then a warning, then a restriction, each of these by two", async () => {
    await expect(propose({ stage: "warning" })).rejects.toMatchObject({ code: "conduct.stage_skipped" });
    await propose();
    expect((await measures())[0]).toMatchObject({ stage: "advice", state: "stands", proposedBy: { name: "Marta" } });
    await expect(propose({ stage: "restriction", restriction: limits })).rejects.toMatchObject({ code: "conduct.stage_skipped" });
    const warning = await propose({ stage: "warning" });
    expect((await measures())[0]).toMatchObject({ state: "proposed", may: { confirm: "conduct.own_proposal" } });
    await expect(propose({ stage: "warning" })).rejects.toMatchObject({ code: "conduct.waits" });
    await expect(confirmMeasure(db, { id: warning, by: marta })).rejects.toMatchObject({ code: "conduct.own_proposal" });
    expect(await letters()).toHaveLength(1);
    await confirmMeasure(db, { id: warning, by: adam });
    expect(await letters()).toHaveLength(2);
    await expect(confirmMeasure(db, { id: warning, by: georgi })).rejects.toMatchObject({ code: "conduct.settled" });
    const restriction = await propose({ stage: "restriction", restriction: limits });
    expect(await standing()).toBeNull();
    await confirmMeasure(db, { id: restriction, by: adam });
    expect(await standing()).toMatchObject({ measure: restriction, writingOnly: true, answerDays: 5 });
    expect((await viewCase(db, { number, by: ewa })).restriction).toMatchObject({ measure: restriction });
  });

  test("is for those who lead, and never for a program", async () => {
    await expect(propose({}, ewa)).rejects.toMatchObject({ code: "conduct.supervisor_only" });
    await expect(proposeMeasure(db, { customerId, input: { ...grounds(), stage: "advice" }, by: program })).rejects.toMatchObject(
      {
        code: "sign_in.person_only",
      },
    );
    const id = await propose({ stage: "warning", skippedBecause: "groźba" });
    await expect(confirmMeasure(db, { id, by: bartek })).rejects.toMatchObject({ code: "conduct.supervisor_only" });
    expect((await measures(ewa))[0]!.may).toMatchObject({ confirm: "conduct.supervisor_only", appeal: "conduct.not_told" });
    // The table itself holds the four eyes.
    await expect(
      sql`update measures set confirmed_by = proposed_by, confirmed_at = now() where id = ${id}`.execute(db),
    ).rejects.toThrow("measures_check");
  });

  test("stands on words with their day in a case of the customer's, never on what somebody is", async () => {
    const other = await startCase(db, {
      customer: { name: "Ola", email: `ola${made}@kos.example` },
      subject: "Buty",
      text: "Dzień dobry.",
      channel: "api",
      by: program,
    });
    await expect(propose({ case: other.number })).rejects.toMatchObject({ code: "conduct.not_their_case" });
    await expect(propose({ quotedOn: day(1) })).rejects.toMatchObject({ code: "conduct.quoted_in_future" });
    await expect(propose({ reason: "To jest trudny klient, roszczeniowy z natury." })).rejects.toMatchObject({
      code: "conduct.about_the_person",
    });
    expect(await measures()).toEqual([]);
  });

  test("restricts something, until a day within half a year, with a review before it", async () => {
    const refused = (given: Partial<typeof limits>) =>
      expect(propose({ stage: "restriction", skippedBecause: "groźba", restriction: { ...limits, ...given } })).rejects;
    await refused({ writingOnly: false }).toMatchObject({ code: "conduct.nothing_restricted" });
    await refused({ endsOn: day(200) }).toMatchObject({ code: "conduct.not_valid_days" });
    await refused({ reviewOn: day(60) }).toMatchObject({ code: "conduct.not_valid_days" });
    await refused({ reviewOn: day(0) }).toMatchObject({ code: "conduct.not_valid_days" });
  });

  test("that is declined changes nothing and sends nothing", async () => {
    const id = await propose({ stage: "warning", skippedBecause: "groźba" });
    await declineMeasure(db, { id, because: "Był w słusznym gniewie.", by: adam });
    expect((await measures())[0]).toMatchObject({ state: "declined", declinedBy: "Adam" });
    expect(await letters()).toEqual([]);
    await expect(propose({ stage: "restriction", restriction: limits })).rejects.toMatchObject({ code: "conduct.stage_skipped" });
  });

  test("asks every other leader once, and nobody else", async () => {
    await propose({ stage: "warning", skippedBecause: "groźba" });
    const { rows } = await sql<{ account_id: number }>`
      select account_id from notices where kind = 'asked_to_confirm' and customer_id = ${customerId} order by account_id`.execute(
      db,
    );
    expect(rows.map((row) => row.account_id)).toEqual([adam.id, georgi.id]);
  });
});

describe("the letter", () => {
  test.for(["pl", "bg", "en"] as const)("in %s quotes, says what stays open, and how to appeal by when", async (language) => {
    await db.updateTable("customers").set({ language }).where("id", "=", customerId).execute();
    const { letter } = await previewLetter(db, {
      customerId,
      input: {
        ...grounds(),
        stage: "restriction",
        skippedBecause: "groźba",
        restriction: { ...limits, windows: { "1": [{ opens: "10:00", closes: "12:00" }] } },
      },
      by: marta,
    });
    expect(letter).toContain(grounds().quote);
    expect(letter).toContain("pomoc@szewc.example");
    expect(letter).toMatch({ pl: /Reklamacje, roszczenia/, bg: /Рекламации, претенции/, en: /Complaints, claims/ }[language]);
    expect(letter).toMatch({ pl: /odwołać do \d/, bg: /възразите до \d/, en: /appeal until \d/ }[language]);
    expect(letter).toContain("10:00–12:00");
    expect(letter).not.toMatch(/[{}]|undefined|!/);
  });

  test("leaves with the case's tag, so that an answer comes back to it", async () => {
    await propose();
    const [letter] = await letters();
    expect(letter!.subject).toContain(String(number));
    expect(letter!.text).toBe((await measures())[0]!.letter);
  });

  test("is printed where no address is known", async () => {
    await db.deleteFrom("customer_addresses").where("customer_id", "=", customerId).execute();
    await propose();
    expect((await measures())[0]).toMatchObject({ byMail: false, state: "stands" });
  });
});

describe("while a restriction holds", () => {
  test("mail still arrives and is owed an answer in the agreed rhythm, by the one person", async () => {
    await restrict({ contactId: bartek.id });
    const next = await write("I co dalej z tym laptopem?");
    expect(await dueAt(next.number)).toEqual(afterWorkingDays(firm, new Date(), 5));
    expect((await viewCase(db, { number: next.number, by: ewa })).owner?.id).toBe(bartek.id);
    const { rows } = await sql<{ due_at: Date }>`select due_at from promises where case_number = ${next.number}`.execute(db);
    expect(rows[0]!.due_at).toEqual(await dueAt(next.number));
  });

  test("a complaint or a legal word passes it, in a new case and in an old one", async () => {
    await restrict({ contactId: bartek.id });
    const usual = await write("Składam reklamację: laptop się nie włącza.");
    expect((await dueAt(usual.number)).getTime()).toBeLessThan(afterWorkingDays(firm, new Date(), 5).getTime());
    expect((await viewCase(db, { number: usual.number, by: ewa })).owner).toBeNull();
    const slow = await write("I co dalej?");
    await db.transaction().execute((tx) =>
      receiveMessage(tx, {
        caseNumber: slow.number,
        customerId,
        channel: "api",
        author: { name: "Jan Kos", address: email },
        text: "Zgłaszam to do UOKiK.",
      }),
    );
    expect((await dueAt(slow.number)).getTime()).toBeLessThan(afterWorkingDays(firm, new Date(), 5).getTime());
  });

  test("another one does not begin; it goes on from the first, or ends", async () => {
    const first = await restrict();
    await expect(propose({ stage: "restriction", restriction: limits })).rejects.toMatchObject({ code: "conduct.stands" });
    const next = await propose({ stage: "restriction", prolongs: first, restriction: { ...limits, endsOn: day(90) } });
    expect((await standing())!.measure).toBe(first);
    await confirmMeasure(db, { id: next, by: adam });
    expect((await standing())!.measure).toBe(next);
    expect((await measures()).find(({ id }) => id === first)).toMatchObject({ state: "ended", endedBecause: "prolonged" });
    await liftMeasure(db, { id: next, words: "Rozmowy są już spokojne.", by: marta });
    expect(await standing()).toBeNull();
    await expect(liftMeasure(db, { id: next, words: "Jeszcze raz.", by: marta })).rejects.toMatchObject({
      code: "conduct.not_standing",
    });
    expect((await letters()).at(-1)!.text).toContain("Od dziś jest jak dawniej");
  });

  test("it ends at its hour by itself, and asks to be looked at again once", async () => {
    const id = await restrict();
    await sql`update measures set proposed_at = now() - interval '70 days', review_at = now() - interval '1 day' where id = ${id}`.execute(
      db,
    );
    expect(await remindOfReviews(db)).toBe(2);
    expect(await remindOfReviews(db)).toBe(0);
    await sql`update measures set review_at = now() - interval '2 days', ends_at = now() - interval '1 minute' where id = ${id}`.execute(
      db,
    );
    expect(await standing()).toBeNull();
    expect((await measures())[0]).toMatchObject({ state: "ended", endedBecause: "expired" });
    const next = await write("Kiedy laptop?");
    expect((await dueAt(next.number)).getTime()).toBeLessThan(afterWorkingDays(firm, new Date(), 5).getTime());
    await db.transaction().execute((tx) => endWhatHasRunOut(tx));
    expect((await measures())[0]).toMatchObject({ state: "ended", endedBecause: "expired" });
  });

  test("two records for which one holds each are not joined", async () => {
    const first = customerId;
    await restrict();
    email = `inny${made}@kos.example`;
    ({ customerId, number } = await write("Znajdę was."));
    await restrict();
    await expect(mergeCustomers(db, { id: first, from: customerId, by: marta })).rejects.toMatchObject({
      code: "customer.both_restricted",
    });
  });

  test("two records are joined where one has run out, written down or not; the other goes on to hold", async () => {
    const first = customerId;
    const over = await restrict();
    email = `jeszcze${made}@kos.example`;
    ({ customerId, number } = await write("Znajdę was."));
    const holding = await restrict();
    await sql`update measures set proposed_at = now() - interval '70 days', review_at = now() - interval '2 days',
      ends_at = now() - interval '1 minute' where id = ${over}`.execute(db);
    await mergeCustomers(db, { id: first, from: customerId, by: marta });
    customerId = first;
    expect((await measures()).map(({ id, state, endedBecause }) => [id, state, endedBecause])).toEqual([
      [holding, "stands", null],
      [over, "ended", "expired"],
    ]);
    expect(await standing()).not.toBeNull();
  });
});

describe("an appeal", () => {
  test("is decided by somebody who took no part, with reasons in writing", async () => {
    const id = await restrict();
    const appeal = await recordAppeal(db, { id, words: "To nie była groźba.", receivedOn: day(0), by: ewa });
    await expect(recordAppeal(db, { id, words: "I jeszcze.", receivedOn: day(0), by: ewa })).rejects.toMatchObject({
      code: "appeal.open",
    });
    const decide = (by: typeof marta) =>
      decideAppeal(db, { id: appeal, outcome: "lifted", reasons: "Słowa padły po naszym błędzie.", by });
    for (const by of [marta, adam]) await expect(decide(by)).rejects.toMatchObject({ code: "appeal.took_part" });
    await expect(decide(ewa)).rejects.toMatchObject({ code: "conduct.supervisor_only" });
    await expect(
      sql`update appeals set decided_by = ${marta.id}, decided_at = now(), outcome = 'stands', reasons = 'x' where id = ${appeal}`.execute(
        db,
      ),
    ).rejects.toThrow("appeals_check");
    await decide(georgi);
    expect(await standing()).toBeNull();
    expect((await measures())[0]).toMatchObject({
      endedBecause: "appeal",
      appeals: [{ outcome: "lifted", decidedBy: "Georgi" }],
    });
    expect((await letters()).at(-1)!.text).toContain("Słowa padły po naszym błędzie.");
    await expect(decide(georgi)).rejects.toMatchObject({ code: "appeal.decided" });
  });

  test("that does not succeed leaves things as they are; one against a warning makes it count no more", async () => {
    const id = await restrict();
    const appeal = await recordAppeal(db, { id, words: "Nie zgadzam się.", receivedOn: day(0), by: ewa });
    await decideAppeal(db, { id: appeal, outcome: "stands", reasons: "Groźba padła na piśmie.", by: georgi });
    expect((await standing())!.measure).toBe(id);
    await liftMeasure(db, { id, words: "Koniec.", by: marta });
    email = `trzeci${made}@kos.example`;
    ({ customerId, number } = await write("Złodzieje."));
    const warning = await propose({ stage: "warning", skippedBecause: "groźba" });
    await confirmMeasure(db, { id: warning, by: adam });
    const second = await recordAppeal(db, { id: warning, words: "Nie.", receivedOn: day(0), by: ewa });
    await decideAppeal(db, { id: second, outcome: "lifted", reasons: "Ostrzeżenie było zbyt ostre.", by: georgi });
    await expect(propose({ stage: "restriction", restriction: limits })).rejects.toMatchObject({ code: "conduct.stage_skipped" });
  });
});

test("of two proposals that a merge of records brought together only one comes to stand", async () => {
  const given = { stage: "restriction", skippedBecause: "groźba", restriction: limits } as const;
  const [first, one] = [customerId, await propose(given)];
  email = `jan${++made}@kos.example`;
  ({ customerId, number } = await write("Jesteście złodziejami i znajdę was."));
  const other = await propose(given);
  await mergeCustomers(db, { id: first, from: customerId, by: marta });
  await confirmMeasure(db, { id: one, by: adam });
  await expect(confirmMeasure(db, { id: other, by: adam })).rejects.toMatchObject({ code: "conduct.stands" });
  customerId = first;
  expect(await standing()).toMatchObject({ measure: one });
});
