import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { lockOpenCase } from "../cases/locking.ts";
import { placeInQueue } from "../cases/placing.ts";
import { refuseLeak } from "../conversations/leak-guard.ts";
import { sayLetter } from "../conversations/letters/letter.ts";
import { waysToWrite, worldNumber } from "../customers/phone-numbers.ts";
import { theFirm } from "../firm/reading.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { refusePast, writePromise } from "./making.ts";

interface Owed {
  found: { number: number; customer_id: number; owner_id: number | null };
  /** As it is to be dialled. */
  phone: string;
  from?: Date | null;
  dueAt: Date;
  words: string;
  told: boolean;
  by: Actor;
}

/** Owes the customer of a case a call, inside an act that has locked the case and writes down why. The number is theirs from now on. */
export async function oweCallBack(tx: Kysely<Schema>, { found, phone, from = null, ...owed }: Owed): Promise<number> {
  const { country } = await theFirm(tx);
  await sql`
    insert into customer_addresses (customer_id, kind, value) select ${found.customer_id}, 'phone', ${phone}
    where not exists (select from customer_addresses where kind = 'phone' and value = any(${waysToWrite(phone, country)}::text[]))
    on conflict (kind, value) do nothing`.execute(tx);
  const promise = await writePromise(tx, {
    ...owed,
    caseNumber: found.number,
    customerId: found.customer_id,
    ownerId: found.owner_id,
    what: "deed",
    phone,
    phoneFrom: from,
  });
  await placeInQueue(tx, found.number);
  return promise;
}

export interface CallBack {
  number: number;
  /** Left out: the customer's own. */
  phone?: string;
  from?: Date;
  dueAt: Date;
  words?: string;
  told: boolean;
  by: Actor;
}

/** Promises to ring the customer of a case. */
export async function promiseCallBack(
  db: Kysely<Schema>,
  { number, phone: given, from, dueAt, words = "", told, by }: CallBack,
): Promise<{ id: number; happening: number }> {
  refusePast(dueAt);
  if (from && from > dueAt) throw new Refusal("call_back.not_valid_span");
  return db.transaction().execute(async (tx) => {
    const found = await lockOpenCase(tx, number);
    const known = given ?? (await knownPhone(tx, found.customer_id));
    if (known === null) throw new Refusal("customer.no_phone");
    const phone = await numberToRing(tx, known);
    if (told && words) await refuseLeak(tx, { found, text: words, by });
    const id = await oweCallBack(tx, {
      found,
      phone,
      from,
      dueAt,
      words: words || sayLetter(found.language)("call_back", { phone }),
      told,
      by,
    });
    const happening = await happened(tx, {
      what: "promise.made",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { promise: id, dueAt: dueAt.toISOString() },
    });
    return { id, happening };
  });
}

/** A number as it was said, so that it can be dialled from everywhere. */
export async function numberToRing(db: Kysely<Schema>, said: string): Promise<string> {
  const number = worldNumber(said, (await theFirm(db)).country);
  if (number === null) throw new Refusal("call_back.not_valid_phone");
  return number;
}

/** The number at which a customer is rung, as far as one is known. */
export async function knownPhone(db: Kysely<Schema>, customerId: number): Promise<string | null> {
  const found = await db
    .selectFrom("customer_addresses")
    .select("value")
    .where("customer_id", "=", customerId)
    .where("kind", "=", "phone")
    .orderBy("preferred", "desc")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return found?.value ?? null;
}
