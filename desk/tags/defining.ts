import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";

export interface TagWords {
  slug: string;
  names: { pl: string; bg: string; en: string };
  tone: "neutral" | "info" | "ok" | "note";
}

const columns = ({ slug, names, tone }: TagWords) => ({
  slug,
  name_pl: names.pl,
  name_bg: names.bg,
  name_en: names.en,
  tone,
});

/** Puts a tag on the firm's list. */
export async function makeTag(db: Kysely<Schema>, { by, ...tag }: TagWords & { by: Actor }): Promise<number> {
  must(by, "tags");
  return db.transaction().execute(async (tx) => {
    await refuseTaken(tx, tag.slug);
    const { id } = await tx
      .insertInto("tags")
      .values({ ...columns(tag), made_by: accountIdOf(by) })
      .returning("id")
      .executeTakeFirstOrThrow();
    await happened(tx, { what: "tag.made", by, detail: { tag: id, slug: tag.slug } });
    return id;
  });
}

/** Gives a tag other names, another slug or tone. The cases keep it. */
export async function renameTag(db: Kysely<Schema>, { id, by, ...tag }: TagWords & { id: number; by: Actor }): Promise<void> {
  must(by, "tags");
  await db.transaction().execute(async (tx) => {
    const found = await lockTag(tx, id);
    await refuseTaken(tx, tag.slug, id);
    await tx.updateTable("tags").set(columns(tag)).where("id", "=", id).execute();
    await happened(tx, { what: "tag.renamed", by, detail: { tag: id, from: found.slug, to: tag.slug } });
  });
}

/** Takes a tag off the list: nothing gets it any more, and cases that have it keep it. */
export async function retireTag(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  must(by, "tags");
  await db.transaction().execute(async (tx) => {
    await lockTag(tx, id);
    await tx
      .updateTable("tags")
      .set({ retired_at: new Date(), retired_by: accountIdOf(by) })
      .where("id", "=", id)
      .execute();
    await happened(tx, { what: "tag.retired", by, detail: { tag: id } });
  });
}

const AT_ONCE = 1000;

/**
 * Makes one tag of two that mean the same: every case of the first gets the second instead. Thousand by thousand, so that no case is locked
 * for long; when it is broken off, doing it again goes on where it stopped.
 */
export async function mergeTags(db: Kysely<Schema>, { id, into, by }: { id: number; into: number; by: Actor }): Promise<void> {
  must(by, "tags");
  if (id === into) throw new Refusal("tag.same");
  await db.transaction().execute(async (tx) => {
    // In the order of their numbers, so that of two who merge them crosswise one comes second and is refused.
    const { rows } = await sql<{ id: number; retired: boolean; merged_into: number | null }>`
      select id, retired_at is not null as retired, merged_into from tags where id in (${id}, ${into}) order by id for update`.execute(
      tx,
    );
    const [gone, target] = [rows.find((row) => row.id === id), rows.find((row) => row.id === into)];
    if (!gone || !target || target.retired) throw new Refusal("tag.unknown");
    if (gone.retired && gone.merged_into === into) return;
    if (gone.retired) throw new Refusal("tag.unknown");
    // Retired first, so that no case gets it while they are moved.
    await tx
      .updateTable("tags")
      .set({ retired_at: new Date(), retired_by: accountIdOf(by), merged_into: into })
      .where("id", "=", id)
      .execute();
    await happened(tx, { what: "tag.merged", by, detail: { tag: id, into } });
  });
  while ((await moveSome(db, id, into)) === AT_ONCE);
}

async function moveSome(db: Kysely<Schema>, id: number, into: number): Promise<number> {
  const { rows } = await sql<{ moved: number }>`
    with batch as (
      select case_number, tagged_at, tagged_by from case_tags where tag_id = ${id} order by case_number limit ${AT_ONCE} for update
    ), gone as (
      delete from case_tags using batch where case_tags.case_number = batch.case_number and case_tags.tag_id = ${id}
    ), given as (
      insert into case_tags (case_number, tag_id, tagged_at, tagged_by) select case_number, ${into}::bigint, tagged_at, tagged_by from batch
      on conflict do nothing
    ), shown as (
      update cases set tag_ids = case when ${into}::bigint = any(tag_ids) then array_remove(tag_ids, ${id}::bigint)
        else array_replace(tag_ids, ${id}::bigint, ${into}::bigint) end
      from batch where number = case_number
    )
    select count(*)::int as moved from batch`.execute(db);
  return rows[0]!.moved;
}

async function lockTag(tx: Kysely<Schema>, id: number) {
  const found = await tx.selectFrom("tags").select(["slug", "retired_at"]).where("id", "=", id).forUpdate().executeTakeFirst();
  if (!found || found.retired_at) throw new Refusal("tag.unknown");
  return found;
}

async function refuseTaken(tx: Kysely<Schema>, slug: string, except = 0): Promise<void> {
  const taken = await tx
    .selectFrom("tags")
    .select("id")
    .where("slug", "=", slug)
    .where("retired_at", "is", null)
    .where("id", "<>", except)
    .executeTakeFirst();
  if (taken) throw new Refusal("tag.slug_taken");
}
