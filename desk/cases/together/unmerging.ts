import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../../accounts/actor.ts";
import { happened } from "../../happenings/writing.ts";
import { leaveIncidentsBehind } from "../../incidents/going-along.ts";
import { Refusal } from "../../refusal.ts";
import { showTags } from "../../tags/tagging.ts";
import { lockCase } from "../locking.ts";
import { placeInQueue } from "../placing.ts";
import { takeCopiesAway } from "./drafts.ts";
import type { BeforeMerge } from "./merging.ts";
import { hasNewsSince } from "./news-since.ts";
import { moveBack } from "./parts.ts";
import { putBack } from "./standing.ts";

interface Unmerging {
  mergeId: number;
  /** The happening that is taken back. */
  happening: number;
  by: Actor;
}

/** Makes two cases of one again, both as they were; not when something new belongs to neither or both. */
export async function unmerge(tx: Kysely<Schema>, { mergeId, happening, by }: Unmerging): Promise<void> {
  const merge = await tx.selectFrom("merges").selectAll().where("id", "=", mergeId).executeTakeFirstOrThrow();
  const { case_number: number, into_number: into } = merge;
  const before = merge.before as BeforeMerge;
  const found = await lockCase(tx, number);
  if (await hasNewsSince(tx, [number, into], happening)) throw new Refusal("undo.news_since");

  await moveBack(tx, before.moved, { from: into, to: number });
  for (const [promise, owner] of before.owners)
    await tx.updateTable("promises").set({ owner_id: owner }).where("id", "=", promise).execute();
  await takeCopiesAway(tx, into, before.drafts);
  await takeTagsAway(tx, into, before.tags);
  await sql`delete from case_values where case_number = ${into} and field_id = any(${before.fields}::bigint[])`.execute(tx);

  await leaveIncidentsBehind(tx, { number: into, incidents: before.incidents ?? [], by });

  await tx
    .updateTable("closures")
    .set({ reopened_at: new Date(), reopened_by: accountIdOf(by), reopened_because: "undo" })
    .where("case_number", "=", number)
    .where("reopened_at", "is", null)
    .execute();
  await sql`
    update cases set state = 'open', queue_rank = 0, merged_into = null, snoozed_at = ${before.from.snoozed_at}::timestamptz,
      snoozed_until = ${before.from.snoozed_until}::timestamptz
    where number = ${number}`.execute(tx);
  if (before.from.snoozed_at !== null) await snoozeAgain(tx, number);
  await sql`update cases set merged_into = ${number} where number = any(${before.ledHere}::bigint[])`.execute(tx);
  await sql`update confirmations set lapsed_at = null where id = any(${before.lapsed}::bigint[]) and answered_at is null`.execute(
    tx,
  );
  await putBack(tx, number, before.from);
  await putBack(tx, into, before.into);
  await placeInQueue(tx, number);
  await placeInQueue(tx, into);
  await tx
    .updateTable("merges")
    .set({ undone_at: new Date(), undone_by: accountIdOf(by) })
    .where("id", "=", mergeId)
    .execute();
  await happened(tx, {
    what: "case.reopened",
    by,
    caseNumber: number,
    customerId: found.customer_id,
    detail: { because: "undo" },
  });
}

async function takeTagsAway(tx: Kysely<Schema>, number: number, tags: readonly number[]): Promise<void> {
  await sql`delete from case_tags where case_number = ${number} and tag_id = any(${tags}::bigint[])`.execute(tx);
  await showTags(tx, number);
}

const snoozeAgain = (tx: Kysely<Schema>, number: number) =>
  sql`update snoozes set ended_at = null, ended_because = null, ended_by = null
    where id = (select max(id) from snoozes where case_number = ${number})`.execute(tx);
