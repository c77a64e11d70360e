import { type Kysely, type Selectable, sql } from "kysely";
import type { PhoneCalls, Schema } from "#database/schema.ts";
import { waysToWrite, worldNumber } from "../customers/phone-numbers.ts";
import { Refusal } from "../refusal.ts";
import { type Line, lockLine } from "./line.ts";

export type PhoneCall = Selectable<PhoneCalls>;

interface Named {
  line: Line;
  /** What the exchange calls it. */
  call: string;
  direction: "in" | "out" | undefined;
  /** The number of the customer. */
  number: string;
}

/** The call that an exchange means, found or made, and locked until the transaction ends: its events pass one by one. */
export async function lockNamedCall(tx: Kysely<Schema>, { line, call, direction = "in", number }: Named): Promise<PhoneCall> {
  const phone = worldNumber(number, line.country);
  await tx
    .insertInto("phone_calls")
    .values({ line_id: line.id, external_id: call, direction, phone })
    .onConflict((clash) => clash.columns(["line_id", "external_id"]).doNothing())
    .execute();
  const found = await tx
    .selectFrom("phone_calls")
    .selectAll()
    .where("line_id", "=", line.id)
    .where("external_id", "=", call)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (found.phone !== null || phone === null) return found;
  await tx.updateTable("phone_calls").set({ phone }).where("id", "=", found.id).execute();
  return { ...found, phone };
}

/** A call by its number, with its line, both locked: the line first, as its events do. */
export async function lockOnItsLine(tx: Kysely<Schema>, id: number): Promise<{ line: Line; call: PhoneCall }> {
  const known = await tx.selectFrom("phone_calls").select("line_id").where("id", "=", id).executeTakeFirst();
  if (!known) throw new Refusal("ring.unknown");
  const line = await lockLine(tx, known.line_id);
  const call = await tx.selectFrom("phone_calls").selectAll().where("id", "=", id).forUpdate().executeTakeFirstOrThrow();
  return { line, call };
}

export interface Caller {
  customerId: number | null;
  /** Their open cases, the newest words first. */
  cases: number[];
}

/** Whose number it is, in whatever way somebody wrote it down, and what stands open with them. Nobody is made here. */
export async function whoCalls(
  tx: Kysely<Schema>,
  { phone, country }: { phone: string | null; country: string },
): Promise<Caller> {
  if (phone === null) return { customerId: null, cases: [] };
  const ways = waysToWrite(phone, country);
  const { rows } = await sql<{ customer_id: number }>`
    select customer_id from customer_addresses where kind = 'phone' and value = any(${ways}::text[])
    order by array_position(${ways}::text[], value) limit 1`.execute(tx);
  const customerId = rows[0]?.customer_id ?? null;
  if (customerId === null) return { customerId, cases: [] };
  const open = await tx
    .selectFrom("cases")
    .select("number")
    .where("customer_id", "=", customerId)
    .where("state", "=", "open")
    .orderBy("last_message_at", "desc")
    .orderBy("number", "desc")
    .limit(10)
    .execute();
  return { customerId, cases: open.map(({ number }) => number) };
}
