import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { giveCase } from "../cases/assigning.ts";
import { lockCase } from "../cases/locking.ts";
import { addNote } from "../conversations/noting.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { TOGETHER } from "../undo/undoing-many.ts";

export interface Handed {
  number: number;
  /** Null: the team's, without an owner. */
  toId: number | null;
  note: string;
}

/**
 * Gives cases of one's own to others, in one transaction: nobody goes home believing that all is handed over while one case was refused.
 * Each receiver hears of it once; one undo takes all of it back, as of any act on several cases. What was noted stays.
 */
export async function handOver(
  db: Kysely<Schema>,
  { items, by }: { items: readonly Handed[]; by: Actor },
): Promise<{ id: number; count: number; undo: number }> {
  const me = personOf(by);
  if (items.some(({ toId }) => toId === me.id)) throw new Refusal("hand_over.yourself");
  // In the order of their numbers, so that two who hand over to each other do not wait for each other.
  const handed = [...new Map(items.map((item) => [item.number, item])).values()].sort((a, b) => a.number - b.number);
  return db.transaction().execute(async (tx) => {
    const happening = await happened(tx, { what: TOGETHER, by, detail: { kind: "hand_over" } });
    const { id } = await tx
      .insertInto("bulk_acts")
      .values({ act: JSON.stringify({ kind: "hand_over" }), made_by: me.id, happening_id: happening })
      .returning("id")
      .executeTakeFirstOrThrow();
    for (const { number, toId, note } of handed) {
      const found = await lockCase(tx, number);
      if (found.owner_id !== me.id || found.state === "closed") throw new Refusal("hand_over.not_yours", { number });
      const noted = note === "" ? null : await addNote(tx, { number, text: note, mentions: [], attachmentIds: [], by });
      const part = await giveCase(tx, { number, ownerId: toId, by, more: { note: noted } });
      await tx.insertInto("bulk_parts").values({ bulk_id: id, case_number: number, happening_id: part }).execute();
    }
    const receivers = [...new Set(handed.flatMap(({ toId }) => toId ?? []))];
    if (receivers.length > 0) {
      await tx
        .insertInto("notices")
        .values(receivers.map((account_id) => ({ account_id, kind: "handed_over" as const, bulk_id: id })))
        .execute();
    }
    return { id, count: handed.length, undo: happening };
  });
}
