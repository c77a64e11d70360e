import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { callsOf, hours, nothingGoesOn } from "#test/calling.ts";
import { marianCase, openFirm, openMailbox } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { writeTeamLine } from "../cases/status-lines.ts";
import { mergeCases } from "../cases/together/merging.ts";
import { viewCase } from "../cases/viewing.ts";
import { replyToCase } from "../conversations/replying.ts";
import { customerTimeline } from "../customers/timeline.ts";
import { undo } from "../undo/undoing.ts";
import { noteInCall } from "./noting.ts";
import { listCallBacks } from "../promises/listing-call-backs.ts";
import { promiseInCall } from "./promising.ts";

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
const openPromises = async () =>
  (await theCase()).promises.filter(({ state }) => state === "open").map(({ what, words, told }) => ({ what, words, told }));

describe("lines", () => {
  const line = (text: string, more: object = {}) => ({
    clientId: randomUUID(),
    kind: "note" as const,
    text,
    rung: null,
    ...more,
  });

  test("are there once, in the order of their hours, and do not stand under their call's beginning or after its end", async () => {
    const id = await begin();
    const began = Date.parse((await show(id)).startedAt);
    const lines = [
      line("druga", { at: new Date(began + 2).toISOString(), kind: "quote", rung: 3 }),
      line("pierwsza", { at: new Date(began - 60_000).toISOString() }),
    ];
    await here((tx) => noteInCall(tx, { id, lines, by: bartek }));
    await end(id);
    const late = line("po czasie", { at: hours(5).toISOString() });
    for (const _ of [1, 2]) await here((tx) => noteInCall(tx, { id, lines: [...lines, late], by: bartek }));
    const { notes, endedAt } = await show(id);
    expect(notes.map(({ text, kind, rung }) => [text, kind, rung])).toEqual([
      ["pierwsza", "note", null],
      ["druga", "quote", 3],
      ["po czasie", "note", null],
    ]);
    expect(Date.parse(notes[0]!.at)).toBe(began);
    expect(notes[2]!.at).toBe(endedAt);
  });

  test("are the team's: the customer's words stay where nobody else's are", async () => {
    const id = await begin();
    await expect(here((tx) => noteInCall(tx, { id, lines: [line("?")], by: ewa }))).rejects.toMatchObject({
      code: "call.not_yours",
    });
  });

  test("are the team's words to the leak guard, and the customer's own are not", async () => {
    const id = await begin();
    const secret = "Kierowca przyznał się nam, że zostawił paczkę na klatce schodowej";
    const theirs = "Sąsiadka widziała, jak kurier rzucił moją paczką o podłogę w sieni";
    await here((tx) => noteInCall(tx, { id, lines: [line(secret), line(theirs, { kind: "quote" })], by: bartek }));
    await expect(replyToCase(db, { number, text: secret, nextUpdate: null, by: bartek })).rejects.toMatchObject({
      code: "leak.team_words",
    });
    await replyToCase(db, { number, text: theirs, nextUpdate: null, by: bartek });
  });

  test("make a promise of the case's, once, and hold it to the leak guard", async () => {
    const id = await begin();
    const promise = {
      id,
      clientId: randomUUID(),
      words: "Oddzwonię z terminem",
      dueAt: hours(30),
      rung: 2,
      meantForCustomer: false,
      by: bartek,
    };
    for (const _ of [1, 2]) await here((tx) => promiseInCall(tx, promise));
    expect(await openPromises()).toContainEqual({ what: "deed", words: "Oddzwonię z terminem", told: true });
    expect((await show(id)).notes).toMatchObject([{ kind: "promise", text: "Oddzwonię z terminem", rung: 2 }]);
    await writeTeamLine(db, { number, text: "Magazyn w Łodzi zgubił całą paletę z laptopami jeszcze przed weekendem", by: ewa });
    await expect(
      here((tx) =>
        promiseInCall(tx, {
          ...promise,
          clientId: randomUUID(),
          words: "Magazyn w Łodzi zgubił całą paletę z laptopami jeszcze przed weekendem",
        }),
      ),
    ).rejects.toMatchObject({ code: "leak.team_words" });
    await expect(here((tx) => promiseInCall(tx, { ...promise, clientId: randomUUID(), dueAt: hours(-1) }))).rejects.toMatchObject(
      { code: "promise.in_the_past" },
    );
  });

  test("promise a call-back at a number, in the customer's language, which stands in the list of those to ring", async () => {
    const id = await begin();
    const callBack = { id, words: "", dueAt: hours(4), phone: "600 100 200", rung: 4, meantForCustomer: false, by: bartek };
    const clientId = randomUUID();
    for (const _ of [1, 2]) await here((tx) => promiseInCall(tx, { ...callBack, clientId }));
    const { items } = await listCallBacks(db, { whose: "all", by: bartek });
    expect(items.filter((one) => one.case === number)).toMatchObject([
      { phone: "+48600100200", words: "Zadzwonimy: +48600100200", told: true },
    ]);
    expect((await show(id)).notes).toMatchObject([{ kind: "promise", text: "Zadzwonimy: +48600100200", rung: 4 }]);
    await expect(
      here((tx) => promiseInCall(tx, { ...callBack, clientId: randomUUID(), phone: "zastrzeżony" })),
    ).rejects.toMatchObject({ code: "call_back.not_valid_phone" });
  });
});

describe("what passed with a customer", () => {
  test("has the calls in which they were spoken with, with what was agreed, and no others", async () => {
    const id = await begin();
    await end(id, { agreed: "Laptop przyjdzie w środę" });
    await end(await begin({ direction: "out" }), { reached: false });
    const { customer } = await show(id);
    const { items } = await customerTimeline(db, { id: customer.id, limit: 50, by: ewa });
    expect(items.filter((item) => item.case === number && item.what === "spoke").map(({ words }) => words)).toEqual([
      "Laptop przyjdzie w środę",
    ]);
  });

  test("goes along when cases are merged, a call that goes on too, and back when that is undone", async () => {
    const { number: kept } = await marianCase(db);
    const id = await begin();
    const happening = await mergeCases(db, { number, into: kept, by: marta });
    expect((await viewCase(db, { number: kept, by: bartek })).calls).toMatchObject([{ id }]);
    await undo(db, { happening, by: marta });
    expect((await show(id)).case.number).toBe(number);
    await end(id);
  });

  test("covers insults in the subject of the call's case", async () => {
    const on = { customer: { phone: "+48 600 700 800" }, subject: "Kurier to pieprzony złodziej, gdzie paczka" };
    expect((await show(await begin({ on }))).case.subject).toContain("▒▒▒");
  });
});
