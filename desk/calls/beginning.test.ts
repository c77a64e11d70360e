import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { callsOf, hours, nothingGoesOn } from "#test/calling.ts";
import { marianCase, openFirm, openMailbox } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { startBreak } from "../breaks/starting.ts";
import { closeCase } from "../cases/closing.ts";
import { mergeCases } from "../cases/together/merging.ts";
import { viewCase } from "../cases/viewing.ts";
import { type LoggedCall, logCall } from "./logging.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta } = await openFirm(db);
await openMailbox(db);

let number: number;
beforeEach(async () => {
  await nothingGoesOn(db);
  ({ number } = await marianCase(db));
});

const { here, show, begin, end } = callsOf(db, { by: bartek, on: () => number });
const theCase = () => viewCase(db, { number, by: bartek });

describe("a call begins", () => {
  test("once, however often it is sent, and as its own alone", async () => {
    const clientId = randomUUID();
    const first = await begin({ clientId });
    expect(await begin({ clientId })).toBe(first);
    await expect(begin({ clientId, by: ewa })).rejects.toMatchObject({ code: "call.unknown" });
  });

  test("once, also when it is sent twice in one moment; and of two by one agent, one", async () => {
    const clientId = randomUUID();
    const same = await Promise.all([begin({ clientId }), begin({ clientId }), begin({ clientId })]);
    expect(new Set(same).size).toBe(1);
    await end(same[0]!);
    const caller = (phone: string) => begin({ on: { customer: { phone }, subject: "Paczka" } });
    const two = await Promise.allSettled([caller("+48601000001"), caller("+48601000002")]);
    expect(two.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(two.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "call.already_in_one" } });
  });

  test("while the agent is in no other", async () => {
    const id = await begin();
    await expect(begin()).rejects.toMatchObject({ code: "call.already_in_one", facts: { call: id, number } });
    await begin({ by: ewa });
  });

  test("and whoever is in it looks after a case that nobody looked after; an owner stays", async () => {
    await end(await begin());
    expect((await theCase()).owner).toMatchObject({ name: "Bartek" });
    await end(await begin({ by: ewa }), { by: ewa });
    expect((await theCase()).owner).toMatchObject({ name: "Bartek" });
  });

  test("counts as asking when the next word is ours, and not when we ring", async () => {
    const before = await theCase();
    await end(await begin({ direction: "out" }), { reached: false });
    expect((await theCase()).contacts).toEqual(before.contacts);
    await begin();
    expect((await theCase()).contacts).toMatchObject({
      written: before.contacts.written + 1,
      asked: before.contacts.asked + 1,
    });
  });

  test("on a closed case, which opens again", async () => {
    await here((tx) => closeCase(tx, { number, because: "agent", words: "załatwione", by: ewa }));
    await begin();
    expect((await theCase()).state).toBe("open");
  });

  test("on the case that a merged number leads to", async () => {
    const { number: kept } = await marianCase(db);
    await mergeCases(db, { number, into: kept, by: marta });
    expect((await show(await begin())).case.number).toBe(kept);
  });

  test("with a new case for a caller whom nobody knows, found by number the next time", async () => {
    const on = { customer: { phone: "+48 601 200 300" }, subject: "Pyta o paczkę" };
    const first = await show(await begin({ on }));
    expect(first.case).toMatchObject({ subject: "Pyta o paczkę", language: "pl" });
    await end(first.id);
    const second = await show(
      await begin({ on: { customer: { name: "Jan Lis", phone: "0048601200300" }, subject: "Druga paczka" } }),
    );
    expect(second.customer).toEqual({ id: first.customer.id, name: "Jan Lis" });
    expect(second.case.number).not.toBe(first.case.number);
    await end(second.id);
    const { contacts, owner, channel } = await viewCase(db, { number: second.case.number, by: bartek });
    expect([contacts.written, owner?.name, channel]).toEqual([1, "Bartek", "phone"]);
  });

  test("not with a journalist while nobody answers for the case by name", async () => {
    await sql`update cases set matter = 'press' where number = ${number}`.execute(db);
    await expect(begin()).rejects.toMatchObject({ code: "press.owner_needed" });
  });
});

describe("a break", () => {
  test("lets no call begin", async () => {
    await end(await begin(), { hard: true });
    await expect(begin()).rejects.toMatchObject({ code: "break.contact_waits" });
  });

  test("does not stand in the way of an opening that is sent again", async () => {
    const clientId = randomUUID();
    const id = await begin({ clientId });
    await end(id, { hard: true });
    expect(await begin({ clientId })).toBe(id);
  });
});

describe("a call written down later", () => {
  const logged = (more: Partial<LoggedCall> = {}) =>
    here((tx) =>
      logCall(tx, {
        clientId: randomUUID(),
        on: { number },
        direction: "out",
        phone: "",
        at: hours(-30).toISOString(),
        endedAt: hours(-29.8).toISOString(),
        lines: [{ clientId: randomUUID(), kind: "note", text: "Ustalono odbiór", rung: null }],
        agreed: "Odbiór w sklepie w sobotę",
        nextStep: "",
        nextAt: null,
        reached: true,
        meantForCustomer: false,
        by: bartek,
        ...more,
      }),
    );

  test("may be written down in a break: it is no contact", async () => {
    await startBreak(db, { accountId: bartek.id, because: "own_wish" });
    await logged();
  });

  test("has its own hours, its lines and what was agreed, once", async () => {
    const clientId = randomUUID();
    const id = await logged({ clientId });
    expect(await logged({ clientId })).toBe(id);
    const shown = await show(id);
    expect(Date.parse(shown.endedAt!) - Date.parse(shown.startedAt)).toBeCloseTo(720_000, -3);
    expect(shown).toMatchObject({ agreed: "Odbiór w sklepie w sobotę", notes: [{ text: "Ustalono odbiór" }], rungs: [] });
  });

  test.for([
    { at: -1, endedAt: -2 },
    { at: -1, endedAt: 1 },
    { at: -24 * 40, endedAt: -24 * 40 + 1 },
  ])("is refused from hour $at to $endedAt", async ({ at, endedAt }) => {
    await expect(logged({ at: hours(at).toISOString(), endedAt: hours(endedAt).toISOString() })).rejects.toMatchObject({
      code: "call.bad_hours",
    });
  });
});
