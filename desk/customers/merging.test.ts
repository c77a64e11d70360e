import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { openFirm, openMailbox, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { startCase } from "../cases/starting.ts";
import { findThread } from "../channels/mail/settling/thread.ts";
import { writeNote } from "../conversations/noting.ts";
import { makeField } from "../fields/defining.ts";
import { fillCustomerField } from "../fields/filling.ts";
import { undo } from "../undo/undoing.ts";
import { addAddress } from "./addressing.ts";
import { joinOrganisation } from "./belonging.ts";
import { describeCustomer, makeCustomer } from "./describing.ts";
import { writeHelp } from "./helping.ts";
import { listCustomers } from "./listing.ts";
import { mergeCustomers } from "./merging.ts";
import { setRelation } from "./relating.ts";
import { viewCustomer } from "./viewing.ts";

const { db } = await freshDatabase();
const { ewa, marta, georgi } = await openFirm(db);
await openMailbox(db);

let made = 0;
const show = (id: number) => viewCustomer(db, { id, by: marta });
const write = (email: string, name = "Anna Nowak") =>
  startCase(db, { customer: { name, email }, subject: "Buty", text: "Kiedy będą gotowe?", channel: "api", by: program });
/** The same person under two addresses, with a case and a note each. */
async function two() {
  const n = ++made;
  const [home, work] = [`anna${n}@dom.example`, `anna${n}@praca.example`];
  const [into, from] = [await write(home), await write(work)];
  await writeNote(db, { number: from.number, text: "Pyta drugi raz.", mentions: [], attachmentIds: [], by: ewa });
  return { home, work, into, from, id: into.customerId, other: from.customerId };
}
const strays = async (id: number) => {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns where table_schema = 'public' and column_name in ('customer_id', 'case_number')
    group by table_name having count(*) = 2 and table_name <> 'happenings'`.execute(db);
  let count = 0;
  for (const { name } of tables) {
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from ${sql.table(name)} t join cases c on c.number = t.case_number
      where c.customer_id = ${id} and t.customer_id <> c.customer_id`.execute(db);
    count += rows[0]!.n;
  }
  return { tables: tables.length, count };
};

