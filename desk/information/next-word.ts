import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import type { LockedCase } from "../cases/locking.ts";
import { writePromise } from "../promises/making.ts";

/**
 * Promises the next word by its hour, unless news is owed by then anyway.
 * @returns the promise made, or null where one stands that comes in time
 */
export async function promiseNextWord(
  tx: Kysely<Schema>,
  { found, given }: { found: LockedCase; given: { how: string; at: Date; by: Actor } },
): Promise<number | null> {
  const told = given.how === "generalised";
  const standing = await tx
    .selectFrom("promises")
    .select("id")
    .where("case_number", "=", found.number)
    .where("state", "=", "open")
    .where("what", "in", ["first_news", "news"])
    .where("due_at", "<=", given.at)
    // What stands on the customer's page names an hour they know; what is held names none.
    .$if(told, (query) => query.where("told", "=", true))
    .executeTakeFirst();
  if (standing) return null;
  return writePromise(tx, {
    caseNumber: found.number,
    customerId: found.customer_id,
    ownerId: found.owner_id,
    what: "news",
    dueAt: given.at,
    told,
    by: given.by,
  });
}
