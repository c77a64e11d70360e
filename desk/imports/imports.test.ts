import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { bringing, countAll, ZAMMAD, ZENDESK } from "#test/bringing.ts";
import { openFirm, openMailbox } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { theDesk } from "../accounts/actor.ts";
import { viewCase } from "../cases/viewing.ts";
import { makeCustomer } from "../customers/describing.ts";
import { mergeCustomers } from "../customers/merging.ts";
import { addWebhook } from "../webhooks/keeping.ts";
import { exportLines } from "./exporting.ts";
import { previewImport } from "./previewing.ts";

const { db, pool } = await freshDatabase();
const { ewa, marta, georgi } = await openFirm(db);
const { add, bring, takeBack } = bringing(db, georgi);
await openMailbox(db);

const bySubject = async (subject: string) =>
  viewCase(db, {
    number: (await db.selectFrom("cases").select("number").where("subject", "=", subject).executeTakeFirstOrThrow()).number,
    by: ewa,
  });

beforeEach(async () => {
  const { rows } = await sql<{ id: number }>`
    select id from imports where begun_at is not null and undo_asked_at is null order by id desc`.execute(db);
  for (const { id } of rows) await takeBack(id);
});

describe("tickets of Zammad", () => {
  test("become cases with their words, notes, tags and hours; nothing is mailed or told, and only what is open is owed", async () => {
    await addWebhook(db, {
      input: { name: "all", url: "https://x.example", happenings: [], withText: false, privateAllowed: false },
      by: georgi,
      secret: "a secret that is long enough for a webhook",
    });
    const told = async () => Number((await pool.query("select count(*) from webhook_deliveries")).rows[0].count);
    const before = await told();
    const { counts: came, view, foreseen } = await bring(ZAMMAD);
    expect(view).toMatchObject({ format: "zammad", state: "done", progress: { reached: 2, total: 2 } });
    expect(came).toEqual({ cases: 2, customers: 2, known: 0, refused: 2, partly: 1 });
    expect(foreseen).toEqual(came);

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
    const { rows: jobs } = await pool.query("select 1 from graphile_worker.jobs where task_identifier not like 'take_import%'");
    const { rows: notices } = await pool.query("select 1 from notices");
    expect([leaving, jobs, notices]).toEqual([[], [], []]);
    expect(await told()).toBe(before);
  });

  test("brought twice are there once", async () => {
    await bring(ZAMMAD);
    const before = await countAll(db);
    const again = await bring(ZAMMAD);
    expect(again.counts).toMatchObject({ cases: 0, customers: 0, known: 2 });
    expect(again.foreseen).toEqual(again.counts);
    expect(again.view.same).not.toBeNull();
    expect(await countAll(db)).toEqual(before);
  });
});

describe("tickets of Zendesk", () => {
  test("become cases with the people of the export of users", async () => {
    const { view, counts: came, foreseen } = await bring(ZENDESK);
    expect(view.format).toBe("zendesk");
    expect(foreseen).toEqual(came);
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
    const preview = await previewImport(db, { id: await add(ZENDESK), by: georgi });
    expect(preview.leftOut).toMatchObject([
      { file: 1, line: 3, why: "requester" },
      { file: 1, line: 4, why: "deleted" },
    ]);
  });
});

test("what is exported is imported by another desk as it was", async () => {
  await bring(ZENDESK);
  const there = await freshDatabase();
  const text = async (holds: "customers" | "cases") => {
    const lines = [];
    for await (const line of await exportLines(db, { holds, by: theDesk })) lines.push(line);
    return lines.join("");
  };
  const { counts: came } = await bringing(there.db, (await openFirm(there.db)).georgi).bring([
    await text("customers"),
    await text("cases"),
  ]);
  expect(came).toMatchObject({ refused: 0, partly: 0 });
  const told = (from: typeof db) =>
    from
      .selectFrom("cases as s")
      .innerJoin("customers as c", "c.id", "s.customer_id")
      .select(["s.subject", "s.state", "s.waiting_for", "s.opened_at", "s.channel", "c.name"])
      .orderBy("s.number")
      .execute();
  expect(await told(there.db)).toEqual(await told(db));
  expect(await there.db.selectFrom("customers").select("name").execute()).toHaveLength(came.customers);
});

test("a customer whose record has become part of another, and that of a third, is known under the one that goes on", async () => {
  const old = (id: string) => [`case,customer,customer_name,subject,opened_at\n${id},k77,Zofia Lis,Kalosze ${id},2025-01-02\n`];
  await bring(old("77-1"));
  const first = (await bySubject("Kalosze 77-1")).customer.id;
  const [second, third] = [
    await makeCustomer(db, { name: "Zofia Lis", kind: "person", by: ewa }),
    await makeCustomer(db, { name: "Z. Lis", kind: "person", by: ewa }),
  ];
  await mergeCustomers(db, { id: second, from: first, by: marta });
  await mergeCustomers(db, { id: third, from: second, by: marta });
  await bring(old("77-2"));
  expect((await bySubject("Kalosze 77-2")).customer.id).toBe(third);
});
