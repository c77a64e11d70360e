import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { ReportFilters } from "#contract/reports.ts";
import { nowakCase, openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { writeNote } from "../conversations/noting.ts";
import { replyToCase } from "../conversations/replying.ts";
import { makePromise } from "../promises/making.ts";
import { settlePromise } from "../promises/settling.ts";
import { Refusal } from "../refusal.ts";
import { undo } from "../undo/undoing.ts";
import { answerReport } from "./answering.ts";
import { csvOf } from "./csv.ts";
import { numbersOf } from "./my-numbers.ts";
import { periodOf, stepsOf } from "./period.ts";

const { db } = await freshDatabase();
const { ewa, bartek } = await openFirm(db);

const add = (day: string, kind: string, count: number, more: { channel?: string; language?: string } = {}) =>
  sql`insert into daily_counts (question, day, team_id, channel, language, kind, count, seconds)
    values ('promises', ${day}::date, 0, ${more.channel ?? "mail"}, ${more.language ?? "pl"}, ${kind}, ${count}, 0)`.execute(db);
await add("2026-10-05", "kept", 30);
await add("2026-10-11", "late", 10);
await add("2026-10-12", "moved", 20, { channel: "chat" });
await add("2026-10-14", "kept", 4, { language: "bg" });
await add("2026-10-20", "late", 1000);

const ask = (filters: ReportFilters) => answerReport(db, { name: "promises", filters });
const october = { from: "2026-10-05", until: "2026-10-18" };

describe("a report", () => {
  test("counts the days of its period, and no others", async () => {
    const report = await ask(october);
    expect(report.facts).toEqual({ total: 64, kept: 34, moved: 20, late: 10, percent: 53 });
    expect(report.tables[0]!.rows).toEqual([
      ["2026-10-05", 30, 0, 10, 75, 0],
      ["2026-10-12", 4, 20, 0, 17, 0],
    ]);
  });

  test.for<{ filters: ReportFilters; total: number }>([
    { filters: { channel: "chat" }, total: 20 },
    { filters: { channel: "mail" }, total: 44 },
    { filters: { language: "pl" }, total: 60 },
    { filters: { channel: "phone" }, total: 0 },
  ])("is narrowed by $filters", async ({ filters, total }) => {
    expect((await ask({ ...october, ...filters })).total).toBe(total);
  });

  test("says that nothing has been counted yet", async () => {
    expect(await ask(october)).toMatchObject({ countedAt: null, progress: null });
  });
});

describe("a period", () => {
  const today = Temporal.PlainDate.from("2026-11-26");

  test("is this week and the twelve before it when none is said", () => {
    const period = periodOf({}, today);
    expect([period.from.toString(), period.until.toString(), period.step]).toEqual(["2026-08-31", "2026-11-26", "week"]);
    expect(stepsOf(period)).toHaveLength(13);
  });

  test("of more than thirty-one weeks is told by months, each of them there", () => {
    expect(stepsOf(periodOf({ from: "2025-12-01" }, today))).toEqual(
      ["2025-12", ...Array.from({ length: 11 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`)].map(
        (month) => `${month}-01`,
      ),
    );
  });

  test.for([
    { from: "2026-11-27", until: "2026-11-26" },
    { from: "2020-01-01", until: "2026-11-26" },
  ])("cannot be $from to $until", (dates) => {
    expect(() => periodOf(dates, today)).toThrow(Refusal);
  });
});

describe("a table as a file", () => {
  const table = {
    name: "about",
    columns: [
      { name: "about", kind: "word", words: "reports.about_" },
      { name: "mean_hours", kind: "hours" },
    ],
    rows: [
      ["first_news", 5.5],
      ["news", null],
    ],
  } satisfies Parameters<typeof csvOf>[0];

  test("opens in a Polish and a Bulgarian spreadsheet: semicolons, a decimal comma, a byte order mark", () => {
    expect(csvOf(table, "pl")).toBe(
      "\uFEFFObiecano;Średnio godzin\r\npierwszą wiadomość;5,5\r\nwiadomość;za mało, by pokazać\r\n",
    );
    expect(csvOf(table, "bg")).toContain("първата новина;5,5\r\n");
  });

  test("and in an English one", () => {
    expect(csvOf(table, "en")).toBe("\uFEFFPromised,Hours on average\r\nthe first news,5.5\r\nnews,too few to show\r\n");
  });
});

describe("one's own numbers", () => {
  test("are of what one did oneself, without what was taken back", async () => {
    const { number } = await nowakCase(db);
    const reply = (by: typeof ewa) =>
      replyToCase(db, { number, text: "Szewc pracuje.", nextUpdate: new Date(Date.now() + 86_400_000), by });
    await reply(ewa);
    await reply(bartek);
    const { happening } = await reply(ewa);
    await undo(db, { happening, by: ewa });
    await writeNote(db, { number, text: "Zadzwonić.", mentions: [], attachmentIds: [], by: ewa });
    const { id } = await makePromise(db, {
      number,
      what: "deed",
      words: "Nowa podeszwa",
      dueAt: new Date(Date.now() + 86_400_000),
      told: true,
      by: ewa,
    });
    await settlePromise(db, { id, as: "kept", because: "", by: ewa });

    expect(await numbersOf(db, ewa.id)).toMatchObject({
      messages: 1,
      cases: 1,
      notes: 1,
      promises: { kept: 1, moved: 0, late: 0 },
      open: { cases: 1 },
    });
    expect(await numbersOf(db, bartek.id)).toMatchObject({ messages: 1, notes: 0, promises: { kept: 1, moved: 0, late: 0 } });
  });
});
