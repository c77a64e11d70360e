import { describe, expect, test } from "vitest";
import { openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import type { Actor } from "../accounts/actor.ts";
import { assignCase } from "../cases/assigning.ts";
import { listCases } from "../cases/listing.ts";
import { setMatter } from "../cases/setting-matter.ts";
import { startCase } from "../cases/starting.ts";
import { viewCase } from "../cases/viewing.ts";
import { searchAll } from "../search/searching.ts";
import { undo } from "../undo/undoing.ts";
import { listCustomers } from "./listing.ts";
import { setRelation } from "./relating.ts";
import { viewCustomer } from "./viewing.ts";

const { db } = await freshDatabase();
const firm = await openFirm(db);
const { id: teamId } = await db.insertInto("teams").values({ name: "Kadry" }).returning("id").executeTakeFirstOrThrow();
await db
  .insertInto("team_members")
  .values([firm.ewa, firm.bartek].map(({ id }) => ({ team_id: teamId, account_id: id })))
  .execute();
const [ewa, bartek] = [firm.ewa, firm.bartek].map((one) => ({ ...one, teamIds: [teamId] })) as [typeof firm.ewa, typeof firm.ewa];
const { marta, adam } = firm;

const colleague = async (email: string) => {
  const opened = await startCase(db, {
    customer: { name: "Piotr Dudek", email },
    subject: "Grafik",
    text: "Proszę o zamianę dyżuru na listopad.",
    channel: "api",
    by: program,
  });
  await setRelation(db, { id: opened.customerId, relation: "internal", by: marta });
  return opened;
};
const sees = async (number: number, by: Actor) => {
  const view = await viewCase(db, { number, by }).then(
    () => true,
    ({ code }) => code !== "internal.team_only",
  );
  const listed = (await listCases(db, { queue: "all", accountId: null, teamIds: [], limit: 200, by })).items;
  const found = (await searchAll(db, { q: "dyżuru", limit: 50, by })).items;
  const byNumber = (await searchAll(db, { q: String(number), limit: 50, by })).items;
  return [view, listed.some((row) => row.number === number), found.some((hit) => hit.case === number), byNumber.length > 0];
};
const EVERYWHERE = [true, true, true, true];
const NOWHERE = [false, false, false, false];

describe("a colleague's case", () => {
  test("is seen by its owner and who shares a team with them, and by nobody else", async () => {
    const { number, customerId: id } = await colleague("piotr@szewc.example");
    await assignCase(db, { number, ownerId: ewa.id, by: ewa });
    for (const by of [ewa, bartek]) expect(await sees(number, by)).toEqual(EVERYWHERE);
    for (const by of [marta, adam, program]) expect(await sees(number, by)).toEqual(NOWHERE);
    await expect(viewCustomer(db, { id, by: program })).rejects.toMatchObject({ code: "internal.team_only" });
    expect((await viewCustomer(db, { id, by: bartek })).relation).toBe("internal");
    // Who leads knows that there is such a customer, and still does not see the case.
    expect((await viewCustomer(db, { id, by: marta })).cases).toEqual([]);
    expect((await listCustomers(db, { q: "piotr", limit: 9, by: program })).items).toEqual([]);
  });

  test("is seen by those who lead as long as nobody looks after it", async () => {
    const { number } = await colleague("piotr2@szewc.example");
    expect(await sees(number, marta)).toEqual(EVERYWHERE);
    expect(await sees(number, { ...firm.bartek })).toEqual(NOWHERE);
    await assignCase(db, { number, ownerId: null, teamId, by: marta });
    expect(await sees(number, bartek)).toEqual(EVERYWHERE);
    expect(await sees(number, marta)).toEqual(NOWHERE);
  });

  test("opens as one, and is everybody's again when the customer is", async () => {
    const { customerId: id } = await colleague("piotr3@szewc.example");
    const { number } = await startCase(db, {
      customer: { email: "piotr3@szewc.example" },
      subject: "Grafik",
      text: "Jeszcze jedno pytanie o dyżuru.",
      channel: "api",
      by: program,
    });
    expect(await sees(number, program)).toEqual(NOWHERE);
    const happening = await setRelation(db, { id, relation: "external", by: marta });
    expect(await sees(number, program)).toEqual(EVERYWHERE);
    await undo(db, { happening, by: marta });
    expect(await sees(number, program)).toEqual(NOWHERE);
  });

  test("has no complaint clock", async () => {
    const { number } = await colleague("piotr5@szewc.example");
    for (const matter of ["claim", "grievance"] as const)
      await expect(setMatter(db, { number, matter, by: marta })).rejects.toMatchObject({ code: "internal.no_complaint" });
    await setMatter(db, { number, matter: "report", by: marta });
  });

  test("is made one by who leads", async () => {
    const { customerId: id } = await colleague("piotr4@szewc.example");
    await expect(setRelation(db, { id, relation: "external", by: ewa })).rejects.toMatchObject({
      code: "customer.supervisor_only",
    });
  });
});
