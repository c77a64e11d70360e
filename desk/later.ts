import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/** Work that follows a change, by name, with ids as its only payload. `jobs/timetable.ts` names who does it. */
export interface LaterWork {
  send_letter: { letterId: number };
  acknowledge_case: { caseNumber: number; messageId: number };
}

/** Enqueues work in the transaction of the change it follows, so that both happen or neither does. */
export async function later<Name extends keyof LaterWork>(tx: Kysely<Schema>, name: Name, payload: LaterWork[Name]) {
  await sql`select graphile_worker.add_job(${name}::text, payload := ${JSON.stringify(payload)}::json, max_attempts := 25)`.execute(
    tx,
  );
}
