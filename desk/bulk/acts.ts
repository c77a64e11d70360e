import type { Kysely } from "kysely";
import type { BulkAct } from "#contract/bulk.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { assignCase } from "../cases/assigning.ts";
import { closeCase } from "../cases/closing.ts";
import { snoozeCase } from "../cases/snoozing/snoozing.ts";
import { mergeCases } from "../cases/together/merging.ts";
import { makePromise } from "../promises/making.ts";
import { movePromise } from "../promises/moving.ts";
import { markSpam } from "../spam/blocking.ts";
import { tagCase } from "../tags/tagging.ts";

interface One {
  number: number;
  by: Actor;
}

/**
 * One part of an act on several cases: the very act that one case alone would see.
 * @returns its happening, or null where nothing had to change
 */
export function actOnOne(db: Kysely<Schema>, act: BulkAct, one: One): Promise<number | null> {
  switch (act.kind) {
    case "assign":
      return assignCase(db, { ownerId: act.ownerId, teamId: act.teamId, ...one });
    case "next_update":
      return setNextUpdate(db, act, one);
    case "tag":
      return tagCase(db, { add: act.add, remove: act.remove, ...one });
    case "snooze":
      return snoozeCase(db, { until: act.until === null ? null : new Date(act.until), ...one });
    case "merge":
      return one.number === act.into
        ? Promise.resolve(null)
        : mergeCases(db, { into: act.into, acrossCustomers: act.acrossCustomers, ...one });
    case "spam":
      return markSpam(db, one);
    case "close":
      return db.transaction().execute((tx) => closeCase(tx, { because: "agent", words: act.words, ...one }));
  }
}

/** Moves the next promise where one stands, else makes one. */
async function setNextUpdate(
  db: Kysely<Schema>,
  { dueAt, because }: Extract<BulkAct, { kind: "next_update" }>,
  { number, by }: One,
): Promise<number> {
  const standing = await db
    .selectFrom("promises")
    .select("id")
    .where("case_number", "=", number)
    .where("state", "=", "open")
    .orderBy("due_at")
    .limit(1)
    .executeTakeFirst();
  if (standing) {
    const moved = await movePromise(db, { id: standing.id, dueAt: new Date(dueAt), untoldBecause: because, by });
    return moved.happening;
  }
  const made = await makePromise(db, { number, what: "news", words: "", dueAt: new Date(dueAt), told: false, by });
  return made.happening;
}
