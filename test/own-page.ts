import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Reached } from "#desk/page/reaching.ts";

/** A case's page as its own customer reaches it. */
export async function ownPage(db: Kysely<Schema>, number: number): Promise<Reached> {
  const { customer_id } = await db
    .selectFrom("cases")
    .select("customer_id")
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
  return { caseNumber: number, customerId: customer_id, ownNumber: number };
}
