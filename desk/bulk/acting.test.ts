import { describe, expect, test } from "vitest";
import type { BulkAct } from "#contract/bulk.ts";
import { marianCase, nowakCase, openFirm, openMailbox, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { closeCase } from "../cases/closing.ts";
import { viewCase } from "../cases/viewing.ts";
import { writeFromPage } from "../page/writing.ts";
import { makeTag } from "../tags/defining.ts";
import { recentActs } from "../undo/recent-acts.ts";
import { takeBack } from "../undo/undoing-many.ts";
import { actOnMany, goOnWithMany } from "./acting.ts";

const { db } = await freshDatabase();
const { ewa, bartek, georgi } = await openFirm(db);
await openMailbox(db);
const show = (number: number) => viewCase(db, { number, by: ewa });
const act = (numbers: number[], what: BulkAct) => actOnMany(db, { act: what, numbers, by: ewa });
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const three = async () => [(await nowakCase(db)).number, (await nowakCase(db)).number, (await nowakCase(db)).number];
const tag = await makeTag(db, { slug: "zwrot", names: { pl: "", bg: "", en: "" }, tone: "neutral", by: georgi });

/** What the acts below change of a case. */
async function state(number: number) {
  const { owner, tags, snooze, state: open, dueAt, waitingFor, messages } = await show(number);
  return { owner: owner?.id ?? null, tags, snooze, open, dueAt, waitingFor, messages: messages.length };
}

describe("one act on several cases", () => {
  test.for([
    [{ kind: "assign", ownerId: bartek.id }, { owner: bartek.id }],
    [{ kind: "tag", add: [tag], remove: [] }, { tags: [tag] }],
    [{ kind: "snooze", until: null }, { snooze: { until: null } }],
    [{ kind: "next_update", dueAt: inHours(300), because: "pismo do wszystkich" }, { dueAt: expect.any(String) }],
    [{ kind: "close", words: "wycofana partia" }, { open: "closed" }],
    [{ kind: "spam" }, { open: "closed" }],
  ] as [BulkAct, object][])("does %j to all of them, and one undo takes all of it back", async ([what, expected]) => {
    const numbers = await three();
    const before = await Promise.all(numbers.map(state));
    const { done, refused, undo } = await act(numbers, what);
    expect([done, refused]).toEqual([numbers, []]);
    for (const [at, number] of numbers.entries()) {
      expect(await state(number)).toMatchObject(expected);
      expect(await state(number)).not.toEqual(before[at]);
    }
    expect(await takeBack(db, { happening: undo, by: ewa })).toEqual({ case: null, left: 0 });
    expect(await Promise.all(numbers.map(state))).toEqual(before);
  });

  test("merges all into the one that keeps its number, and apart again", async () => {
    const numbers = await three();
    const before = await Promise.all(numbers.map(state));
    const { done, undo } = await act(numbers, { kind: "merge", into: numbers[1]!, acrossCustomers: false });
    expect(done).toEqual(numbers);
    expect(await state(numbers[1]!)).toMatchObject({ messages: 3 });
    expect((await show(numbers[0]!)).number).toBe(numbers[1]);
    expect(await takeBack(db, { happening: undo, by: ewa })).toEqual({ case: null, left: 0 });
    expect(await Promise.all(numbers.map(state))).toEqual(before);
  });

  test("is not stopped by what one of them refuses", async () => {
    const [one, closed, three_] = (await three()) as [number, number, number];
    await db.transaction().execute((tx) => closeCase(tx, { number: closed, because: "agent", words: "załatwione", by: ewa }));
    const { done, refused } = await act([one, closed, 999_999, three_], { kind: "assign", ownerId: bartek.id });
    expect(done).toEqual([one, three_]);
    expect(refused).toMatchObject([
      { number: closed, code: "case.closed" },
      { number: 999_999, code: "case.unknown" },
    ]);
  });

  test("does not merge two customers' cases unless that is meant", async () => {
    const [nowak, marian] = [(await nowakCase(db)).number, (await marianCase(db)).number];
    const { refused } = await act([nowak, marian], { kind: "merge", into: nowak, acrossCustomers: false });
    expect(refused).toMatchObject([{ number: marian, code: "merge.other_customer" }]);
  });

  test("goes on part by part and is still one", async () => {
    const [first, second, third] = (await three()) as [number, number, number];
    const begun = await act([first], { kind: "assign", ownerId: bartek.id });
    const gone = await goOnWithMany(db, { id: begun.id, numbers: [second, third], by: ewa });
    expect(gone.undo).toBe(begun.undo);
    await takeBack(db, { happening: begun.undo, by: ewa });
    expect((await Promise.all([first, second, third].map(state))).map(({ owner }) => owner)).toEqual([null, null, null]);
  });

  test("takes no more than five hundred, and nobody else goes on with it", async () => {
    const { number } = await nowakCase(db);
    const begun = await act([number], { kind: "tag", add: [tag], remove: [] });
    await expect(goOnWithMany(db, { id: begun.id, numbers: [number], by: bartek })).rejects.toMatchObject({
      code: "bulk.unknown",
    });
    const others = Array.from({ length: 500 }, (_, at) => 10_000 + at);
    await expect(goOnWithMany(db, { id: begun.id, numbers: others, by: ewa })).rejects.toMatchObject({ code: "bulk.too_many" });
    await expect(actOnMany(db, { act: { kind: "spam" }, numbers: [number], by: program })).rejects.toMatchObject({
      code: "sign_in.person_only",
    });
  });
});

describe("its undo", () => {
  test("leaves a case that has gone on, and says how many", async () => {
    const numbers = await three();
    const { undo } = await act(numbers, { kind: "merge", into: numbers[0]!, acrossCustomers: false });
    await writeFromPage(db, { caseNumber: numbers[0]!, text: "Halo?" });
    expect(await takeBack(db, { happening: undo, by: ewa })).toEqual({ case: null, left: 2 });
  });

  test("is one's own, and done once", async () => {
    const { undo } = await act(await three(), { kind: "assign", ownerId: bartek.id });
    await expect(takeBack(db, { happening: undo, by: bartek })).rejects.toMatchObject({ code: "undo.not_yours" });
    await takeBack(db, { happening: undo, by: ewa });
    await expect(takeBack(db, { happening: undo, by: ewa })).rejects.toMatchObject({ code: "undo.overtaken" });
  });

  test("stands among the recent acts as one act", async () => {
    const { undo } = await act(await three(), { kind: "assign", ownerId: bartek.id });
    const [newest] = await recentActs(db, ewa.id);
    expect(newest).toMatchObject({ happening: undo, what: "cases.changed_together", case: null, undone: false });
    await takeBack(db, { happening: undo, by: ewa });
    expect((await recentActs(db, ewa.id)).find(({ happening }) => happening === undo)?.undone).toBe(true);
  });
});
