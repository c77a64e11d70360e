import { type Kysely, sql } from "kysely";
import type { Shelf } from "#contract/library-shapes.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { lockEntry } from "./locking.ts";

export interface Entrusted {
  ownerId: number | null;
  /** The day on which it is to be looked over, `2026-11-24`. */
  reviewOn: string | null;
}

/** Says who looks after an entry, and when it is looked over next. */
export async function entrustEntry(
  db: Kysely<Schema>,
  { shelf, slug, ownerId, reviewOn, by }: { shelf: Shelf; slug: string; by: Actor } & Entrusted,
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const entry = await lockEntry(tx, { shelf, slug, by });
    if (ownerId !== null && ownerId !== entry.owner_id) {
      const person = await tx
        .selectFrom("accounts")
        .select("id")
        .where("id", "=", ownerId)
        .where("deactivated_at", "is", null)
        .executeTakeFirst();
      if (!person) throw new Refusal("person.unknown");
    }
    await entrust(tx, entry.id, { ownerId, reviewOn });
    return happened(tx, {
      what: "library.entrusted",
      by,
      detail: {
        entry: entry.id,
        shelf,
        slug,
        from: { ownerId: entry.owner_id, reviewOn: entry.review_on },
        to: { ownerId, reviewOn },
      },
    });
  });
}

export const entrust = (tx: Kysely<Schema>, id: number, { ownerId, reviewOn }: Entrusted) =>
  sql`update library_entries set owner_id = ${ownerId}, review_on = ${reviewOn}::date where id = ${id}`.execute(tx);
