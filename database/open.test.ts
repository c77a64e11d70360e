import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { freshDatabase } from "#test/database.ts";
import { temporaryFolder } from "#test/folder.ts";
import { migrate } from "./migrate.ts";
import { openDatabase } from "./open.ts";

describe("the database of an installation", () => {
  test("is the built-in one, whose server ends with the last that uses it", async () => {
    const data = join(temporaryFolder(), "data");
    const first = await openDatabase({ data, doing: "start" });
    const ran = await migrate({ url: first.directUrl });
    const guest = await openDatabase({ data, doing: "token create", join: true });
    const known = await guest.db.selectFrom("migrations").select("number").execute();
    await guest.close();
    await first.close();

    const again = await openDatabase({ data, doing: "token create", join: true });
    const kept = await again.db.selectFrom("migrations").select("number").execute();
    await again.close();

    expect([first.how, guest.how, again.how]).toEqual(["made", "joined", "started"]);
    expect(ran.length).toBeGreaterThan(0);
    expect([known.length, kept.length]).toEqual([ran.length, ran.length]);
  });

  test("is the one at DATABASE_URL, which goes on when we are done", async () => {
    const { url, pool } = await freshDatabase();

    const database = await openDatabase({ data: "/nowhere", databaseUrl: url, doing: "start" });
    const cases = await database.db.selectFrom("cases").selectAll().execute();
    await database.close();

    expect({ how: database.how, directUrl: database.directUrl, cases }).toEqual({ how: "external", directUrl: url, cases: [] });
    expect((await pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  });

  test("has a second address for what a pooler in between cannot do", async () => {
    const { url } = await freshDatabase();

    const database = await openDatabase({
      data: "/nowhere",
      databaseUrl: url,
      databaseDirectUrl: "postgres://direct/kapok",
      doing: "start",
    });
    await database.close();

    expect([database.url, database.directUrl]).toEqual([url, "postgres://direct/kapok"]);
  });

  test("is refused when it is not written in UTF-8", async () => {
    const { url, pool } = await freshDatabase();
    const name = `latin_${Date.now()}`;
    await pool.query(`create database ${name} encoding 'LATIN1' locale 'C' template template0`);

    const opening = openDatabase({ data: "/nowhere", databaseUrl: url.replace(/\/kapok_test_\w+/, `/${name}`), doing: "start" });

    await expect(opening).rejects.toThrow("The database is encoded in LATIN1");
    await pool.query(`drop database ${name} with (force)`);
  });
});
