import { beforeAll, describe, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";

let desk: FreshDatabase;
beforeAll(async () => {
  desk = await freshDatabase();
});

describe("a value that comes from the database", () => {
  test.for([
    ["9007199254740991::bigint", 9007199254740991],
    ["array[1, null, 3]::bigint[]", [1, null, 3]],
    ["'2026-03-29'::date", "2026-03-29"],
    ["array['2026-03-29', null]::date[]", ["2026-03-29", null]],
    ["timestamptz '2026-10-25 01:30+00'", new Date("2026-10-25T01:30:00Z")],
    ["jsonb '{\"hours\": [9, 17]}'", { hours: [9, 17] }],
    ["null::bigint", null],
  ] as const)("%s is exact", async ([sql, value]) => {
    const { rows } = await desk.pool.query(`select ${sql} as value`);

    expect(rows[0].value).toEqual(value);
  });

  test("is refused rather than rounded when it is too large", async () => {
    await expect(desk.pool.query("select 9007199254740993::bigint")).rejects.toThrow(/too large/);
  });
});

describe("a connection that breaks while idle", () => {
  test("does not end the process, and the next question is answered", async () => {
    const { rows } = await desk.pool.query("select pg_backend_pid() as pid");
    const other = await freshDatabase();

    await other.pool.query("select pg_terminate_backend($1)", [rows[0].pid]);
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect((await desk.pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  });
});
