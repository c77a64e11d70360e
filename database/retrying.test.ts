import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { isPassing, retrying } from "./retrying.ts";

let desk: FreshDatabase;
beforeAll(async () => {
  desk = await freshDatabase();
  await desk.pool.query(
    "create table stock (kettle text primary key, left_over integer); insert into stock values ('red', 10), ('blue', 10)",
  );
});

describe("retrying", () => {
  test("answers what the work answered, and its change is there", async () => {
    const answer = await retrying(desk.db, async (tx) => {
      await sql`insert into stock values ('green', 3)`.execute(tx);
      return "done";
    });

    expect(answer).toBe("done");
    expect((await desk.pool.query("select left_over from stock where kettle = 'green'")).rows).toEqual([{ left_over: 3 }]);
  });

  test("does again what lost a race, so that no change is lost", async () => {
    let attempts = 0;
    const bothHaveRead = Promise.withResolvers<void>();
    const takeOne = () =>
      retrying(desk.db, async (tx) => {
        await sql`set transaction isolation level repeatable read`.execute(tx);
        const { rows } = await sql<{ left_over: number }>`select left_over from stock where kettle = 'red'`.execute(tx);
        if (++attempts === 2) bothHaveRead.resolve();
        await bothHaveRead.promise;
        await sql`update stock set left_over = ${rows[0]!.left_over - 1} where kettle = 'red'`.execute(tx);
      });

    await Promise.all([takeOne(), takeOne()]);

    expect((await desk.pool.query("select left_over from stock where kettle = 'red'")).rows).toEqual([{ left_over: 8 }]);
    expect(attempts).toBe(3);
  });

  test("does again what met a broken connection", async () => {
    let attempts = 0;

    await retrying(desk.db, async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      if (++attempts === 1) await desk.pool.query("select pg_terminate_backend($1)", [rows[0]!.pid]);
      await sql`update stock set left_over = 1 where kettle = 'blue'`.execute(tx);
    });

    expect(attempts).toBe(2);
    expect((await desk.pool.query("select left_over from stock where kettle = 'blue'")).rows).toEqual([{ left_over: 1 }]);
  });

  test("does not do again what is simply wrong", async () => {
    let attempts = 0;

    const work = retrying(desk.db, async (tx) => {
      attempts++;
      await sql`insert into stock values ('red', 1)`.execute(tx);
    });

    await expect(work).rejects.toThrow(/duplicate key/);
    expect(attempts).toBe(1);
  });
});

describe("an error passes by itself", () => {
  const withCode = (code: string) => Object.assign(new Error("x"), { code });

  test.for(["40001", "40P01", "57P01", "08006", "53300", "ECONNREFUSED", "ECONNRESET"])("if it is %s", (code) => {
    expect(isPassing(withCode(code))).toBe(true);
  });

  test.for(["23505", "42P01", "57014", "40002", "EACCES", ""])("unless it is %s", (code) => {
    expect(isPassing(withCode(code))).toBe(false);
  });
});
