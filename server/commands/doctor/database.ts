import { join } from "node:path";
import type pg from "pg";
import { migrationsIn } from "#database/migrate.ts";
import { type OpenDatabase, openDatabase } from "#database/open.ts";
import type { Config } from "#server/config.ts";
import { warn } from "../call.ts";
import { type Finding, fine, wrong } from "./finding.ts";

/** Opens the database as any command does: beside a Kapok that runs, or alone. */
export async function lookAtDatabase(config: Config): Promise<Finding[]> {
  let database: OpenDatabase;
  try {
    database = await openDatabase({ ...config, doing: "doctor", join: true, size: 1, tell: warn });
  } catch (error) {
    if ((error as Error).name !== "Obstacle") throw error;
    return [wrong("The database does not open.", (error as Error).message)];
  }
  try {
    const { pool, how } = database;
    return [await greet(pool, how), await durability(pool), await version(pool), await damage(pool), ...(await mailboxes(pool))];
  } finally {
    await database.close();
  }
}

async function greet(pool: pg.Pool, how: OpenDatabase["how"]): Promise<Finding> {
  const began = performance.now();
  const { rows } = await pool.query(
    "select current_setting('server_version') as version, pg_database_size(current_database()) as size",
  );
  const { version, size } = rows[0] as { version: string; size: number };
  const where = how === "external" ? "at DATABASE_URL" : how === "joined" ? "of the Kapok that is running" : "built in";
  const took = Math.round(performance.now() - began);
  return fine(`PostgreSQL ${version} ${where}, ${Math.round(size / 1024 ** 2)} MB, answers in ${took} ms.`);
}

async function durability(pool: pg.Pool): Promise<Finding> {
  const { rows } = await pool.query("select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit");
  const { fsync, commit } = rows[0] as { fsync: string; commit: string };
  if (fsync === "on" && commit !== "off") return fine("The database keeps every acknowledged write.");
  return wrong(
    "The database is set to lose acknowledged mail at a power cut (fsync or synchronous_commit is off).",
    "Turn both on in its configuration.",
  );
}

async function version(pool: pg.Pool): Promise<Finding> {
  const known = await migrationsIn(join(import.meta.dirname, "..", "..", "..", "database", "migrations"));
  const { rows: there } = await pool.query("select to_regclass('public.migrations') is not null as made");
  const ran = there[0].made ? (await pool.query<{ hash: string }>("select hash from migrations order by number")).rows : [];
  const done = ran.length;
  if (ran.some(({ hash }, index) => known[index] && known[index].hash !== hash)) {
    return wrong("A migration was changed after it had run here.", "Put the files in database/migrations back as they were.");
  }
  if (done === known.length) return fine(`The database is at this version (${done} of ${known.length} migrations).`);
  if (done > known.length) return wrong("The database is newer than this Kapok.", "Start the newer Kapok.");
  return wrong(
    `The database lacks ${known.length - done} of ${known.length} migrations.`,
    'They run at the next start, or now by "kapok migrate".',
  );
}

async function damage(pool: pg.Pool): Promise<Finding> {
  const { rows } = await pool.query("select coalesce(sum(checksum_failures), 0)::int as failures from pg_stat_database");
  if (rows[0].failures === 0) return fine("No damaged page was met.");
  return wrong(
    `The database met ${rows[0].failures} damaged pages: the disk or the memory is failing.`,
    'Write a backup now ("kapok backup FILE"), look at the disk, and restore on another one.',
  );
}

async function mailboxes(pool: pg.Pool): Promise<Finding[]> {
  const { rows: there } = await pool.query("select to_regclass('public.mailboxes') is not null as made");
  if (!there[0].made) return [];
  const { rows } = await pool.query<{ address: string; trouble: string; trouble_since: Date }>(
    "select address, trouble, trouble_since from mailboxes where trouble is not null and closed_at is null order by address",
  );
  return rows.map(({ address, trouble, trouble_since }) =>
    wrong(
      `The mailbox ${address} has not worked since ${trouble_since.toISOString()}: ${trouble}.`,
      "Check its settings under Mailboxes.",
    ),
  );
}
