import { sql } from "kysely";
import { expect, test } from "vitest";
import { freshDatabase } from "#test/database.ts";
import { PLAN_ANEW } from "./preparing.ts";

const { db } = await freshDatabase({ size: 1 });
const kept = async () =>
  (await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db)).rows.map(
    ({ statement }) => statement,
  );

test("a question with values keeps its plan on the connection", async () => {
  for (const number of [1, 2]) await sql`select ${number}::int + 40 as kept_sum`.execute(db);
  expect((await kept()).filter((statement) => statement.includes("kept_sum"))).toHaveLength(1);
});

test("a question that says so is planned anew, and still answered", async () => {
  const { rows } = await sql<{ fresh_sum: number }>`${sql.raw(PLAN_ANEW)} select ${2}::int + 40 as fresh_sum`.execute(db);
  expect(rows).toEqual([{ fresh_sum: 42 }]);
  expect((await kept()).filter((statement) => statement.includes("fresh_sum"))).toEqual([]);
});

test("several commands in one text still run", async () => {
  await sql`select 1; select 2`.execute(db);
});
