import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { lockCase } from "../cases/locking.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";

export interface Tagging {
  number: number;
  add: readonly number[];
  remove: readonly number[];
  by: Actor;
}

/** Puts tags on a case and takes others off; closed cases too, since one counts over them. What changes nothing is not written down. */
export async function tagCase(db: Kysely<Schema>, { number, add, remove, by }: Tagging): Promise<number | null> {
  return db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, number);
    await refuseUnknownTags(tx, add);
    const added = await give(tx, { number, tags: add, by });
    const removed = await take(tx, { number, tags: remove });
    if (added.length === 0 && removed.length === 0) return null;
    await showTags(tx, number);
    return happened(tx, {
      what: "case.tagged",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { added, removed },
    });
  });
}

/** For the undo: what was put on comes off, what was taken off comes on again. */
export async function takeTaggingBack(
  tx: Kysely<Schema>,
  { number, added, removed, by }: { number: number; added: number[]; removed: number[]; by: Actor },
): Promise<void> {
  await take(tx, { number, tags: added });
  await give(tx, { number, tags: removed, by });
  await showTags(tx, number);
}

async function give(tx: Kysely<Schema>, { number, tags, by }: { number: number; tags: readonly number[]; by: Actor }) {
  const { rows } = await sql<{ tag_id: number }>`
    insert into case_tags (case_number, tag_id, tagged_by) select ${number}, id, ${accountIdOf(by)}::bigint from unnest(${tags}::bigint[]) given (id)
    on conflict do nothing returning tag_id`.execute(tx);
  return rows.map(({ tag_id }) => tag_id);
}

async function take(tx: Kysely<Schema>, { number, tags }: { number: number; tags: readonly number[] }) {
  const { rows } = await sql<{ tag_id: number }>`
    delete from case_tags where case_number = ${number} and tag_id = any(${tags}::bigint[]) returning tag_id`.execute(tx);
  return rows.map(({ tag_id }) => tag_id);
}

/** Writes what tags a case has onto its own row, which lists and filters read. */
export const showTags = (tx: Kysely<Schema>, number: number) =>
  sql`update cases set tag_ids = array(select tag_id from case_tags where case_number = ${number} order by tag_id)
    where number = ${number}`.execute(tx);

async function refuseUnknownTags(tx: Kysely<Schema>, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  // Shared, so that a tag is not retired or merged away between this look and the commit.
  const { rows } = await sql`select from tags where id = any(${ids}::bigint[]) and retired_at is null for share`.execute(tx);
  if (rows.length !== new Set(ids).size) throw new Refusal("tag.unknown");
}
