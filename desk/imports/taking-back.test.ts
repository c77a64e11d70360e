import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { bringing, casesFile, casesFrom, count, countAll, ZAMMAD, ZENDESK } from "#test/bringing.ts";
import { openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { viewCase } from "../cases/viewing.ts";
import { writeNote } from "../conversations/noting.ts";
import { makeCustomer } from "../customers/describing.ts";
import { mergeCustomers } from "../customers/merging.ts";
import { countForReports } from "../reports/counting.ts";
import { beginImport } from "./beginning.ts";
import { removeLot } from "./removing.ts";
import { takeImportBack } from "./taking-back.ts";
import { takeLot } from "./taking-in.ts";
import { showImport } from "./viewing.ts";

const { db } = await freshDatabase();
const { ewa, marta, georgi } = await openFirm(db);
const { add, bring, takeBack } = bringing(db, georgi);

const bySubject = async (subject: string) =>
  viewCase(db, {
    number: (await db.selectFrom("cases").select("number").where("subject", "=", subject).executeTakeFirstOrThrow()).number,
    by: ewa,
  });

describe("taking an import back", () => {
  test("removes all of it, also from the counts, and it can then be brought anew", async () => {
    await countForReports(db);
    const before = [...(await countAll(db)), await count(db, "case_shares"), await count(db, "daily_counts")];
    const { id } = await bring(ZENDESK);
    await countForReports(db);
    expect(await count(db, "case_shares")).toBeGreaterThan(before[5]!);
    const view = await takeBack(id);
    expect(view).toMatchObject({ state: "taken_back", kept: { caseCount: 0, customerCount: 0 } });
    expect([...(await countAll(db)), await count(db, "case_shares"), await count(db, "daily_counts")]).toEqual(before);
    await expect(takeImportBack(db, { id, by: georgi })).rejects.toMatchObject({ code: "import.taken_back" });
    expect((await bring(ZENDESK)).counts).toMatchObject({ cases: 2 });
  });

  test("leaves what somebody has worked with, and names it", async () => {
    const before = await count(db, "cases");
    const { id } = await bring(ZAMMAD);
    const { number, customer } = await bySubject("Zwrot butów 42");
    await writeNote(db, { number, text: "Zadzwonić", mentions: [], attachmentIds: [], by: ewa });
    const view = await takeBack(id);
    expect(view.kept).toMatchObject({
      cases: [{ number, subject: "Zwrot butów 42" }],
      customers: [],
      caseCount: 1,
      customerCount: 0,
    });
    expect(await count(db, "cases")).toBe(before + 1);
    expect(await db.selectFrom("customers").select("id").where("id", "=", customer.id).execute()).toHaveLength(1);
    expect((await bring(ZAMMAD)).counts).toMatchObject({ cases: 1, customers: 1, known: 1 });
  });

  test("leaves a case that a draft was begun in, and a customer somebody described", async () => {
    const { id } = await bring([casesFile(casesFrom(400, 402))]);
    const { number } = await bySubject("Sprawa 400");
    await sql`insert into drafts (case_number, account_id, mode, text) values (${number}, ${ewa.id}, 'reply', 'Dzień dobry')`.execute(
      db,
    );
    const list = await bring(["name;email\nOpisana Osoba;opisana@x.example\nNietknięta Osoba;nietknieta@x.example\n"]);
    const described = await db.selectFrom("customers").select("id").where("name", "=", "Opisana Osoba").executeTakeFirstOrThrow();
    const other = await makeCustomer(db, { name: "Druga", kind: "person", by: ewa });
    await mergeCustomers(db, { id: described.id, from: other, by: marta });
    expect((await takeBack(id)).kept).toMatchObject({ cases: [{ number }], caseCount: 1 });
    expect((await takeBack(list.id)).kept).toMatchObject({
      customers: [{ id: described.id, name: "Opisana Osoba" }],
      customerCount: 1,
    });
  });

  test("stops a run that is not done, after the lot in hand", async () => {
    const before = await countAll(db);
    const id = await add([casesFile(casesFrom(500, 600))]);
    await beginImport(db, { id, by: georgi });
    await takeLot(db, id);
    await takeImportBack(db, { id, by: georgi });
    expect(await takeLot(db, id)).toBe(false);
    while (await removeLot(db, id));
    expect(await showImport(db, { id, by: georgi })).toMatchObject({
      state: "taken_back",
      progress: { reached: 50, total: 101 },
    });
    expect(await countAll(db)).toEqual(before);
  });
});
