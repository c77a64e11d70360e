import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { Situation } from "#contract/situations.ts";
import { marianCase, nowakCase, openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { viewCustomer } from "../customers/viewing.ts";
import { Refusal } from "../refusal.ts";
import { undo } from "../undo/undoing.ts";
import { closeCase } from "./closing.ts";
import { caseHistory } from "./history.ts";
import { listCases } from "./listing.ts";
import { setSituation } from "./situating.ts";
import { viewCase } from "./viewing.ts";

const { db } = await freshDatabase();
const { ewa, bartek } = await openFirm(db);
const show = async (number: number) => (await viewCase(db, { number, by: ewa })).situation;
const list = async (situation: Situation | undefined, queue: "all" | "mine" | "closed" = "all") =>
  (await listCases(db, { queue, filter: { situation }, accountId: ewa.id, teamIds: [], limit: 50 })).items.map(
    ({ number }) => number,
  );

describe("a situation", () => {
  test("is a fact with its author and hour, and is told", async () => {
    const { number } = await marianCase(db);
    expect(await show(number)).toBeNull();
    await setSituation(db, { number, situation: "we_are_late", by: ewa });
    expect(await show(number)).toMatchObject({ name: "we_are_late", by: { id: ewa.id, name: "Ewa" } });
    const { items } = await caseHistory(db, { number, limit: 10 });
    expect(items[0]).toMatchObject({ what: "case.situated", person: { name: "Ewa" }, detail: { to: "we_are_late", from: null } });
  });

  test("is taken back to the one before, with whose word that was", async () => {
    const { number } = await marianCase(db);
    await setSituation(db, { number, situation: "expects_more", by: bartek });
    const before = await show(number);
    const happening = await setSituation(db, { number, situation: null, by: ewa });
    expect(await show(number)).toBeNull();
    await undo(db, { happening, by: ewa });
    expect(await show(number)).toEqual(before);
    expect(before).toMatchObject({ name: "expects_more", by: { name: "Bartek" } });
  });

  test("is not taken back over a later word, nor by somebody else", async () => {
    const { number } = await marianCase(db);
    const first = await setSituation(db, { number, situation: "no_chemistry", by: ewa });
    await expect(undo(db, { happening: first, by: bartek })).rejects.toEqual(new Refusal("undo.not_yours"));
    await setSituation(db, { number, situation: "overdue_payment", by: bartek });
    await expect(undo(db, { happening: first, by: ewa })).rejects.toEqual(new Refusal("undo.overtaken"));
    expect(await show(number)).toMatchObject({ name: "overdue_payment" });
  });

  test("finds its cases in a queue, and no others", async () => {
    const [late, other] = [await marianCase(db), await marianCase(db)];
    await setSituation(db, { number: late.number, situation: "fault_finding", by: ewa });
    expect(await list("fault_finding")).toEqual([late.number]);
    expect(await list(undefined)).toContain(other.number);
    expect(await list("fault_finding", "mine")).toEqual([]);
    expect(await list("fault_finding", "closed")).toEqual([]);
  });

  test("is not stated of a closed case, which stays in its filter as it was", async () => {
    const { number } = await marianCase(db);
    await setSituation(db, { number, situation: "not_justified", by: ewa });
    await db.transaction().execute((tx) => closeCase(tx, { number, because: "agent", words: "rozwiązane", by: ewa }));
    await expect(setSituation(db, { number, situation: null, by: ewa })).rejects.toEqual(new Refusal("case.closed"));
    expect((await viewCase(db, { number, by: ewa })).may.situation).toBe("case.closed");
    expect(await list("not_justified", "closed")).toEqual([number]);
  });

  test("is never said of undermining a colleague: there is no place for it", async () => {
    const { number } = await marianCase(db);
    for (const name of ["undermining", "mobbing"]) {
      expect(Situation.safeParse(name).success).toBe(false);
      await expect(
        sql`update cases set situation = ${name}, situation_at = now() where number = ${number}`.execute(db),
      ).rejects.toThrow("cases_situation_known");
    }
  });

  test("stays with its case: neither the customer nor their next case knows of it", async () => {
    const { number, customerId } = await nowakCase(db);
    await setSituation(db, { number, situation: "overdue_payment", by: ewa });
    const next = await nowakCase(db);
    expect(next.customerId).toBe(customerId);
    expect(await show(next.number)).toBeNull();
    expect(JSON.stringify(await viewCase(db, { number: next.number, by: ewa }))).not.toContain("overdue_payment");
    expect(JSON.stringify(await viewCustomer(db, { id: customerId, by: ewa }))).not.toContain("overdue_payment");
  });
});
