import { describe, expect, test } from "vitest";
import type { FieldKind } from "#contract/fields.ts";
import { nowakCase, openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { listCases } from "../cases/listing.ts";
import { viewCase } from "../cases/viewing.ts";
import { viewCustomer } from "../customers/viewing.ts";
import { undo } from "../undo/undoing.ts";
import { makeField, renameField, retireField } from "./defining.ts";
import { fillCaseField, fillCustomerField } from "./filling.ts";
import { listFields } from "./listing.ts";
import { plainValue } from "./value.ts";

const { db } = await freshDatabase();
const { ewa, georgi } = await openFirm(db);
const names = { pl: "", bg: "", en: "" };
let made = 0;
const make = (kind: FieldKind, { about = "case" as "case" | "customer", choices = [] as string[] } = {}) =>
  makeField(db, { about, slug: `pole-${++made}`, names, kind, choices, by: georgi });
const fill = (number: number, fieldId: number, value: string | null) => fillCaseField(db, { number, fieldId, value, by: ewa });
const valuesOf = async (number: number) => (await viewCase(db, { number, by: ewa })).fields;

describe("a value has one spelling", () => {
  test.for([
    ["text", "  ZAM  2026/11 ", "ZAM 2026/11"],
    ["number", "1 250,50", "1250.5"],
    ["number", "−007", "-7"],
    ["number", "0,00", "0"],
    ["number", "12345678901234567890,12", "12345678901234567890.12"],
    ["date", "2028-02-29", "2028-02-29"],
    ["choice", "czarne", "czarne"],
    ["yes_no", "no", "no"],
  ] as const)("as %s: %s is kept as %s", ([kind, given, kept]) =>
    expect(plainValue({ kind, choices: ["czarne"] }, given)).toBe(kept),
  );

  test.for([
    ["text", "   "],
    ["text", "x".repeat(501)],
    ["number", "dwa"],
    ["number", "1.2.3"],
    ["number", "1e9"],
    ["date", "2027-02-29"],
    ["date", "24.11.2026"],
    ["choice", "białe"],
    ["yes_no", "maybe"],
  ] as const)("as %s: %s is refused", ([kind, given]) => {
    expect(() => plainValue({ kind, choices: ["czarne"] }, given)).toThrow("field.not_valid");
  });
});

describe("a field of cases", () => {
  test("is filled in, found by, emptied, and taken back", async () => {
    const field = await make("number");
    const { number } = await nowakCase(db);
    await fill(number, field, "1 250,50");
    expect(await valuesOf(number)).toEqual([{ field, value: "1250.5" }]);
    const found = async (value: string) =>
      (
        await listCases(db, { queue: "all", filter: { field: `${field}:${value}` }, accountId: ewa.id, teamIds: [], limit: 50 })
      ).items.map((row) => row.number);
    expect(await found("1250.5")).toEqual([number]);
    expect(await found("1250")).toEqual([]);

    const happening = await fill(number, field, "");
    expect(await valuesOf(number)).toEqual([]);
    await undo(db, { happening: happening!, by: ewa });
    expect(await valuesOf(number)).toEqual([{ field, value: "1250.5" }]);
    expect(await fill(number, field, "1250,5")).toBeNull();
  });

  test("refuses what it cannot hold, and keeps what it held", async () => {
    const field = await make("choice", { choices: ["brązowe", "czarne"] });
    const { number } = await nowakCase(db);
    await fill(number, field, "czarne");
    await expect(fill(number, field, "białe")).rejects.toMatchObject({ code: "field.not_valid" });
    await expect(fill(number, 999_999, "x")).rejects.toMatchObject({ code: "field.unknown" });
    expect(await valuesOf(number)).toEqual([{ field, value: "czarne" }]);
  });

  test("is no field of customers", async () => {
    const field = await make("text", { about: "customer" });
    const { number, customerId } = await nowakCase(db);
    await expect(fill(number, field, "x")).rejects.toMatchObject({ code: "field.unknown" });
    await fillCustomerField(db, { customerId, fieldId: field, value: "stały odbiór w sklepie", by: ewa });
    expect((await viewCustomer(db, { id: customerId, by: ewa })).fields).toEqual([{ field, value: "stały odbiór w sklepie" }]);
    const asked = { queue: "all", filter: { customerField: `${field}:stały odbiór w sklepie` }, accountId: ewa.id, teamIds: [] };
    expect((await listCases(db, { ...asked, queue: "all", limit: 50 })).items.map((row) => row.customer.id)).toContain(
      customerId,
    );
    await fillCustomerField(db, { customerId, fieldId: field, value: null, by: ewa });
    expect((await viewCustomer(db, { id: customerId, by: ewa })).fields).toEqual([]);
  });
});

describe("defining", () => {
  test("is an admin's, with choices where there is something to choose", async () => {
    const wrong = { about: "case", slug: "x", names, by: georgi } as const;
    await expect(makeField(db, { ...wrong, kind: "text", choices: [], by: ewa })).rejects.toMatchObject({
      code: "field.admin_only",
    });
    await expect(makeField(db, { ...wrong, kind: "choice", choices: [] })).rejects.toMatchObject({ code: "field.needs_choices" });
    await expect(makeField(db, { ...wrong, kind: "date", choices: ["a"] })).rejects.toMatchObject({
      code: "field.needs_choices",
    });
    await makeField(db, { ...wrong, slug: "kolor", kind: "text", choices: [] });
    await expect(makeField(db, { ...wrong, slug: "kolor", kind: "date", choices: [] })).rejects.toMatchObject({
      code: "field.slug_taken",
    });
  });

  test("keeps what was filled in when a choice or the field goes", async () => {
    const field = await make("choice", { choices: ["a", "b"] });
    const { number } = await nowakCase(db);
    await fill(number, field, "b");
    await renameField(db, { id: field, names, choices: ["a"], by: georgi });
    expect(await valuesOf(number)).toEqual([{ field, value: "b" }]);
    await expect(fill(number, field, "b")).resolves.toBeNull();
    await retireField(db, { id: field, by: georgi });
    expect((await listFields(db)).items.map(({ id }) => id)).not.toContain(field);
    expect(await valuesOf(number)).toEqual([{ field, value: "b" }]);
  });
});
