import type { Kysely } from "kysely";
import type { Shelf } from "#contract/library-shapes.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { lockEntry } from "./locking.ts";

interface Which {
  shelf: Shelf;
  slug: string;
  by: Actor;
}

/** Takes an entry off its shelf. Cases that follow it keep saying so. */
export const archiveEntry = (db: Kysely<Schema>, which: Which): Promise<number> => turn(db, which, true);

export const unarchiveEntry = (db: Kysely<Schema>, which: Which): Promise<number> => turn(db, which, false);

async function turn(db: Kysely<Schema>, { shelf, slug, by }: Which, away: boolean): Promise<number> {
  // The panel for an empty head must never find its shelf empty.
  if (away && shelf === "vests") throw new Refusal("library.vest_stays");
  return db.transaction().execute(async (tx) => {
    const entry = await lockEntry(tx, { shelf, slug, by });
    if (away === (entry.archived_at !== null)) throw new Refusal(away ? "library.archived" : "library.not_archived");
    await setAside(tx, entry.id, away);
    return happened(tx, {
      what: away ? "library.archived" : "library.unarchived",
      by,
      detail: { entry: entry.id, shelf, slug },
    });
  });
}

export const setAside = (tx: Kysely<Schema>, id: number, away: boolean) =>
  tx
    .updateTable("library_entries")
    .set({ archived_at: away ? new Date() : null })
    .where("id", "=", id)
    .execute();
