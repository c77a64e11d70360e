import { beforeAll, describe, expect, test } from "vitest";
import { nowakCase, nowakOptions, openFirm, openMailbox } from "#test/cast.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { viewCase } from "../cases/viewing.ts";
import { movePromise } from "../promises/moving.ts";
import { settlePromise } from "../promises/settling.ts";
import { undo } from "../undo/undoing.ts";
import { addOption } from "./adding.ts";
import { type Deciding, decide } from "./deciding.ts";
import { sendChoice } from "./sending-choice.ts";

const config = { url: "https://desk.szewc.example", secret: "a secret of the desk, long enough" };
let desk: FreshDatabase;
let people: Awaited<ReturnType<typeof openFirm>>;
beforeAll(async () => {
  desk = await freshDatabase();
  people = await openFirm(desk.db);
  await openMailbox(desk.db);
});

const show = (number: number) => viewCase(desk.db, { number, by: people.ewa });
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const steps = (): Deciding["steps"] => [
  { words: "Wymienimy podeszwę", owner: people.bartek.id, dueAt: inHours(24) },
  { words: "Wyślemy buty kurierem", owner: null, dueAt: inHours(48) },
];

async function decided(change: Partial<Deciding> = {}) {
  const { number } = await nowakCase(desk.db);
  const { id: option } = await addOption(desk.db, { number, words: nowakOptions.usual, by: people.ewa });
  const given = { number, option, summary: "Wymieniamy podeszwę na zbliżoną", steps: steps(), by: people.ewa, ...change };
  return { number, option, ...(await decide(desk.db, { ...given, number })) };
}

