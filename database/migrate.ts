import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Logger, runMigrations } from "graphile-worker";
import type pg from "pg";
import { openPool } from "./connect.ts";
import { Obstacle } from "./obstacle.ts";

const OUR_MIGRATIONS = join(import.meta.dirname, "migrations");
const NAMED = /^(\d{4})-([a-z0-9-]+)\.sql$/;
const OUTSIDE = "-- outside a transaction";
// Any number that nobody else locks: "kapok" in ASCII.
const LOCK = 0x6b61706f6b;
const quiet = new Logger(() => () => {});

export interface Migration {
  number: number;
  headline: string;
  sql: string;
  hash: string;
}

export interface Migrating {
  url: string;
  folder?: string;
  /** Only these, which ran where a backup was made: they must be the beginning of ours. */
  upTo?: readonly Pick<Migration, "number" | "headline" | "hash">[];
}

/** Brings a database to what this code expects and says what it ran. Several processes may call it at once. */
export async function migrate({ url, folder = OUR_MIGRATIONS, upTo }: Migrating): Promise<string[]> {
  const known = await migrationsIn(folder);
  const wanted = upTo ? beginningOf(known, upTo) : known;
  const pool = openPool({ url, size: 2, name: "kapok migrate" });
  try {
    const client = await pool.connect();
    try {
      await client.query("select pg_advisory_lock($1)", [LOCK]);
      const ran = await bringForward(client, wanted);
      // With our pool: its own would outlive this call, and end the process when the server stops.
      await runMigrations({ pgPool: pool, logger: quiet });
      return ran;
    } finally {
      // Closed rather than given back: the lock ends with its session.
      client.release(true);
    }
  } finally {
    await pool.end();
  }
}

function beginningOf(known: Migration[], upTo: NonNullable<Migrating["upTo"]>): Migration[] {
  const stranger = upTo.find(({ hash }, index) => known[index]?.hash !== hash);
  if (!stranger) return known.slice(0, upTo.length);
  throw new Obstacle(
    `The backup has a migration that this Kapok does not know (${stranger.number} "${stranger.headline}"): it was made by a newer one.`,
  );
}

/** The migrations this code knows, in order. */
export async function migrationsIn(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  return Promise.all(
    files.map(async (name, index) => {
      const [, number, headline] = NAMED.exec(name) ?? [];
      if (Number(number) !== index + 1 || !headline) {
        throw new Obstacle(`The migration ${name} should be called ${String(index + 1).padStart(4, "0")}-its-headline.sql.`);
      }
      // A checkout on Windows may change line ends; that does not change what was run.
      const sql = (await readFile(join(folder, name), "utf8")).replaceAll("\r\n", "\n");
      return { number: index + 1, headline, sql, hash: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

async function bringForward(client: pg.ClientBase, wanted: Migration[]): Promise<string[]> {
  await client.query(`create table if not exists migrations (
    number integer primary key,
    headline text not null,
    hash text not null,
    ran_at timestamptz not null default now()
  )`);
  const { rows: done } = await client.query<Omit<Migration, "sql">>(
    "select number, headline, hash from migrations order by number",
  );
  if (done.length > wanted.length) {
    throw new Obstacle(
      `This database is newer than this Kapok (it has "${done.at(-1)?.headline}"): start the newer Kapok, or restore a backup made by this one.`,
    );
  }
  for (const { number, headline, hash } of done) {
    if (wanted[number - 1]?.hash === hash) continue;
    throw new Obstacle(
      `The migration ${number} "${headline}" was changed after it had run here: put its file back and write a new one.`,
    );
  }
  const missing = wanted.slice(done.length);
  for (const migration of missing) await run(client, migration);
  return missing.map(({ headline }) => headline);
}

async function run(client: pg.ClientBase, { number, headline, sql, hash }: Migration): Promise<void> {
  const record = () =>
    client.query("insert into migrations (number, headline, hash) values ($1, $2, $3)", [number, headline, hash]);
  try {
    if (sql.startsWith(OUTSIDE)) {
      // One statement at a time: sent together they would be one transaction after all.
      for (const statement of sql.split(/;[ \t]*(?:--.*)?\n/))
        if (statement.replaceAll(/--.*/g, "").trim()) await client.query(statement);
      await record();
      return;
    }
    await client.query("begin");
    await client.query(sql);
    await record();
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw new Error(`Migration ${number} "${headline}" failed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}
