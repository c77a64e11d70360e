import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../../accounts/actor.ts";
import { personOf } from "../../accounts/may.ts";
import { happened } from "../../happenings/writing.ts";
import { Refusal } from "../../refusal.ts";
import { mayHear } from "./may-hear.ts";

/** The sound of a recording, for whoever may hear it. That they heard it is written down with the same breath, for everyone at the case to see. */
export async function hearRecording(
  db: Kysely<Schema>,
  { id, by }: { id: number; by: Actor },
): Promise<{ name: string; type: string; content: Buffer }> {
  personOf(by);
  return db.transaction().execute(async (tx) => {
    const found = await tx
      .selectFrom("call_recordings as f")
      .innerJoin("calls as k", "k.id", "f.call_id")
      .innerJoin("cases as c", "c.number", "k.case_number")
      .select(["f.name", "f.type", "f.content", "f.call_id", "k.account_id", "c.owner_id", "c.number", "c.customer_id"])
      .where("f.id", "=", id)
      .executeTakeFirst();
    if (!found) throw new Refusal("recording.unknown");
    const allowed = mayHear({ agentId: found.account_id, ownerId: found.owner_id, by });
    if (allowed !== true) throw new Refusal("recording.not_yours");
    if (found.content === null) throw new Refusal("recording.gone");
    await happened(tx, {
      what: "recording.heard",
      by,
      caseNumber: found.number,
      customerId: found.customer_id,
      detail: { call: found.call_id, recording: id },
    });
    return { name: found.name, type: found.type, content: found.content };
  });
}
