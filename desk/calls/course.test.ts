import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { marianCase, openFirm, openMailbox } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { letBreakPass } from "#test/passing.ts";
import { startBreak } from "../breaks/starting.ts";
import { closeCase } from "../cases/closing.ts";
import { writeTeamLine } from "../cases/status-lines.ts";
import { mergeCases } from "../cases/together/merging.ts";
import { viewCase } from "../cases/viewing.ts";
import { replyToCase } from "../conversations/replying.ts";
import { customerTimeline } from "../customers/timeline.ts";
import { undo } from "../undo/undoing.ts";
import { type CallEnding, endCall } from "./ending.ts";
import { giveReason } from "./giving-reason.ts";
import { judgeRung } from "./judging.ts";
import { type LoggedCall, logCall } from "./logging.ts";
import { noteInCall } from "./noting.ts";
import { type Beginning, beginCall } from "./opening.ts";
import { promiseInCall } from "./promising.ts";
import { stepOnRung } from "./stepping.ts";
import { viewCall } from "./viewing.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta } = await openFirm(db);
await openMailbox(db);
const here = <T>(act: (tx: typeof db) => Promise<T>) => db.transaction().execute(act);
const show = (id: number) => viewCall(db, { id, by: bartek });
const hours = (count: number) => new Date(Date.now() + count * 3_600_000);

const noBreaks = async () => {
  for (const account of [ewa, bartek]) {
    await letBreakPass(db, account.id);
    await sql`delete from breaks where account_id = ${account.id}`.execute(db);
  }
};

let number: number;
beforeEach(async () => {
  await noBreaks();
  await sql`update calls set ended_at = greatest(now(), started_at), end_written_at = now(), ended_as = 'finished' where ended_at is null`.execute(
    db,
  );
  ({ number } = await marianCase(db));
});

const begin = async (more: Partial<Beginning> = {}) =>
  (await here((tx) => beginCall(tx, { clientId: randomUUID(), on: { number }, direction: "in", phone: "", by: bartek, ...more })))
    .id;
const NOTHING = { agreed: "", nextStep: "", nextAt: null, reached: true, closingWords: "", meantForCustomer: false };
const end = (id: number, more: Partial<CallEnding> = {}) =>
  here((tx) => endCall(tx, { id, clientId: randomUUID(), ...NOTHING, by: bartek, ...more }));
const theCase = () => viewCase(db, { number, by: bartek });
const openPromises = async () =>
  (await theCase()).promises.filter(({ state }) => state === "open").map(({ what, words, told }) => ({ what, words, told }));
const toTheEnd = async (id: number) => {
  await here((tx) =>
    stepOnRung(tx, { id, clientId: randomUUID(), rung: 5, bypass: { because: "threat", words: "" }, by: bartek }),
  );
};

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
});

