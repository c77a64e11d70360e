import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, authorNameOf } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { lockCustomer } from "./locking.ts";

/** Keeps a sentence of the person's own about what helps, with who wrote it down and when. */
export async function writeHelp(
  db: Kysely<Schema>,
  { id, words, by }: { id: number; words: string; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await lockCustomer(tx, id);
    const { id: help } = await tx
      .insertInto("helps")
      .values({ customer_id: id, words, author_id: accountIdOf(by), author_name: authorNameOf(by) })
      .returning("id")
      .executeTakeFirstOrThrow();
    await writeTogether(tx, id);
    return happened(tx, { what: "customer.help_written", by, customerId: id, detail: { customer: id, help } });
  });
}

/** What helped once no longer holds. */
export async function endHelp(db: Kysely<Schema>, { id, help, by }: { id: number; help: number; by: Actor }): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await lockCustomer(tx, id);
    const { numUpdatedRows } = await tx
      .updateTable("helps")
      .set({ ended_at: new Date(), ended_by: accountIdOf(by) })
      .where("id", "=", help)
      .where("customer_id", "=", id)
      .where("ended_at", "is", null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Refusal("help.unknown");
    await writeTogether(tx, id);
    return happened(tx, { what: "customer.help_ended", by, customerId: id, detail: { customer: id, help } });
  });
}

interface OneHelp {
  customer: number;
  help: number;
}

export async function takeHelpBack(tx: Kysely<Schema>, { customer, help }: OneHelp, by: Actor): Promise<void> {
  await lockCustomer(tx, customer);
  await sql`update helps set ended_at = now(), ended_by = ${accountIdOf(by)} where id = ${help} and ended_at is null`.execute(tx);
  await writeTogether(tx, customer);
}

export async function letHelpStand(tx: Kysely<Schema>, { customer, help }: OneHelp): Promise<void> {
  await lockCustomer(tx, customer);
  await tx.updateTable("helps").set({ ended_at: null, ended_by: null }).where("id", "=", help).execute();
  await writeTogether(tx, customer);
}

/** All that stands in one line, for the case beside which it is read. */
export async function writeTogether(tx: Kysely<Schema>, id: number): Promise<void> {
  await sql`
    update customers set what_helps = coalesce((
      select string_agg(words, E'\n' order by id) from helps where customer_id = ${id} and ended_at is null), '')
    where id = ${id}`.execute(tx);
}
