import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { allEndpoints } from "#contract/all.ts";
import { ReportFilters, ReportName } from "#contract/reports.ts";
import { answerReport } from "#desk/reports/answering.ts";
import { KEPT_APART_BY, REPORTS } from "#desk/reports/share.ts";
import { tablesOf } from "#desk/reports/tables.ts";
import { openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import en from "#words/en/happenings.json" with { type: "json" };

/**
 * The privacy charter, where the database can hold it: what has no place to be kept cannot be kept.
 * A column that looks forbidden and is not is named here, with the reason.
 */
const ALLOWED = new Map([["cases.queue_rank", "the place of a case in the queue, by who moves next"]]);

const FORBIDDEN: [what: string, name: RegExp][] = [
  ["a score or rank of people", /score|rating|rank|points|stars|leader|performance|productiv/],
  ["a label of a customer's person", /toxic|difficult|personality|temper|trait|diagnos|blacklist|vip/],
  ["where people come from", /region|nationality|ethnic|origin_country|birth|religion|province/],
  ["sex, age or health", /gender|(^|_)sex(_|$)|(^|_)age(_|$)|health|illness|disab|mental|medical/],
  ["an emotion of a person", /emotion|mood|sentiment|stress|burnout|energy|wellbeing/],
  ["watching people work", /idle|keystroke|webcam|screen_?shot|handle_time|talk_time|accepted_hints|skipped_hints|coach_event/],
];

const endpoints = Object.values(allEndpoints);
const { db } = await freshDatabase();
const people = await openFirm(db);
const { rows: columns } = await sql<{ name: string; table_name: string; column_name: string }>`
  select table_name || '.' || column_name as name, table_name, column_name from information_schema.columns
  where table_schema = 'public'`.execute(db);

describe("the schema has no place for", () => {
  test.for(FORBIDDEN)("%s", ([, forbidden]) => {
    const found = columns.filter(({ name, column_name }) => forbidden.test(column_name) && !ALLOWED.has(name));
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  test("behaviour on a customer: what was read stays with the message", () => {
    const onPeople = columns.filter(
      ({ table_name, column_name }) =>
        ["customers", "accounts"].includes(table_name) && /behav|reading|finding|label/.test(column_name),
    );
    expect(onPeople).toEqual([]);
  });

  test("whose words an example is: no case, message, customer, account or hour, and no key that leads to one", async () => {
    const { rows } = await sql<{ column: string }>`
      select column_name || ' ' || data_type as column from information_schema.columns
      where table_schema = 'public' and table_name = 'examples' order by ordinal_position`.execute(db);
    expect(rows.map(({ column }) => column)).toEqual([
      "id uuid",
      "month text",
      "language text",
      "text text",
      "labels ARRAY",
      "read_as ARRAY",
    ]);
    const { rows: keys } = await sql`
      select from pg_constraint where contype = 'f' and 'examples'::regclass in (conrelid, confrelid)`.execute(db);
    expect(keys).toEqual([]);
    await expect(
      sql`insert into examples (month, language, text, labels, read_as) values ('2026-11-24 10:15', 'pl', 'a', '{}', '{}')`.execute(
        db,
      ),
    ).rejects.toThrow("examples_month_check");
  });

  test("a situation anywhere but on its case: it is a fact of the matter, which no customer carries along", () => {
    expect([
      ...new Set(columns.filter(({ column_name }) => /situation/.test(column_name)).map(({ table_name }) => table_name)),
    ]).toEqual(["cases"]);
  });

  test("where behaviour may come from, who took a life vest, what was hard", () => {
    const kept = columns.filter(({ column_name, table_name }) =>
      /(^|_)(origin|motive|intent|vest|hard)(_|$)/.test(`${table_name}_${column_name}`),
    );
    expect(kept.map(({ name }) => name)).toEqual([]);
  });

  test("the work of one person: counts of reports are kept apart by nothing that leads to one, nor to where a customer comes from", async () => {
    const { rows } = await sql<{ column: string }>`
      select table_name || '.' || column_name as column from information_schema.columns
      where table_schema = 'public' and table_name in ('daily_counts', 'case_shares') order by 1`.execute(db);
    expect(rows.map(({ column }) => column)).toEqual([
      "case_shares.case_number",
      "case_shares.channel",
      "case_shares.language",
      "case_shares.shares",
      "case_shares.team_id",
      ...[...KEPT_APART_BY, "count", "seconds"].map((name) => `daily_counts.${name}`).toSorted(),
    ]);
    expect(KEPT_APART_BY).toEqual(["question", "day", "team_id", "channel", "language", "kind"]);
  });

  test("presence: who reads what is never stored", () => {
    expect(columns.filter(({ table_name }) => /presence|viewing|watch/.test(table_name))).toEqual([]);
  });
});

describe("what people keep to themselves", () => {
  const OWN = ["energy_notes", "went_well", "breaks"];

  test("leads to its owner alone: no case, no customer, nobody else, and nothing leads to it", async () => {
    for (const table of OWN) {
      const { rows } = await sql<{ definition: string }>`
        select pg_get_constraintdef(oid) as definition from pg_constraint
        where contype = 'f' and ${table}::regclass in (conrelid, confrelid)`.execute(db);
      expect(rows.map(({ definition }) => definition)).toEqual([
        "FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE",
      ]);
    }
  });

  test("is among the columns of no report and of no export", () => {
    const exports = readFileSync("desk/imports/exporting.ts", "utf8") + readFileSync("desk/reports/counting.ts", "utf8");
    for (const table of OWN) expect(exports).not.toMatch(new RegExp(`(?<![\\w.])${table}(?!\\w)`));
    expect(
      Object.values(REPORTS)
        .flatMap(({ kinds }) => kinds)
        .filter((kind) => /break|energy|hard/.test(kind)),
    ).toEqual([]);
  });

  test("is shown by the endpoints of its owner, and the sum of energy by one that names nobody", () => {
    const shows = (pattern: RegExp) =>
      endpoints
        .filter(({ output }) => pattern.test(JSON.stringify(z.toJSONSchema(output, { io: "output", unrepresentable: "any" }))))
        .map(({ method, path }) => `${method} ${path}`)
        .toSorted();
    expect(shows(/"enum":\["full","ok","low","empty"\]/)).toEqual([
      "GET /me/data",
      "GET /me/energy",
      "GET /team-load",
      "POST /me/energy",
    ]);
    // What is said to a person of themselves when they are let in, and by their own acts.
    expect(shows(/"minimumUntil"/)).toEqual([
      "GET /me",
      "POST /invitations/by-token/:token/acceptance",
      "POST /people/:id/break",
      "POST /people/:id/break/extension",
      "POST /sessions",
      "POST /setup",
      "PUT /me/settings",
    ]);
    expect(shows(/"hardToday"/)).toEqual(["GET /team-load"]);
  });

  test("breaks leave neither a happening nor a word for programs", () => {
    expect(Object.keys(en).filter((name) => /break|energy|went_well/.test(name))).toEqual([]);
  });
});

describe("nothing that is said to the desk", () => {
  const told = endpoints.map((each) => ({
    to: `${each.method} ${each.path}`,
    says: JSON.stringify(
      [each.params, each.query, each.input].map(
        (shape) => shape && z.toJSONSchema(shape, { io: "input", unrepresentable: "any" }),
      ),
    ),
  }));

  test("names a likely origin, a life vest or a hard moment", () => {
    // The library speaks of vests as it does of books; a case, a customer and a person's own settings know none.
    const ways = told.filter(
      ({ to, says }) =>
        /likely_?origin|that_?was_?hard|"(?:pressure|irritation|habit|disappointment|manipulation)"/i.test(`${to} ${says}`) ||
        (/ \/(?:cases|customers|me)\b/.test(to) && /vest/i.test(`${to} ${says}`)),
    );
    expect(ways).toEqual([]);
  });

  test("states a situation, but of a case", () => {
    expect(told.filter(({ to, says }) => /situation/.test(`${to} ${says}`)).map(({ to }) => to)).toEqual([
      "GET /cases",
      "POST /cases/:number/situation",
    ]);
  });

  test("and no answer but the case's own shows it", () => {
    const shown = endpoints.filter(({ output }) =>
      JSON.stringify(z.toJSONSchema(output, { io: "output", unrepresentable: "any" })).includes('"situation"'),
    );
    expect(shown.map(({ method, path }) => `${method} ${path}`)).toEqual(["GET /cases/:number"]);
  });
});

describe("calls", () => {
  const ofCalls = columns.filter(({ table_name }) => /^(calls|call_|recording_)/.test(table_name));

  test("are counted against nobody: no report reads them, nor counts a rung, an end by us or a recording", () => {
    const sources = execFileSync(
      "git",
      ["ls-files", "--cached", "--others", "--exclude-standard", "desk/reports", "desk/webhooks"],
      {
        encoding: "utf8",
      },
    )
      .split("\n")
      .filter((file) => /(?<!\.test)\.ts$/.test(file));
    expect(sources.length).toBeGreaterThan(10);
    expect(
      sources.filter((file) => /\b(calls|call_[a-z]+|recording_changes)\b|"call\./.test(readFileSync(file, "utf8"))),
    ).toEqual([]);
    const kinds = Object.values(REPORTS).flatMap((report) => [report.question, ...report.kinds]);
    expect(kinds.filter((kind) => /call|rung|hung|by_us|bypass|silence|recording/.test(kind))).toEqual([]);
  });

  test("have no list by person, and no length that is kept", () => {
    expect(ofCalls.length).toBeGreaterThan(40);
    expect(
      ofCalls.filter(({ column_name }) => /seconds|minutes|duration|length|(^|_)count(_|$)|(^|_)times(_|$)/.test(column_name)),
    ).toEqual([]);
    const listed = endpoints.filter(({ path, method, output }) => {
      const says = JSON.stringify(z.toJSONSchema(output, { io: "output", unrepresentable: "any" }));
      return method === "GET" && says.includes('"endedAs"') && !/^\/(calls\/:id|standing-call|cases\/:number)$/.test(path);
    });
    expect(listed.map(({ path }) => path)).toEqual([]);
  });

  test("keep nothing that was heard in a voice: no words taken down by a machine, no reading, no print", () => {
    expect(ofCalls.filter(({ column_name }) => /transcript|reading|voice|speaker|pitch|tone/.test(column_name))).toEqual([]);
  });
});

describe("every report", () => {
  const names = Object.keys(REPORTS) as ReportName[];

  test("is walked here, and has an address", () => {
    expect(names.toSorted()).toEqual([...ReportName.options].toSorted());
    expect(names.length).toBeGreaterThan(3);
  });

  test.for(names)("%s says nothing of behaviour, and can be narrowed to no person and no place", (name) => {
    expect(REPORTS[name].kinds.filter((kind) => /demand|invasion|criticism|judgement|insult|threat|anger/.test(kind))).toEqual(
      [],
    );
    expect(Object.keys(ReportFilters.shape)).toEqual(["from", "until", "team", "channel", "language"]);
  });

  test.for(names)("%s hides nine, shows ten, and hides a team of four", async (name) => {
    const { ewa, bartek, marta, adam, georgi } = people;
    const { id: team } = await db.insertInto("teams").values({ name }).returning("id").executeTakeFirstOrThrow();
    const join = (account: { id: number }) =>
      db.insertInto("team_members").values({ team_id: team, account_id: account.id }).execute();
    for (const person of [ewa, bartek, marta, adam]) await join(person);
    const count = async (number: number) => {
      for (const kind of REPORTS[name].kinds) {
        await sql`
          insert into daily_counts (question, day, team_id, channel, language, kind, count, seconds)
          values (${REPORTS[name].question}, current_date, ${team}, 'mail', 'pl', ${kind}, ${number}, 3600)
          on conflict (question, day, team_id, channel, language, kind) do update set count = excluded.count`.execute(db);
      }
    };
    const answer = (filters: Partial<ReportFilters>) => answerReport(db, { name, filters: { channel: "mail", ...filters } });
    await count(1);
    if (name === "promises") expect(await answer({})).toMatchObject({ hidden: "few_cases", tables: [], facts: {} });
    await count(10);
    const shown = await answer({});
    expect(shown.hidden).toBeNull();
    expect(
      shown.tables
        .flatMap(({ rows }) => rows)
        .flat()
        .some((cell) => cell !== null && typeof cell === "number"),
    ).toBe(true);
    for (const { name: whose } of [ewa, bartek, marta, adam, georgi]) expect(JSON.stringify(shown)).not.toContain(`"${whose}"`);
    expect(await answer({ team })).toMatchObject({ hidden: "few_people", total: 0, tables: [], facts: {} });
    await join(georgi);
    expect((await answer({ team })).hidden).toBeNull();
  });

  test("tables say no percentage of fewer than ten, and nothing at all of a channel with so few", () => {
    const counted = [
      { step: "2026-11-16", channel: "mail", kind: "kept", count: 9, seconds: 0 },
      { step: "2026-11-23", channel: "mail", kind: "late", count: 10, seconds: 0 },
      { step: "2026-11-23", channel: "chat", kind: "late", count: 9, seconds: 0 },
    ];
    const [byTime, byChannel] = tablesOf({ name: "promises", steps: ["2026-11-16", "2026-11-23"], counted, standing: {} });
    expect(byTime!.rows).toEqual([
      ["2026-11-16", 9, 0, 0, null, 0],
      ["2026-11-23", 0, 0, 19, 0, 0],
    ]);
    expect(byChannel!.rows).toEqual([
      ["chat", null, null, null, null, null],
      ["mail", 9, 0, 10, 47, 0],
    ]);
  });
});

test("the tables were really looked at", () => {
  expect(new Set(columns.map(({ table_name }) => table_name)).size).toBeGreaterThan(25);
});
