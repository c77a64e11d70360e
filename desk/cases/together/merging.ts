import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../../accounts/actor.ts";
import { letConfirmationLapse } from "../../conversations/confirmation-asking.ts";
import { mustSeeCase } from "../../customers/seeing.ts";
import { happened } from "../../happenings/writing.ts";
import { takeIncidentsAlong } from "../../incidents/going-along.ts";
import { Refusal } from "../../refusal.ts";
import { showTags } from "../../tags/tagging.ts";
import { type LockedCase, lockOpenCase } from "../locking.ts";
import { placeInQueue } from "../placing.ts";
import { copyDrafts, type DraftAlong } from "./drafts.ts";
import { leadInto } from "./leading.ts";
import { type Moved, moveAll } from "./parts.ts";
import { readThread, type Standing, standingOf } from "./standing.ts";

export interface Merging {
  /** The case that is taken in. */
  number: number;
  /** The case that keeps its number. */
  into: number;
  /** That two customers' cases become one is meant. */
  acrossCustomers?: boolean;
  by: Actor;
}

/** What a merge remembers for its undo. */
export interface BeforeMerge {
  from: Standing;
  into: Standing;
  moved: Moved;
  owners: [promise: number, owner: number | null][];
  lapsed: number[];
  drafts: DraftAlong[];
  tags: number[];
  fields: number[];
  /** Incidents it brought along; left out in merges from before it did. */
  incidents?: number[];
  /** Cases that had been merged into the one that is taken in, and lead further since. */
  ledHere: number[];
}

/**
 * Makes two cases one. What was said, noted, promised and attached stands in the kept case from now on; the other is closed, and its number, its
 * page and later answers to its mails lead to the kept one.
 */
export async function mergeCases(db: Kysely<Schema>, merging: Merging): Promise<number> {
  await mustSeeCase(db, { number: sql`${merging.into}::bigint`, by: merging.by });
  return db.transaction().execute((tx) => merge(tx, merging));
}

async function merge(tx: Kysely<Schema>, { number, into, acrossCustomers = false, by }: Merging): Promise<number> {
  if (number === into) throw new Refusal("merge.same_case");
  const { from, kept } = await lockBoth(tx, number, into);
  if (from.internal !== kept.internal) throw new Refusal("merge.internal");
  if (from.customer_id !== kept.customer_id && !acrossCustomers)
    throw new Refusal("merge.other_customer", await namesOf(tx, from, kept));

  if (from.channel === "chat") await refuseOpenChat(tx, number);
  const standing = { from: await standingOf(tx, number), into: await standingOf(tx, into) };
  const owners = await openPromisesTo(tx, number, kept.owner_id);
  const before: BeforeMerge = {
    ...standing,
    moved: await moveAll(tx, { from: number, to: into }),
    owners,
    // Whether the other matter is solved is no longer asked by itself: it is part of this one.
    lapsed: await letConfirmationLapse(tx, number),
    drafts: await copyDrafts(tx, { from: number, to: into }),
    tags: await copyTags(tx, { from: number, to: into, by }),
    fields: await copyValues(tx, { from: number, to: into }),
    incidents: await takeIncidentsAlong(tx, { from: number, to: into, by }),
    ledHere: await leadFurther(tx, { from: number, to: into }),
  };
  await leadInto(tx, { found: from, into, by });
  if (standing.from.waiting_for === "us")
    await tx.updateTable("cases").set({ waiting_for: "us" }).where("number", "=", into).execute();
  await readThread(tx, into);
  await placeInQueue(tx, into);

  const { id } = await tx
    .insertInto("merges")
    .values({ case_number: number, into_number: into, merged_by: accountIdOf(by), before: JSON.stringify(before) })
    .returning("id")
    .executeTakeFirstOrThrow();
  return happened(tx, {
    what: "case.merged",
    by,
    caseNumber: into,
    customerId: kept.customer_id,
    detail: { merge: id, from: number },
  });
}

/** Always in the order of their numbers, so that two who merge the same pair wait for each other instead of both. */
async function lockBoth(tx: Kysely<Schema>, number: number, into: number): Promise<{ from: LockedCase; kept: LockedCase }> {
  const first = await lockOpenCase(tx, Math.min(number, into));
  const second = await lockOpenCase(tx, Math.max(number, into));
  return number < into ? { from: first, kept: second } : { from: second, kept: first };
}

/** Somebody writes there just now, into that very window. */
async function refuseOpenChat(tx: Kysely<Schema>, number: number): Promise<void> {
  const { rows } = await sql`select from chats where case_number = ${number} and ended_at is null and expires_at > now()`.execute(
    tx,
  );
  if (rows.length > 0) throw new Refusal("merge.chat_open");
}

async function namesOf(tx: Kysely<Schema>, from: LockedCase, kept: LockedCase) {
  const { rows } = await sql<{ from: string; into: string }>`
    select (select name from customers where id = ${from.customer_id}) as from, (select name from customers where id = ${kept.customer_id}) as into`.execute(
    tx,
  );
  return rows[0]!;
}

async function openPromisesTo(tx: Kysely<Schema>, number: number, ownerId: number | null): Promise<BeforeMerge["owners"]> {
  const open = await tx
    .selectFrom("promises")
    .select(["id", "owner_id"])
    .where("case_number", "=", number)
    .where("state", "=", "open")
    .execute();
  await tx
    .updateTable("promises")
    .set({ owner_id: ownerId })
    .where("case_number", "=", number)
    .where("state", "=", "open")
    .execute();
  return open.map(({ id, owner_id }) => [id, owner_id]);
}

async function copyTags(tx: Kysely<Schema>, { from, to, by }: { from: number; to: number; by: Actor }): Promise<number[]> {
  const { rows } = await sql<{ tag_id: number }>`
    insert into case_tags (case_number, tag_id, tagged_by)
    select ${to}, tag_id, ${accountIdOf(by)}::bigint from case_tags where case_number = ${from}
    on conflict do nothing returning tag_id`.execute(tx);
  await showTags(tx, to);
  return rows.map(({ tag_id }) => tag_id);
}

async function copyValues(tx: Kysely<Schema>, { from, to }: { from: number; to: number }): Promise<number[]> {
  const { rows } = await sql<{ field_id: number }>`
    insert into case_values (case_number, field_id, value, set_at, set_by)
    select ${to}, field_id, value, set_at, set_by from case_values where case_number = ${from}
    on conflict do nothing returning field_id`.execute(tx);
  return rows.map(({ field_id }) => field_id);
}

async function leadFurther(tx: Kysely<Schema>, { from, to }: { from: number; to: number }): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    update cases set merged_into = ${to} where merged_into = ${from} returning number`.execute(tx);
  return rows.map(({ number }) => number);
}
