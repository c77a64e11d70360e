import { statfs } from "node:fs/promises";
import { type Kysely, sql } from "kysely";
import * as setup from "#contract/setup.ts";
import type { Schema } from "#database/schema.ts";
import { must } from "#desk/accounts/may.ts";
import { serve } from "../http/serve.ts";
import { version } from "../version.ts";

interface Row {
  what: string;
  ok: boolean;
  facts: Record<string, unknown>;
}

const GIGABYTE = 1024 ** 3;
const LEAST_FREE = 2 * GIGABYTE;

/** Each row is a thing that can fail silently; `facts` is what its sentence mentions. */
export const healthRoutes = [
  serve(setup.health, async (_asked, { db, by, config }) => {
    must(by, "health");
    const rows = await Promise.all([database(db), jobs(db), mailIn(db), mailOut(db), mailboxes(db), disk(config.data)]);
    return { rows, version };
  }),
];

async function database(db: Kysely<Schema>): Promise<Row> {
  const { rows } = await sql<{ server: string; bytes: number }>`
    select current_setting('server_version') as server, pg_database_size(current_database()) as bytes`.execute(db);
  return { what: "database", ok: true, facts: { server: rows[0]!.server, megabytes: Math.round(rows[0]!.bytes / 1024 ** 2) } };
}

/** Work that should have been begun five minutes ago, and work that was tried as often as it may be. */
async function jobs(db: Kysely<Schema>): Promise<Row> {
  const { rows } = await sql<{ late: number; given_up: number }>`
    select count(*) filter (where locked_at is null and run_at < now() - interval '5 minutes' and attempts < max_attempts) as late,
      count(*) filter (where attempts >= max_attempts) as given_up
    from graphile_worker.jobs`.execute(db);
  const { late, given_up } = rows[0]!;
  return { what: "jobs", ok: late + given_up === 0, facts: { late, givenUp: given_up } };
}

async function mailIn(db: Kysely<Schema>): Promise<Row> {
  const { rows } = await sql<{ waiting: number; quarantined: number }>`
    select (select count(*) from mails where fate = 'received' and received_at < now() - interval '5 minutes') as waiting,
      (select count(*) from mails where fate = 'quarantined') as quarantined`.execute(db);
  const { waiting, quarantined } = rows[0]!;
  return { what: "mail_in", ok: waiting + quarantined === 0, facts: { waiting, quarantined } };
}

async function mailOut(db: Kysely<Schema>): Promise<Row> {
  const { rows } = await sql<{ late: number; failed: number; letters: number }>`
    select (select count(*) from messages where delivery in ('held', 'queued') and send_at < now() - interval '5 minutes') as late,
      (select count(*) from messages where delivery = 'failed' and created_at > now() - interval '7 days') as failed,
      (select count(*) from letters where sent_at is null and created_at < now() - interval '5 minutes' and created_at > now() - interval '7 days') as letters`.execute(
    db,
  );
  const { late, failed, letters } = rows[0]!;
  return { what: "mail_out", ok: late + failed + letters === 0, facts: { late, failed, letters } };
}

async function mailboxes(db: Kysely<Schema>): Promise<Row> {
  const rows = await db.selectFrom("mailboxes").select(["address", "trouble"]).where("closed_at", "is", null).execute();
  const troubled = rows.filter(({ trouble }) => trouble !== null).map(({ address }) => address);
  return {
    what: "mailboxes",
    ok: rows.length > 0 && troubled.length === 0,
    facts: { count: rows.length, troubled: troubled.join(", ") },
  };
}

async function disk(folder: string): Promise<Row> {
  const found = await statfs(folder).catch(() => null);
  if (!found) return { what: "disk", ok: true, facts: { gigabytes: null } };
  const free = found.bavail * found.bsize;
  return { what: "disk", ok: free > LEAST_FREE, facts: { gigabytes: Math.round((free / GIGABYTE) * 10) / 10 } };
}
