import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { nowakCase, openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { closeCase } from "../cases/closing.ts";
import { viewCase } from "../cases/viewing.ts";
import { undo } from "../undo/undoing.ts";
import { promiseCallBack } from "./calling-back.ts";
import { listCallBacks } from "./listing-call-backs.ts";
import { makePromise } from "./making.ts";
import { movePromise } from "./moving.ts";
import { settlePromise } from "./settling.ts";

const { db } = await freshDatabase();
const { ewa, bartek } = await openFirm(db);
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const call = (number: number, more: Partial<Parameters<typeof promiseCallBack>[1]> = {}) =>
  promiseCallBack(db, { number, phone: "600 100 200", dueAt: inHours(3), told: false, by: ewa, ...more });
const listed = async (whose: "mine" | "all" = "all", by = ewa) => (await listCallBacks(db, { whose, by })).items;
const addresses = (value: string) =>
  db.selectFrom("customer_addresses").select("customer_id").where("value", "=", value).execute();

beforeEach(() => sql`update promises set state = 'released', settled_at = now() where state = 'open'`.execute(db));

describe("a promise to ring", () => {
  test("stands in the list with the number as the world dials it, in the order in which it was promised", async () => {
    const { number } = await nowakCase(db);
    const later = await call(number, { dueAt: inHours(5), from: inHours(4), words: "paczka" });
    const sooner = await call(number, { phone: "+359 888 123 456", told: true });

    expect(await listed()).toMatchObject([
      { promise: sooner.id, case: number, phone: "+359888123456", timeZone: "Europe/Sofia", told: true, from: null },
      { promise: later.id, customer: { name: "Anna Nowak" }, phone: "+48600100200", timeZone: "Europe/Warsaw", words: "paczka" },
    ]);
    expect(await addresses("+48600100200")).toHaveLength(1);
  });

  test("goes to the customer's own number where none is given, however it is written down", async () => {
    const { number, customerId } = await nowakCase(db);
    await expect(call(number, { phone: undefined })).resolves.toBeDefined();
    await db.deleteFrom("customer_addresses").where("customer_id", "=", customerId).where("kind", "=", "phone").execute();
    await expect(call(number, { phone: undefined })).rejects.toMatchObject({ code: "customer.no_phone" });
    await db.insertInto("customer_addresses").values({ customer_id: customerId, kind: "phone", value: "700100200" }).execute();

    await call(number, { phone: undefined });
    expect((await listed()).map(({ phone }) => phone)).toContain("+48700100200");
    // It is the same number: nobody has two of it now.
    expect(await addresses("+48700100200")).toEqual([]);
  });

  test("keeps its number when it is moved, and an hour to begin with only where that still fits", async () => {
    const { number } = await nowakCase(db);
    const { id } = await call(number, { from: inHours(2) });
    const sooner = await movePromise(db, { id, dueAt: inHours(1), untoldBecause: "wie z telefonu", by: ewa });
    expect(await listed()).toMatchObject([{ promise: sooner.id, phone: "+48600100200", from: null }]);
  });

  test("leaves the list when it is kept, released, taken back, or its case is closed", async () => {
    const { number } = await nowakCase(db);
    const kept = await call(number);
    await settlePromise(db, { id: kept.id, as: "kept", because: "", by: ewa });
    const takenBack = await call(number);
    await undo(db, { happening: takenBack.happening, by: ewa });
    await call(number);
    expect(await listed()).toHaveLength(1);
    await db.transaction().execute((tx) => closeCase(tx, { number, because: "agent", words: "rozwiązane", by: ewa }));
    expect(await listed()).toEqual([]);
  });

  test("is everybody's to see; mine are those of nobody, too", async () => {
    const { number } = await nowakCase(db);
    await call(number);
    expect(await listed("mine")).toHaveLength(1);
    await sql`update promises set owner_id = ${bartek.id} where state = 'open'`.execute(db);
    expect(await listed("mine")).toEqual([]);
    expect(await listed("mine", bartek)).toHaveLength(1);
    expect(await listed("all")).toHaveLength(1);
  });

  test("is not a promise of anything else", async () => {
    const { number } = await nowakCase(db);
    await makePromise(db, { number, what: "deed", words: "paczka", dueAt: inHours(2), told: false, by: ewa });
    expect(await listed()).toEqual([]);
    const { promises } = await viewCase(db, { number, by: ewa });
    expect(promises.every(({ phone }) => phone === null)).toBe(true);
    await expect(sql`update promises set phone = '112', what = 'news' where state = 'open'`.execute(db)).rejects.toThrow(
      "promises_call_back",
    );
  });

  test.for([
    ["an hour that has passed", { dueAt: new Date(Date.now() - 1000) }, "promise.in_the_past"],
    ["an end before its beginning", { from: inHours(4) }, "call_back.not_valid_span"],
    ["no number", { phone: "proszę" }, "call_back.not_valid_phone"],
  ] as const)("is refused with %s", async ([, more, code]) => {
    const { number } = await nowakCase(db);
    await expect(call(number, more)).rejects.toMatchObject({ code });
    expect(await listed()).toEqual([]);
  });
});
