import { createHash } from "node:crypto";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zstdCompressSync } from "node:zlib";
import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { temporaryFolder } from "#test/folder.ts";
import { restoreBackup } from "./reading.ts";
import { writeBackup } from "./writing.ts";

const folder = temporaryFolder();
const file = join(folder, "monday.kapok");
let desk: FreshDatabase;

beforeAll(async () => {
  desk = await freshDatabase();
  await desk.pool.query(`
    insert into firm (name, language, country, time_zone, working_hours, charter_published_at)
      values ('Czajnik i Syn', 'pl', 'PL', 'Europe/Warsaw', '{"1": [{"opens": "09:00", "closes": "17:00"}]}', '2026-10-25 01:30:00.123456+00');
    insert into customers (name, language) values ('Marian Wójcik', 'pl'), ('Мария Петрова', 'bg'), (E'tab\\there\\nand \\\\N "quotes"', null);
    insert into cases (customer_id, subject, channel, language)
      select 1 + n % 3, 'Kettle ' || n, 'mail', 'pl' from generate_series(1, 500) n;
    insert into messages (case_number, customer_id, direction, channel, language, text, reading, search)
      select number, customer_id, 'in', 'mail', 'pl', repeat('Żądam zwrotu pieniędzy! ', 200), '{"labels": ["threat"]}', 'żądam zwrot'
      from cases, generate_series(1, 6);
    insert into mails (route, sha256, size, envelope_to, fate, settled_at) values ('smtp', 'ab', 300000, '{"a@b.pl","c, \\"d"}', 'discarded', now());
    select graphile_worker.add_job('remind_of_promise', '{"promiseId": 7}', run_at := '2030-03-31 01:00+00', job_key := 'promise:7', max_attempts := 25);
  `);
  await desk.pool.query("insert into mail_originals (mail_id, content) values (1, $1)", [Buffer.alloc(6_000_000, 0xf7)]);
  await writeBackup({ url: desk.url, file });
});

describe("a restored backup", () => {
  test("holds the same rows, byte for byte", async () => {
    const other = await freshDatabase();

    const { rows } = await restoreBackup({ url: other.url, file });

    expect(rows).toBe(1 + 3 + 500 + 3000 + 1 + 1);
    expect(await fingerprint(other.pool)).toEqual(await fingerprint(desk.pool));
  });

  test("goes on counting where the other stopped, and its keys hold", async () => {
    const other = await freshDatabase();
    await desk.pool.query("delete from messages where id > 2990");

    await restoreBackup({ url: other.url, file });
    const { rows } = await other.pool.query("insert into customers (name) values ('Mrs Okafor') returning id");
    const orphan = other.pool.query("insert into cases (customer_id, subject, channel, language) values (999, '', 'mail', 'pl')");

    expect(rows).toEqual([{ id: 4 }]);
    await expect(orphan).rejects.toThrow(/foreign key/);
  });

  test("remembers the work that was waiting", async () => {
    const other = await freshDatabase();

    await restoreBackup({ url: other.url, file });

    const { rows } = await other.pool.query("select task_identifier, key, run_at, max_attempts from graphile_worker.jobs");
    expect(rows).toEqual([
      { task_identifier: "remind_of_promise", key: "promise:7", run_at: new Date("2030-03-31T01:00:00Z"), max_attempts: 25 },
    ]);
  });

  test("has what it left out worked out again", async () => {
    const other = await freshDatabase();

    await restoreBackup({
      url: other.url,
      file,
      rebuild: async (client) =>
        void (await client.query("update messages set search = to_tsvector('simple', 'zwrot') where id = 1")),
    });

    const { rows } = await other.pool.query("select count(*) as found from messages where search @@ 'zwrot'");
    expect(rows).toEqual([{ found: 1 }]);
  });
});

describe("a restore", () => {
  test("leaves an installation alone that is not empty", async () => {
    const other = await freshDatabase();
    await other.pool.query("insert into customers (name) values ('pani Anna Nowak')");

    await expect(restoreBackup({ url: other.url, file })).rejects.toThrow(
      "This installation is not empty (there is something in customers)",
    );

    expect((await other.pool.query("select name from customers")).rows).toEqual([{ name: "pani Anna Nowak" }]);
  });

  test.for([
    ["was cut short", (whole: Buffer) => whole.subarray(0, whole.length - 3000)],
    [
      "had a byte changed",
      (whole: Buffer) => whole.with(Math.floor(whole.length / 2), (whole[Math.floor(whole.length / 2)]! + 1) % 256),
    ],
    ["is something else", () => Buffer.from("Dear Sir or Madam, my kettle")],
    ["is another archive", () => zstdCompressSync(Buffer.alloc(2048))],
  ] as const)("fills nothing from a file that %s", async ([why, spoil]) => {
    const other = await freshDatabase();
    const spoilt = join(folder, `${why}.kapok`);
    writeFileSync(spoilt, spoil(readFileSync(file)));

    await expect(restoreBackup({ url: other.url, file: spoilt })).rejects.toThrow("This file is no whole backup of Kapok");

    expect((await other.pool.query("select count(*) from cases")).rows).toEqual([{ count: 0 }]);
    expect((await other.pool.query("insert into customers (name) values ('x') returning id")).rows).toEqual([{ id: 1 }]);
  });

  test("says so when there is no such file", async () => {
    await expect(restoreBackup({ url: desk.url, file: join(folder, "tuesday") })).rejects.toThrow(/cannot be read \(ENOENT\)/);
  });
});

describe("a backup", () => {
  test("can be read by its owner only", () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test("never overwrites another", async () => {
    const before = statSync(file).mtimeMs;

    await expect(writeBackup({ url: desk.url, file })).rejects.toThrow("is there already");

    expect(statSync(file).mtimeMs).toBe(before);
  });

  test("shows one moment, whatever is written while it is made", async () => {
    const busy = await freshDatabase();
    const other = await freshDatabase();
    let stop = false;
    const writing = (async () => {
      for (let n = 0; !stop; n++) {
        await busy.pool.query(
          "with one as (insert into customers (name) values ($1) returning id) insert into cases (customer_id, subject, channel, language) select id, '', 'mail', 'pl' from one",
          [`Customer ${n}`],
        );
      }
    })();

    await new Promise((resolve) => setTimeout(resolve, 100));
    await writeBackup({ url: busy.url, file: join(folder, "busy.kapok") });
    stop = true;
    await writing;
    await restoreBackup({ url: other.url, file: join(folder, "busy.kapok") });

    const { rows } = await other.pool.query(
      "select (select count(*) from customers) as customers, (select count(*) from cases) as cases",
    );
    expect(rows[0].customers).toBeGreaterThan(0);
    expect(rows[0].cases).toBe(rows[0].customers);
  });
});

/** Every row of every table as text, hashed; without the columns a backup leaves out. */
async function fingerprint(pool: pg.Pool): Promise<Record<string, string>> {
  const { rows: tables } = await pool.query(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
  );
  const found: Record<string, string> = {};
  for (const { name } of tables.filter((table) => table.name !== "migrations")) {
    const { rows } = await pool.query(`select (to_jsonb(t) - 'search')::text as row from "${name}" t order by 1`);
    found[name] = createHash("sha256").update(JSON.stringify(rows)).digest("hex");
  }
  return found;
}
