import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { temporaryFolder } from "#test/folder.ts";
import { migrate } from "./migrate.ts";

const KETTLES = "create table kettles (id bigint primary key, colour text);";
const RED = "insert into kettles values (1, 'red');";

let folder: string;
let desk: FreshDatabase;

beforeEach(async () => {
  folder = join(temporaryFolder(), "migrations");
  mkdirSync(folder);
  desk = await freshDatabase();
  // As empty as a server gives it.
  await desk.pool.query("drop schema public cascade; create schema public; drop schema graphile_worker cascade");
});

function write(name: string, sql: string): void {
  writeFileSync(join(folder, name), sql);
}

async function kettles() {
  return (await desk.pool.query("select id, colour from kettles order by id")).rows;
}

describe("migrating", () => {
  test("runs what is missing, in order, once", async () => {
    write("0001-kettles.sql", KETTLES);
    const first = await migrate({ url: desk.url, folder });
    write("0002-a-red-kettle.sql", RED);

    const second = await migrate({ url: desk.url, folder });
    const third = await migrate({ url: desk.url, folder });

    expect([first, second, third]).toEqual([["kettles"], ["a-red-kettle"], []]);
    expect(await kettles()).toEqual([{ id: 1, colour: "red" }]);
  });

  test("makes room for the jobs too", async () => {
    write("0001-kettles.sql", KETTLES);

    await migrate({ url: desk.url, folder });

    expect((await desk.pool.query("select count(*) as jobs from graphile_worker.jobs")).rows).toEqual([{ jobs: 0 }]);
  });

  test("is done once by three processes that start together", async () => {
    write("0001-kettles.sql", KETTLES);
    write("0002-a-red-kettle.sql", RED);

    const ran = await Promise.all([1, 2, 3].map(() => migrate({ url: desk.url, folder })));

    expect(ran.map((each) => each.length).toSorted()).toEqual([0, 0, 2]);
    expect(await kettles()).toHaveLength(1);
  });

  test("leaves nothing of a migration that fails, and keeps those before it", async () => {
    write("0001-kettles.sql", KETTLES);
    write("0002-a-red-kettle.sql", `${RED} insert into teapots values (1);`);

    await expect(migrate({ url: desk.url, folder })).rejects.toThrow(/^Migration 2 "a-red-kettle" failed: .*teapots/);

    expect(await kettles()).toEqual([]);
    expect((await desk.pool.query("select number from migrations")).rows).toEqual([{ number: 1 }]);
  });

  test("can build an index beside the traffic, outside a transaction", async () => {
    write("0001-kettles.sql", KETTLES);
    write(
      "0002-find-by-colour.sql",
      "-- outside a transaction\ncreate index concurrently kettles_colour on kettles (colour); -- quick\ncreate index concurrently kettles_both on kettles (id, colour);\n",
    );

    await migrate({ url: desk.url, folder });

    const { rows } = await desk.pool.query(
      "select relname from pg_class where relname like 'kettles\\_%' and relname <> 'kettles_pkey'",
    );
    expect(rows.map(({ relname }) => relname).toSorted()).toEqual(["kettles_both", "kettles_colour"]);
  });

  test("takes a file with other line ends for the same", async () => {
    write("0001-kettles.sql", "create table kettles (\n id bigint\n);\n");
    await migrate({ url: desk.url, folder });
    write("0001-kettles.sql", "create table kettles (\r\n id bigint\r\n);\r\n");

    expect(await migrate({ url: desk.url, folder })).toEqual([]);
  });
});

describe("a migration is refused", () => {
  test("when its file was changed after it had run", async () => {
    write("0001-kettles.sql", KETTLES);
    await migrate({ url: desk.url, folder });
    write("0001-kettles.sql", KETTLES.replace("text", "text not null"));

    await expect(migrate({ url: desk.url, folder })).rejects.toThrow(
      'The migration 1 "kettles" was changed after it had run here',
    );
  });

  test("when the database is newer than the code", async () => {
    write("0001-kettles.sql", KETTLES);
    await migrate({ url: desk.url, folder });
    await desk.pool.query("insert into migrations (number, headline, hash) values (2, 'teapots', 'x')");

    await expect(migrate({ url: desk.url, folder })).rejects.toThrow('This database is newer than this Kapok (it has "teapots")');
  });

  test.for(["0002-kettles.sql", "1-kettles.sql", "0001_kettles.sql", "0001-.sql"])(
    "when it is called %s and is the first",
    async (name) => {
      write(name, KETTLES);

      await expect(migrate({ url: desk.url, folder })).rejects.toThrow(
        `The migration ${name} should be called 0001-its-headline.sql`,
      );
    },
  );
});