describe("two records of one customer", () => {
  test("become one: cases, messages, notes, promises, addresses, what helps", async () => {
    const { id, other, home, work, from, into } = await two();
    await writeHelp(db, { id: other, words: "krótko", by: ewa });
    await describeCustomer(db, { id: other, addressForm: "pani", by: ewa });
    await mergeCustomers(db, { id, from: other, by: marta });
    const view = await show(id);
    expect(view.cases.map(({ number }) => number)).toEqual([from.number, into.number]);
    expect(view.addresses.map(({ value }) => value).sort()).toEqual([home, work].sort());
    expect(view).toMatchObject({ addressForm: "pani", helps: [{ words: "krótko" }], mergedFrom: [{ id: other }] });
    const { tables, count } = await strays(id);
    expect(tables).toBeGreaterThan(3);
    expect(count).toBe(0);
    // The old number leads on; the list has one line; whoever writes from either address is the same customer.
    expect((await show(other)).id).toBe(id);
    expect((await listCustomers(db, { q: work, limit: 9, by: marta })).items.map((row) => row.id)).toEqual([id]);
    expect((await write(work)).customerId).toBe(id);
    const thread = await findThread(db, [{ by: "subject", caseNumber: into.number }], work);
    expect(thread).toMatchObject({ customerId: id, isCustomer: true });
  });

  test("keep what was written in the firm's own fields, and part with it again", async () => {
    const { id, other } = await two();
    const names = { pl: "", bg: "", en: "" };
    const field = (slug: string) =>
      makeField(db, { about: "customer", slug: `${slug}-${id}`, names, kind: "text", choices: [], by: georgi });
    const [shop, size, gone] = [await field("sklep"), await field("rozmiar"), await field("karta")];
    const fill = (customerId: number, fieldId: number, value: string) =>
      fillCustomerField(db, { customerId, fieldId, value, by: ewa });
    await fill(id, shop, "Kraków");
    await fill(other, shop, "Łódź");
    await fill(other, size, "42");
    await fill(other, gone, "stała");
    const happening = await mergeCustomers(db, { id, from: other, by: marta });
    expect((await show(id)).fields).toEqual([
      { field: shop, value: "Kraków" },
      { field: size, value: "42" },
      { field: gone, value: "stała" },
    ]);
    await expect(fill(other, size, "43")).rejects.toMatchObject({ code: "customer.merged" });
    await fill(id, gone, "nowa");
    await undo(db, { happening, by: marta });
    expect((await show(id)).fields).toEqual([
      { field: shop, value: "Kraków" },
      { field: gone, value: "nowa" },
    ]);
    expect((await show(other)).fields).toEqual([
      { field: shop, value: "Łódź" },
      { field: size, value: "42" },
      { field: gone, value: "stała" },
    ]);
  });

  test("are parted again within a day, with what came since from the other's address", async () => {
    const { id, other, work, home, from, into } = await two();
    const happening = await mergeCustomers(db, { id, from: other, by: marta });
    const since = [await write(work), await write(home)];
    await undo(db, { happening, by: marta });
    expect((await show(other)).cases.map(({ number }) => number)).toEqual([since[0]!.number, from.number]);
    expect((await show(id)).cases.map(({ number }) => number)).toEqual([since[1]!.number, into.number]);
    expect((await show(other)).addresses).toMatchObject([{ value: work }]);
    expect((await strays(id)).count + (await strays(other)).count).toBe(0);
    expect((await write(work)).customerId).toBe(other);
    await expect(undo(db, { happening, by: marta })).rejects.toMatchObject({ code: "undo.overtaken" });
  });

  test("keep one address that is used first, and each organisation once", async () => {
    const { id, other } = await two();
    await sql`update customer_addresses set preferred = true where customer_id in (${id}, ${other})`.execute(db);
    const organisation = await makeCustomer(db, { name: "Piekarnia", kind: "organisation", by: ewa });
    for (const one of [id, other]) await joinOrganisation(db, { id: one, organisation, role: "", by: ewa });
    await mergeCustomers(db, { id, from: other, by: marta });
    const view = await show(id);
    expect(view.addresses.filter(({ preferred }) => preferred)).toHaveLength(1);
    expect(view.organisations).toHaveLength(1);
  });

  test("stand one upon another, and come apart in the order in which they were made", async () => {
    const { id, other } = await two();
    const third = (await two()).id;
    const first = await mergeCustomers(db, { id, from: other, by: marta });
    const second = await mergeCustomers(db, { id: third, from: id, by: marta });
    expect((await show(other)).id).toBe(third);
    await expect(undo(db, { happening: first, by: marta })).rejects.toMatchObject({ code: "undo.overtaken" });
    await undo(db, { happening: second, by: marta });
    await undo(db, { happening: first, by: marta });
    expect((await show(other)).id).toBe(other);
  });

  test("are not joined by just anybody, with themselves, or across kinds and relations", async () => {
    const { id, other } = await two();
    const merge = (given: { id: number; from: number }, by = marta) => mergeCustomers(db, { ...given, by });
    await expect(merge({ id, from: other }, ewa)).rejects.toMatchObject({ code: "customer.supervisor_only" });
    await expect(merge({ id, from: id })).rejects.toMatchObject({ code: "customer.same" });
    await expect(merge({ id, from: 999_999 })).rejects.toMatchObject({ code: "customer.unknown" });
    const organisation = await makeCustomer(db, { name: "Piekarnia", kind: "organisation", by: ewa });
    await expect(merge({ id, from: organisation })).rejects.toMatchObject({ code: "customer.kinds_differ" });
    await setRelation(db, { id: other, relation: "internal", by: marta });
    await expect(merge({ id, from: other })).rejects.toMatchObject({ code: "customer.relations_differ" });
    await setRelation(db, { id: other, relation: "external", by: marta });
    await merge({ id, from: other });
    await expect(merge({ id, from: other })).rejects.toMatchObject({ code: "customer.merged" });
    await expect(addAddress(db, { id: other, kind: "phone", value: "600100200", by: ewa })).rejects.toMatchObject({
      code: "customer.merged",
    });
  });

  test("do not wait for each other when joined crosswise at once", async () => {
    const { id, other } = await two();
    const both = await Promise.allSettled([
      mergeCustomers(db, { id, from: other, by: marta }),
      mergeCustomers(db, { id: other, from: id, by: marta }),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "customer.merged" } });
  });
});
