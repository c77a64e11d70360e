import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";
import { setAside } from "./archiving.ts";
import { type Entrusted, entrust } from "./entrusting.ts";

interface Taken {
  entry: number;
  version?: number;
  from?: Entrusted;
  to?: Entrusted;
}

/** How each act on the library is taken back, by the name of its happening. One that a later act has overtaken is not. */
export const libraryReversals: Record<string, (tx: Kysely<Schema>, detail: Taken) => Promise<unknown>> = {
  "library.added": async (tx, { entry }) => {
    const { rows } = await sql<{ versions: number }>`
      update library_versions set withdrawn_at = now() where entry_id = ${entry} and withdrawn_at is null and number = 1
        and not exists (select from library_versions later where later.entry_id = ${entry} and later.number > 1 and later.withdrawn_at is null)
      returning 1 as versions`.execute(tx);
    if (rows.length === 0) throw new Refusal("undo.overtaken");
  },
  "library.written": withdrawVersion,
  "library.restored": withdrawVersion,
  "library.archived": (tx, { entry }) => turnBack(tx, entry, false),
  "library.unarchived": (tx, { entry }) => turnBack(tx, entry, true),
  "library.entrusted": async (tx, { entry, from, to }) => {
    const { rows } = await sql`
      select from library_entries where id = ${entry} and owner_id is not distinct from ${to!.ownerId}::bigint
        and review_on is not distinct from ${to!.reviewOn}::date`.execute(tx);
    if (rows.length === 0) throw new Refusal("undo.overtaken");
    await entrust(tx, entry, from!);
  },
};

/** Only the newest: under a later one its words are not read any more, and taking them out would change nothing anybody sees. */
async function withdrawVersion(tx: Kysely<Schema>, { version }: Taken): Promise<void> {
  const { rows } = await sql`
    update library_versions v set withdrawn_at = now() where id = ${version!} and withdrawn_at is null and not exists (
      select from library_versions later where later.entry_id = v.entry_id and later.language = v.language and later.number > v.number
        and later.withdrawn_at is null)
    returning id`.execute(tx);
  if (rows.length === 0) throw new Refusal("undo.overtaken");
}

async function turnBack(tx: Kysely<Schema>, entry: number, away: boolean): Promise<void> {
  const { archived_at } = await tx
    .selectFrom("library_entries")
    .select("archived_at")
    .where("id", "=", entry)
    .executeTakeFirstOrThrow();
  if ((archived_at !== null) === away) throw new Refusal("undo.overtaken");
  await setAside(tx, entry, away);
}

/** An act that is taken back is one more revision. */
export const countRevision = (tx: Kysely<Schema>, entry: number) =>
  sql`update library_entries set revision = revision + 1 where id = ${entry}`.execute(tx);
