import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { openFirm, openMailbox, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { theDesk } from "../accounts/actor.ts";
import { viewCase } from "../cases/viewing.ts";
import { writeNote } from "../conversations/noting.ts";
import { makeCustomer } from "../customers/describing.ts";
import { mergeCustomers } from "../customers/merging.ts";
import { caseLines, customerLines } from "./exporting.ts";
import { readKapokCsv } from "./kapok-csv.ts";
import { takeImportBack } from "./taking-back.ts";
import { takeIn } from "./taking-in.ts";
import { readZammad } from "./zammad.ts";
import { readZendesk } from "./zendesk.ts";

const { db, pool } = await freshDatabase();
const { ewa, marta } = await openFirm(db);
await openMailbox(db);

const sample = (name: string) => readFileSync(join(import.meta.dirname, "samples", name), "utf8");
const zammad = () => readZammad(sample("zammad.jsonl"));
const zendesk = () => readZendesk([sample("zendesk-tickets.jsonl"), sample("zendesk-users.jsonl")]);
const bySubject = async (subject: string) =>
  viewCase(db, {
    number: (await db.selectFrom("cases").select("number").where("subject", "=", subject).executeTakeFirstOrThrow()).number,
    by: ewa,
  });
const count = async (table: "cases" | "customers" | "messages" | "notes") =>
  Number((await db.selectFrom(table).select(sql<number>`count(*)`.as("n")).executeTakeFirstOrThrow()).n);
const counts = async () => [await count("cases"), await count("customers"), await count("messages"), await count("notes")];

beforeEach(async () => {
  for (const { id } of await db.selectFrom("imports").select("id").where("undone_at", "is", null).orderBy("id", "desc").execute())
    await takeImportBack(db, { id, by: theDesk }).catch(() => {});
});

describe("tickets of Zammad", () => {
  test("become cases with their words, notes, tags and hours; nothing is mailed, and only what is open is owed", async () => {
    const old = zammad();
    expect(old.leftOut).toMatchObject([
      { line: 1, why: expect.stringContaining("1 attached files") },
      { line: 3, why: expect.stringContaining("merged") },
      { line: 4, why: expect.stringContaining("articles") },
    ]);
    expect(await takeIn(db, { format: "zammad", old, by: theDesk })).toMatchObject({ cases: 2, customers: 2, known: 0 });

    const open = await bySubject("Zwrot butów 42");
    expect(open).toMatchObject({
      state: "open",
      channel: "mail",
      language: "pl",
      openedAt: "2025-11-03T09:57:17.837Z",
      customer: { name: "Anna Nowak" },
      customerAddress: "anna.nowak@example.org",
    });
    expect(open.messages.map(({ direction, text, at, delivery }) => ({ direction, text, at, delivery }))).toMatchObject([
      { direction: "in", text: expect.stringContaining("Kiedy dostanę zwrot"), at: "2025-11-03T09:57:17.837Z" },
      {
        direction: "out",
        text: expect.stringContaining("Odezwiemy się jutro"),
        at: "2025-11-03T12:15:00.000Z",
        delivery: "none",
      },
    ]);
    expect(open.messages[0]!.text).not.toContain("<");
    expect(open.notes).toMatchObject([{ text: "Sprawdzić w magazynie, czy paczka doszła.", at: "2025-11-03T11:02:00.000Z" }]);
    expect(open.tags).toHaveLength(2);
    expect(open.dueAt).not.toBeNull();

    const closed = await bySubject("Faktura");
    expect(closed).toMatchObject({ state: "closed", channel: "form", dueAt: null, closure: { at: "2024-02-03T14:30:00.000Z" } });
    const { rows: leaving } = await pool.query("select 1 from messages where delivery in ('held', 'queued')");
    const { rows: jobs } = await pool.query("select 1 from graphile_worker.jobs");
    const { rows: notices } = await pool.query("select 1 from notices");
    expect([leaving, jobs, notices]).toEqual([[], [], []]);
  });

  test("brought twice are there once", async () => {
    await takeIn(db, { format: "zammad", old: zammad(), by: theDesk });
    const before = await counts();
    expect(await takeIn(db, { format: "zammad", old: zammad(), by: theDesk })).toMatchObject({
      cases: 0,
      customers: 0,
      known: 2,
    });
    expect(await counts()).toEqual(before);
  });
});

describe("tickets of Zendesk", () => {
  test("become cases with the people of the export of users", async () => {
    const old = zendesk();
    expect(old.leftOut).toMatchObject([
      { line: 3, why: expect.stringContaining("requester") },
      { line: 4, why: expect.stringContaining("deleted") },
    ]);
    await takeIn(db, { format: "zendesk", old, by: theDesk });
    const solved = await bySubject("Поръчка 5512");
    expect(solved).toMatchObject({ state: "closed", language: "bg", customer: { name: "Georgi Petrov" } });
    expect(solved.messages.map(({ direction }) => direction)).toEqual(["in", "out"]);
    expect(solved.notes.map(({ text }) => text)).toEqual(["Куриерът я е загубил, пращаме нова."]);
    expect(solved.tags).toHaveLength(2);
    const slugs = await db.selectFrom("tags").select("slug").where("id", "in", solved.tags).orderBy("slug").execute();
    expect(slugs.map(({ slug }) => slug)).toEqual(["dostavka", "vip"]);
    const pending = await bySubject("Връщане");
    expect(pending).toMatchObject({ state: "open", waitingFor: "customer", dueAt: null });
    expect(pending.messages).toMatchObject([{ direction: "in", text: "Искам да върна обувките." }]);
    expect(await db.selectFrom("customers").select("id").where("name", "=", "Maria Agent").execute()).toEqual([]);
  });
});

describe("an import", () => {
  test("is taken back as a whole, and can then be brought anew", async () => {
    const before = await counts();
    const { id } = await takeIn(db, { format: "zendesk", old: zendesk(), by: theDesk });
    await expect(takeImportBack(db, { id, by: marta })).rejects.toMatchObject({ code: "people.admin_only" });
    await expect(takeImportBack(db, { id, by: program })).rejects.toMatchObject({ code: "people.admin_only" });
    expect(await takeImportBack(db, { id, by: theDesk })).toBe(2);
    expect(await counts()).toEqual(before);
    await expect(takeImportBack(db, { id, by: theDesk })).rejects.toMatchObject({ code: "import.unknown" });
    expect(await takeIn(db, { format: "zendesk", old: zendesk(), by: theDesk })).toMatchObject({ cases: 2 });
  });

  test("is not taken back once somebody has worked with it", async () => {
    const { id } = await takeIn(db, { format: "zammad", old: zammad(), by: theDesk });
    const { number } = await bySubject("Zwrot butów 42");
    await writeNote(db, { number, text: "Zadzwonić", mentions: [], attachmentIds: [], by: ewa });
    const before = await counts();
    await expect(takeImportBack(db, { id, by: theDesk })).rejects.toMatchObject({ code: "import.changed_since" });
    expect(await counts()).toEqual(before);
  });
});

test("what is exported is imported by another desk as it was", async () => {
  await takeIn(db, { format: "zendesk", old: zendesk(), by: theDesk });
  const there = await freshDatabase();
  await openFirm(there.db);
  const customers = await readKapokCsv(customerLines(db));
  const cases = await readKapokCsv(caseLines(db));
  expect([...customers.leftOut, ...cases.leftOut]).toEqual([]);
  await takeIn(there.db, { format: "kapok-csv", old: customers, by: theDesk });
  await takeIn(there.db, { format: "kapok-csv", old: cases, by: theDesk });
  const told = (from: typeof db) =>
    from
      .selectFrom("cases as s")
      .innerJoin("customers as c", "c.id", "s.customer_id")
      .select(["s.subject", "s.state", "s.waiting_for", "s.opened_at", "s.channel", "c.name"])
      .orderBy("s.number")
      .execute();
  expect(await told(there.db)).toEqual(await told(db));
  const people = await there.db.selectFrom("customers").select("name").execute();
  expect(people).toHaveLength(customers.customers.length);
});

test("a customer whose record has become part of another, and that of a third, is known under the one that goes on", async () => {
  const old = (id: string) =>
    readKapokCsv([`case,customer,customer_name,subject,opened_at\n${id},k77,Zofia Lis,Kalosze ${id},2025-01-02\n`]);
  await takeIn(db, { format: "kapok-csv", old: await old("77-1"), by: theDesk });
  const first = (await bySubject("Kalosze 77-1")).customer.id;
  const [second, third] = [
    await makeCustomer(db, { name: "Zofia Lis", kind: "person", by: ewa }),
    await makeCustomer(db, { name: "Z. Lis", kind: "person", by: ewa }),
  ];
  await mergeCustomers(db, { id: second, from: first, by: marta });
  await mergeCustomers(db, { id: third, from: second, by: marta });
  await takeIn(db, { format: "kapok-csv", old: await old("77-2"), by: theDesk });
  expect((await bySubject("Kalosze 77-2")).customer.id).toBe(third);
});
