import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { callsOf, nothingGoesOn } from "#test/calling.ts";
import { marianCase, openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { judgeRung } from "../calls/judging.ts";
import { noteInCall } from "../calls/noting.ts";
import { stepOnRung } from "../calls/stepping.ts";
import { viewCall } from "../calls/viewing.ts";
import { viewCase } from "../cases/viewing.ts";
import { listThreatReports, showThreatReport } from "./viewing.ts";
import { dropThreatReport, openThreatReport } from "./writing.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta } = await openFirm(db);

let number: number;
beforeEach(async () => {
  await nothingGoesOn(db);
  ({ number } = await marianCase(db));
});

const { here, show, begin, end, toTheEnd } = callsOf(db, { by: bartek, on: () => number });
const WORDS = "Wiem, gdzie pracujesz.";
const quote = (id: number, text: string) =>
  here((tx) => noteInCall(tx, { id, lines: [{ clientId: randomUUID(), kind: "quote", text, rung: 5 }], by: bartek }));
const draft = async () => (await viewCase(db, { number, by: bartek })).threatDraft;

describe("the end of a call that was left for a threat", () => {
  test("begins a report with its words, its hour and the call, which waits at the case for whoever was in it alone", async () => {
    const id = await begin();
    await toTheEnd(id, WORDS);
    // In the midst of the call there is nothing to write.
    expect(await draft()).toBeNull();
    await end(id);
    const report = await draft();
    const { rungs, threatReport } = await show(id);
    expect(threatReport).toBe(report);
    const { happenedAt, quotes, call, state } = await showThreatReport(db, { id: report!, by: bartek });
    expect([happenedAt, call, state]).toEqual([rungs[0]!.at, id, "draft"]);
    expect(quotes).toEqual([{ kind: "call_line", of: expect.any(Number), text: WORDS, at: rungs[0]!.at }]);
    // What is quoted stands in the call, letter by letter.
    expect((await show(id)).notes).toMatchObject([{ kind: "quote", text: WORDS, rung: 5 }]);
    expect((await listThreatReports(db, bartek)).filter((one) => one.call === id)).toMatchObject([
      { id: report, state: "draft" },
    ]);
    expect((await viewCase(db, { number, by: marta })).threatDraft).toBeNull();
    expect((await viewCall(db, { id, by: ewa })).threatReport).toBeNull();
    expect(await openThreatReport(db, { number, by: bartek })).toBe(report);
  });

  test("takes the customer's words as they were noted, where none were said with it", async () => {
    const id = await begin();
    await toTheEnd(id);
    await quote(id, "Jeszcze zobaczysz.");
    await end(id);
    expect((await showThreatReport(db, { id: (await draft())!, by: bartek })).quotes).toMatchObject([
      { kind: "call_line", text: "Jeszcze zobaczysz." },
    ]);
  });

  test("goes on with a report that was begun before", async () => {
    const before = await openThreatReport(db, { number, by: bartek });
    const id = await begin();
    await toTheEnd(id, WORDS);
    await end(id);
    expect(await draft()).toBe(before);
    expect((await showThreatReport(db, { id: before, by: bartek })).quotes).toMatchObject([{ text: WORDS }]);
  });

  test("forces nobody: thrown away it is gone, and nothing asks again", async () => {
    const id = await begin();
    await toTheEnd(id, WORDS);
    await end(id);
    await dropThreatReport(db, { id: (await draft())!, by: bartek });
    expect([await draft(), (await show(id)).threatReport]).toEqual([null, null]);
  });

  test("begins one also where the customer calmed down after it, and none in an emergency or a usual end", async () => {
    const calmed = await begin();
    await toTheEnd(calmed, WORDS);
    await here((tx) =>
      judgeRung(tx, { id: calmed, clientId: randomUUID(), rung: 5, outcome: "calmed", because: "", by: bartek }),
    );
    await end(calmed);
    await dropThreatReport(db, { id: (await draft())!, by: bartek });
    await end(await begin());
    const bypass = { because: "emergency", words: "Pożar w biurze" } as const;
    const emergency = await begin();
    await here((tx) => stepOnRung(tx, { id: emergency, clientId: randomUUID(), rung: 5, bypass, by: bartek }));
    await end(emergency);
    expect(await draft()).toBeNull();
  });
});
