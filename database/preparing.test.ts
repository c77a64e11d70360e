import { sql } from "kysely";
import { expect, test } from "vitest";
import { freshDatabase } from "#test/database.ts";

const { db } = await freshDatabase({ size: 1 });
const kept = async () =>
  (await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db)).rows.map(
    ({ statement }) => statement,
  );

test("a question with values keeps its plan on the connection", async () => {
  for (const number of [1, 2]) await sql`select ${number}::int + 40 as kept_sum`.execute(db);
  expect((await kept()).filter((statement) => statement.includes("kept_sum"))).toHaveLength(1);
});

test("several commands in one text still run", async () => {
  await sql`select 1; select 2`.execute(db);
});

test("a kept plan is made once, for all values", async () => {
  const { rows } = await sql<{ mode: string }>`select current_setting('plan_cache_mode') as mode`.execute(db);
  expect(rows).toEqual([{ mode: "force_generic_plan" }]);
});

test("nobody is called to help with a plan that expects more than there is", async () => {
  const { rows } = await sql<{ helpers: string }>`select current_setting('max_parallel_workers_per_gather') as helpers`.execute(
    db,
  );
  expect(rows).toEqual([{ helpers: "0" }]);
});
