import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/** Work that follows a change, by name, with ids as its only payload. `jobs/timetable.ts` names who does it. */
export interface LaterWork {
  send_message: { messageId: number; since?: string };
  send_letter: { letterId: number };
  acknowledge_case: { caseNumber: number; messageId: number };
}

export interface When {
  runAt?: Date;
  /** A later job with the same key takes the place of the earlier one. */
  key?: string;
}

/** Enqueues work in the transaction of the change it follows, so that both happen or neither does. */
export async function later<Name extends keyof LaterWork>(
  tx: Kysely<Schema>,
  name: Name,
  payload: LaterWork[Name],
  { runAt, key }: When = {},
) {
  await sql`select graphile_worker.add_job(${name}::text, payload := ${JSON.stringify(payload)}::json, run_at := ${runAt ?? null}::timestamptz,
    max_attempts := 25, job_key := ${key ?? null}::text)`.execute(tx);
}

/** Forgets work that is no longer wanted; work already begun is not stopped. */
export async function neverMind(tx: Kysely<Schema>, key: string) {
  await sql`select graphile_worker.remove_job(${key}::text)`.execute(tx);
}