describe("a call ends", () => {
  test("with nothing: the customer has heard from us, and the next move is theirs", async () => {
    const id = await begin();
    await end(id);
    expect(await show(id)).toMatchObject({ endedAs: "finished", promiseId: null, reason: { owed: false } });
    expect(await openPromises()).toEqual([]);
    expect(await theCase()).toMatchObject({ waitingFor: "customer", customerLine: { phrase: "finding_out" } });
  });

  test("with a next step and its hour: a promise that the customer was told", async () => {
    const id = await begin();
    await end(id, { agreed: "Laptop przyjdzie w środę", nextStep: "Numer przesyłki mailem", nextAt: hours(20) });
    expect(await openPromises()).toEqual([{ what: "deed", words: "Numer przesyłki mailem", told: true }]);
    expect(await theCase()).toMatchObject({
      waitingFor: "us",
      calls: [{ agreed: "Laptop przyjdzie w środę", nextStep: "Numer przesyłki mailem" }],
    });
  });

  test("unanswered: nothing owed is kept by it, and the call-back is ours alone to know", async () => {
    const owed = await openPromises();
    const id = await begin({ direction: "out" });
    await end(id, { reached: false, nextStep: "Zadzwonić jeszcze raz", nextAt: hours(3) });
    expect(await show(id)).toMatchObject({ endedAs: "not_reached" });
    expect(await openPromises()).toEqual([{ what: "deed", words: "Zadzwonić jeszcze raz", told: false }, ...owed]);
  });

  test("once: sent again it is the same end, another one is refused", async () => {
    const [id, clientId] = [await begin(), randomUUID()];
    for (const _ of [1, 2]) await end(id, { clientId, nextAt: hours(20) });
    expect(await openPromises()).toHaveLength(1);
    await expect(end(id)).rejects.toMatchObject({ code: "call.ended" });
  });

  test("by who is in it, with words that may stand on the customer's page", async () => {
    const id = await begin();
    await writeTeamLine(db, { number, text: "Magazyn w Łodzi zgubił całą paletę z laptopami jeszcze przed weekendem", by: ewa });
    const agreed = "Magazyn w Łodzi zgubił całą paletę z laptopami jeszcze przed weekendem";
    await expect(end(id, { by: ewa })).rejects.toMatchObject({ code: "call.not_yours" });
    await expect(end(id, { agreed })).rejects.toMatchObject({ code: "leak.team_words" });
    await expect(end(id, { nextAt: hours(-1) })).rejects.toMatchObject({ code: "promise.in_the_past" });
    await end(id, { agreed, meantForCustomer: true });
  });

  test("and its promise can be taken back as any other", async () => {
    const id = await begin();
    await end(id, { nextStep: "Oddzwonić", nextAt: hours(20) });
    const { id: happening } = await db
      .selectFrom("happenings")
      .select("id")
      .where("what", "=", "promise.made")
      .where("case_number", "=", number)
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    await undo(db, { happening, by: bartek });
    expect(await openPromises()).toEqual([]);
  });
});

describe("a call that we end", () => {
  test("leaves the case open, all that was owed owed, and promises a written word", async () => {
    const owed = await openPromises();
    const id = await begin();
    await toTheEnd(id);
    await end(id, { closingWords: "Kończę tę rozmowę. Odpowiedź wyślę mailem do piątku.", writtenBy: hours(30) });
    expect(await show(id)).toMatchObject({
      endedAs: "by_us",
      closingWords: "Kończę tę rozmowę. Odpowiedź wyślę mailem do piątku.",
      reason: { owed: true, words: null },
    });
    expect(await openPromises()).toEqual([{ what: "news", words: "", told: true }, ...owed]);
    expect(await theCase()).toMatchObject({ state: "open", waitingFor: "us" });
  });

  test("promises the written word by the calendar where no hour was said, and opens a case that was closed meanwhile", async () => {
    const id = await begin();
    await toTheEnd(id);
    await here((tx) => closeCase(tx, { number, because: "agent", words: "załatwione", by: ewa }));
    await end(id);
    expect((await theCase()).state).toBe("open");
    expect(await openPromises()).toContainEqual({ what: "news", words: "", told: false });
  });

  test("is a usual end where the customer calmed down at the last moment", async () => {
    const id = await begin();
    await toTheEnd(id);
    await here((tx) => judgeRung(tx, { id, clientId: randomUUID(), rung: 5, outcome: "calmed", because: "", by: bartek }));
    await end(id);
    expect(await show(id)).toMatchObject({ endedAs: "finished", reason: { owed: false } });
  });

  test("owes its reason until it is said, or said that there is none; nobody else says it, and no other call owes one", async () => {
    const id = await begin();
    await toTheEnd(id);
    await end(id);
    const say = (words: string, by = bartek) => here((tx) => giveReason(tx, { id, words, by }));
    await expect(say("?", marta)).rejects.toMatchObject({ code: "call.not_yours" });
    await say("");
    expect((await show(id)).reason).toEqual({ owed: false, words: "" });
    await say("Groźby pod adresem biura");
    expect((await show(id)).reason).toEqual({ owed: false, words: "Groźby pod adresem biura" });
    await noBreaks();
    const calm = await begin();
    await end(calm);
    await expect(here((tx) => giveReason(tx, { id: calm, words: "", by: bartek }))).rejects.toMatchObject({
      code: "call.no_reason_owed",
    });
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
