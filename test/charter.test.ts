import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { allEndpoints } from "#contract/all.ts";
import { freshDatabase } from "#test/database.ts";

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

  test("presence: who reads what is never stored", () => {
    expect(columns.filter(({ table_name }) => /presence|viewing|watch/.test(table_name))).toEqual([]);
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

test("the tables were really looked at", () => {
  expect(new Set(columns.map(({ table_name }) => table_name)).size).toBeGreaterThan(25);
});
