import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/** Work that follows a change, by name, with ids and counts as its only payload. `jobs/timetable.ts` names who does it. */
export interface LaterWork {
  send_letter: { letterId: number };
  acknowledge_case: { caseNumber: number; messageId: number };
  assign_in_turn: { caseNumber: number };
  find_members: { organisationId: number };
  ask_second_reader: { messageId: number; tried: number };
  tell_incident: { updateId: number };
  take_import: { importId: number };
  take_import_back: { importId: number };
}

interface Manner {
  attempts: number;
  /** Work in one queue is done one after the other. */
  queue?: string;
  /** What has a higher number waits for what has a lower one. */
  rank?: number;
}

const USUAL: Manner = { attempts: 25 };
const MANNERS: Partial<Record<keyof LaterWork, Manner>> = {
  // It may be slow, and nobody waits for it: it must hold up nothing that somebody waits for, and equal texts are to be asked about once.
  ask_second_reader: { attempts: 3, queue: "second reader", rank: 10 },
  // Thousands of cases are not in a hurry, and whoever waits for a mail is.
  take_import: { attempts: 25, rank: 5 },
  take_import_back: { attempts: 25, rank: 5 },
};

/** Enqueues work in the transaction of the change it follows, so that both happen or neither does. */
export async function later<Name extends keyof LaterWork>(
  tx: Kysely<Schema>,
  name: Name,
  payload: LaterWork[Name],
  { inSeconds = 0 }: { inSeconds?: number } = {},
) {
  const { attempts, queue = null, rank = 0 } = MANNERS[name] ?? USUAL;
  await sql`
    select graphile_worker.add_job(${name}::text, payload := ${JSON.stringify(payload)}::json, max_attempts := ${attempts}::integer,
      queue_name := ${queue}::text, priority := ${rank}::integer, run_at := now() + make_interval(secs => ${inSeconds}))`.execute(
    tx,
  );
}
