import { type Kysely, sql } from "kysely";
import type { ConsentHow } from "#contract/customers.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, authorNameOf } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { lockCustomer } from "./locking.ts";

export interface Consent {
  id: number;
  what: string;
  given: boolean;
  how: ConsentHow;
  words: string;
  at: Date;
  by: Actor;
}

const A_MINUTE = 60_000;

/**
 * Writes down that a consent was given or withdrawn. The firm has to be able to show it (GDPR art. 7(1)), so a giving has the words that were
 * agreed to; and a withdrawal is as easy as the giving was (art. 7(3)), so it needs none.
 */
export async function writeConsent(db: Kysely<Schema>, { id, what, given, how, words, at, by }: Consent): Promise<number> {
  if (given && words === "") throw new Refusal("consent.words_missing");
  if (at.getTime() > Date.now() + A_MINUTE) throw new Refusal("consent.in_future");
  return db.transaction().execute(async (tx) => {
    await lockCustomer(tx, id);
    if (!given && !(await stands(tx, { id, what }))) throw new Refusal("consent.never_given");
    const { id: consent } = await tx
      .insertInto("consents")
      .values({ customer_id: id, what, given, how, words, at, author_id: accountIdOf(by), author_name: authorNameOf(by) })
      .returning("id")
      .executeTakeFirstOrThrow();
    return happened(tx, { what: "customer.consent_written", by, customerId: id, detail: { customer: id, consent, given } });
  });
}

async function stands(tx: Kysely<Schema>, { id, what }: { id: number; what: string }): Promise<boolean> {
  const { rows } = await sql<{ given: boolean }>`
    select given from consents where customer_id = ${id} and lower(what) = lower(${what}) and taken_back_at is null order by id desc limit 1`.execute(
    tx,
  );
  return rows[0]?.given ?? false;
}

/** Takes back what was written down by mistake. It stays in the table, so that the record shows what stood when. */
export async function takeConsentBack(
  tx: Kysely<Schema>,
  { customer, consent }: { customer: number; consent: number },
): Promise<void> {
  await lockCustomer(tx, customer);
  await tx.updateTable("consents").set({ taken_back_at: new Date() }).where("id", "=", consent).execute();
}