describe("a decision", () => {
  test("makes every step a promise with its owner and hour, and tells them in one mail", async () => {
    const { number, option } = await decided();

    const view = await show(number);
    expect(view.decision).toMatchObject({
      option: { id: option, what: nowakOptions.usual.what },
      summary: "Wymieniamy podeszwę na zbliżoną",
      by: { name: "Ewa" },
      steps: [
        { words: "Wymienimy podeszwę", owner: { name: "Bartek" }, state: "open" },
        { words: "Wyślemy buty kurierem", owner: { name: "Ewa" }, state: "open" },
      ],
    });
    const { text } = view.messages.at(-1)!;
    expect(text).toMatch(
      /oto nasze wspólne ustalenia\.\n\nWymieniamy podeszwę na zbliżoną\.\n\nCo zostanie zrobione i do kiedy:\n/,
    );
    expect(text).toMatch(/– Wymienimy podeszwę: do godz\. \d\d:\d\d we? \S+ \d+ \S+( \d{4} roku)?\n– Wyślemy buty kurierem: do /);
    expect(view).toMatchObject({ stage: 4, waitingFor: "us", customerLine: { phrase: "agreed" } });
  });

  test("promises news by the last of its steps and shows the case by the first", async () => {
    const { number } = await decided();

    const { promises, dueAt } = await show(number);
    const open = promises.filter(({ state }) => state === "open");
    expect(open.map(({ what, told }) => [what, told]).toSorted()).toEqual([
      ["deed", true],
      ["deed", true],
      ["news", true],
    ]);
    expect(open.find(({ what }) => what === "news")!.dueAt).toBe(
      open
        .map((promise) => promise.dueAt)
        .toSorted()
        .at(-1),
    );
    expect(dueAt).toBe(open.map((promise) => promise.dueAt).toSorted()[0]);
  });

  test.for([
    ["without steps", { steps: [] }, "decision.no_steps"],
    ["with a step without a time", { steps: [{ words: "Wkrótce", owner: null, dueAt: null }] }, "decision.step_without_time"],
    ["for an hour that has passed", { steps: [{ words: "Wczoraj", owner: null, dueAt: inHours(-1) }] }, "promise.in_the_past"],
    ["with a step nobody at the desk owns", { steps: [{ words: "Ktoś", owner: 987, dueAt: inHours(5) }] }, "person.unknown"],
    ["for an option of another case", { option: 987 }, "option.unknown"],
  ] as const)("is refused %s, and nothing is promised or sent", async ([, change, code]) => {
    const { number } = await nowakCase(desk.db);
    const before = await show(number);
    const given = { number, option: null, summary: "Ustalone", steps: steps(), by: people.ewa };

    await expect(decide(desk.db, { ...given, ...(change as Partial<Deciding>) })).rejects.toThrow(code);
    const after = await show(number);
    expect([after.messages.length, after.promises, after.decision]).toEqual([before.messages.length, before.promises, null]);
  });

  test("may be a way that was agreed, without one of the options", async () => {
    const { number } = await decided({ option: null });

    expect((await show(number)).decision!.option).toBeNull();
  });

  test("ends the choice: the customer no longer chooses", async () => {
    const { number } = await nowakCase(desk.db);
    for (const words of [nowakOptions.usual, nowakOptions.wish]) await addOption(desk.db, { number, words, by: people.ewa });
    await sendChoice(desk.db, { number, words: "", by: people.ewa, config });

    await decide(desk.db, { number, option: null, summary: "Ustalone", steps: steps(), by: people.ewa });

    expect((await show(number)).choice).toBeNull();
  });

  test("shows its steps as they stand: kept, and moved to another hour", async () => {
    const { number } = await decided();
    const [first, second] = (await show(number)).decision!.steps;
    await settlePromise(desk.db, { id: first!.promise, as: "kept", because: "", by: people.ewa });
    const moved = await movePromise(desk.db, {
      id: second!.promise,
      dueAt: inHours(96),
      untoldBecause: "umówione przez telefon",
      by: people.ewa,
    });

    expect((await show(number)).decision!.steps).toMatchObject([
      { words: "Wymienimy podeszwę", state: "kept" },
      { words: "Wyślemy buty kurierem", state: "open", promise: moved.id },
    ]);
  });

  test("made anew releases what the one before still promised", async () => {
    const { number } = await decided();
    const before = (await show(number)).decision!.steps.map(({ promise }) => promise);

    await decide(desk.db, {
      number,
      option: null,
      summary: "Jednak zwrot",
      steps: [{ words: "Zwrócimy pieniądze", owner: null, dueAt: inHours(10) }],
      by: people.bartek,
    });

    const { decision, promises } = await show(number);
    expect(decision).toMatchObject({ summary: "Jednak zwrot", steps: [{ words: "Zwrócimy pieniądze" }] });
    expect(promises.filter(({ id }) => before.includes(id)).map(({ state }) => state)).toEqual(["released", "released"]);
  });
});

describe("undo of a decision", () => {
  test("takes back the mail, the promises and the stage, and lets the choice stand", async () => {
    const { number } = await nowakCase(desk.db);
    for (const words of [nowakOptions.usual, nowakOptions.wish]) await addOption(desk.db, { number, words, by: people.ewa });
    await sendChoice(desk.db, { number, words: "", by: people.ewa, config });
    const before = await show(number);
    const { happening } = await decide(desk.db, { number, option: null, summary: "Ustalone", steps: steps(), by: people.ewa });

    await undo(desk.db, { happening, by: people.ewa });

    const after = await show(number);
    expect(after.decision).toBeNull();
    expect(after.choice?.id).toBe(before.choice!.id);
    expect(after.promises.filter(({ state }) => state === "open")).toEqual([]);
    expect(after).toMatchObject({ stage: 3, waitingFor: "customer", dueAt: null });
    expect(after.messages.at(-1)!.delivery).toBe("withdrawn");
  });

  test("of the second brings back the first with its promises", async () => {
    const { number } = await decided();
    const again = await decide(desk.db, { number, option: null, summary: "Inaczej", steps: steps(), by: people.ewa });

    await undo(desk.db, { happening: again.happening, by: people.ewa });

    expect((await show(number)).decision).toMatchObject({
      summary: "Wymieniamy podeszwę na zbliżoną",
      steps: [{ state: "open" }, { state: "open" }],
    });
  });
});
