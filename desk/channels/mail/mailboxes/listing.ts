import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { asMailbox, type Mailbox, splitPlus } from "./mailbox.ts";

/** The mailboxes that receive, oldest first. */
export async function openMailboxes(db: Kysely<Schema>): Promise<Mailbox[]> {
  const rows = await db.selectFrom("mailboxes").selectAll().where("closed_at", "is", null).orderBy("id").execute();
  return rows.map(asMailbox);
}

export async function findMailbox(db: Kysely<Schema>, id: number): Promise<Mailbox | undefined> {
  const row = await db.selectFrom("mailboxes").selectAll().where("id", "=", id).executeTakeFirst();
  return row && asMailbox(row);
}

/** The mailbox that an address reaches, written with a plus detail or not; undefined for an address that is not ours. */
export async function mailboxAt(db: Kysely<Schema>, address: string): Promise<{ id: number } | undefined> {
  const whole = address.toLowerCase();
  return (
    db
      .selectFrom("mailboxes")
      .select("id")
      .where("closed_at", "is", null)
      .where("address", "in", [...new Set([whole, splitPlus(whole).plain])])
      // A mailbox may itself be named with a plus: the longer name is meant.
      .orderBy((eb) => eb.fn("length", ["address"]), "desc")
      .executeTakeFirst()
  );
}
