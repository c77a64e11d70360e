import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, theDesk } from "../../accounts/actor.ts";
import { must, personOf } from "../../accounts/may.ts";
import { happened } from "../../happenings/writing.ts";
import { Refusal } from "../../refusal.ts";

/** Deletes a recording before its day, as when the customer asks for it. By somebody who leads: whoever was in the call may have an interest. */
export async function removeRecording(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  personOf(by);
  must(by, "recordings");
  await db.transaction().execute(async (tx) => {
    const found = await tx.selectFrom("call_recordings").select("removed_at").where("id", "=", id).forUpdate().executeTakeFirst();
    if (!found) throw new Refusal("recording.unknown");
    if (found.removed_at !== null) throw new Refusal("recording.gone");
    await remove(tx, { which: sql`id = ${id}`, because: "by_hand", by });
  });
}

/** Those of a call whose customer objects. */
export const removeObjected = (tx: Kysely<Schema>, { callId, by }: { callId: number; by: Actor }): Promise<number> =>
  remove(tx, { which: sql`call_id = ${callId}`, because: "objected", by });

/**
 * Those whose day has come: the one that stood in the firm's settings when the file came, or an earlier one that stands there now. A later one does
 * not hold on to what was promised to go. Called by the timetable.
 */
export const removeRunOut = (db: Kysely<Schema>): Promise<number> =>
  db.transaction().execute((tx) =>
    remove(tx, {
      which: sql`(keep_until <= now() or kept_at + (select make_interval(days => recording_days) from firm) <= now())`,
      because: "run_out",
      by: theDesk,
    }),
  );

interface Removal {
  which: ReturnType<typeof sql>;
  because: "run_out" | "objected" | "by_hand";
  by: Actor;
}

/** The bytes go; the row stays as the proof of it. */
async function remove(tx: Kysely<Schema>, { which, because, by }: Removal): Promise<number> {
  const { rows } = await sql<{ id: number; call_id: number; case_number: number; customer_id: number }>`
    update call_recordings f set content = null, removed_at = now(), removed_by = ${accountIdOf(by)}, removed_because = ${because}
    from calls k where k.id = f.call_id and f.removed_at is null and f.id in (select id from call_recordings where ${which})
    returning f.id, k.id as call_id, k.case_number, k.customer_id`.execute(tx);
  for (const { id, call_id, case_number, customer_id } of rows) {
    await happened(tx, {
      what: "recording.removed",
      by,
      caseNumber: case_number,
      customerId: customer_id,
      detail: { call: call_id, recording: id, because },
    });
  }
  return rows.length;
}
