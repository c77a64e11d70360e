import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import type { Actor } from "../accounts/actor.ts";
import { termsOf } from "../search/terms.ts";

export interface Known {
  name?: string;
  email?: string;
  phone?: string;
  language?: Language | null;
  by: Actor;
}

export interface FoundCustomer {
  id: number;
  name: string;
  isNew: boolean;
}

/** The customer with this address or number, or a new one. A name alone always makes a new customer: names are not identities. */
export async function findOrMakeCustomer(
  tx: Kysely<Schema>,
  { name = "", email, phone, language = null }: Known,
): Promise<FoundCustomer> {
  const addresses: Address[] = [
    ...(email ? [{ kind: "email", value: plainEmail(email) } as const] : []),
    ...(phone ? [{ kind: "phone", value: plainPhone(phone) } as const] : []),
  ];
  const terms = customerTerms(name, addresses, language);
  const [first, second] = addresses;
  if (!first) return makeNameless(tx, name, language, terms);

  const found =
    (await findOrMake(tx, first, { name, language, terms })) ?? (await findOrMake(tx, first, { name, language, terms }));
  if (!found) throw new Error(`customer with ${first.kind} neither found nor made`);
  if (second) {
    await tx
      .insertInto("customer_addresses")
      .values({ customer_id: found.id, ...second })
      .onConflict((clash) => clash.doNothing())
      .execute();
  }
  if (!found.isNew && found.name === "" && name !== "") {
    await sql`update customers set name = ${name}, search = array_to_tsvector(${terms}::text[]) where id = ${found.id}`.execute(
      tx,
    );
    return { ...found, name };
  }
  return found;
}

/** The words by which a customer is found. */
export const customerTerms = (name: string, addresses: readonly Address[], language: Language | null): string[] =>
  termsOf([name, ...addresses.map(({ value }) => value)].join(" "), language);

interface Address {
  kind: "email" | "phone";
  value: string;
}

interface Fresh {
  name: string;
  language: Language | null;
  /** The words by which they are found. */
  terms: string[];
}

/** The steps of a statement that find whose address it is, `known`, or make a customer of them, `made`. */
export const findingOrMaking = (address: Address, fresh: Fresh) => sql`
  known as (
    select customer_id from customer_addresses where kind = ${address.kind} and value = ${address.value}
  ), claimed as (
    insert into customer_addresses (customer_id, kind, value)
    select nextval(pg_get_serial_sequence('customers', 'id')), ${address.kind}, ${address.value} where not exists (select from known)
    on conflict (kind, value) do nothing
    returning customer_id
  ), made as (
    insert into customers (id, name, language, search) overriding system value
    select customer_id, ${fresh.name}, ${fresh.language}, array_to_tsvector(${fresh.terms}::text[]) from claimed
    returning id, name
  )`;

/**
 * One statement that finds or makes. When somebody else makes the same customer at the same moment, the address waits for them,
 * conflicts, and this snapshot does not see theirs yet: then nothing comes back and the caller asks again.
 */
async function findOrMake(tx: Kysely<Schema>, address: Address, fresh: Fresh) {
  const { rows } = await sql<FoundCustomer>`
    with ${findingOrMaking(address, fresh)}
    select id, name, true as "isNew" from made
    union all
    select c.id, c.name, false from customers c join known on known.customer_id = c.id`.execute(tx);
  return rows[0];
}

async function makeNameless(
  tx: Kysely<Schema>,
  name: string,
  language: Language | null,
  terms: string[],
): Promise<FoundCustomer> {
  const { rows } = await sql<{ id: number }>`
    insert into customers (name, language, search) values (${name}, ${language}, array_to_tsvector(${terms}::text[])) returning id`.execute(
    tx,
  );
  return { id: rows[0]!.id, name, isNew: true };
}

/** Addresses are compared in lower case; strictly only the part after @ is case-insensitive (RFC 5321 2.4), but no mail service keeps to that. */
export const plainEmail = (email: string): string => email.trim().toLowerCase();

/** Digits and a leading plus: `+48 600 100-200` and `0048600100200` are one number. */
export function plainPhone(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, "").replace(/(?!^)\+/g, "");
  return digits.startsWith("00") ? `+${digits.slice(2)}` : digits;
}
