import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { lockCase } from "../cases/locking.ts";
import { happened } from "../happenings/writing.ts";

/** Follows a case, or no longer; twice is the same as once. */
export async function setFollowing(
  db: Kysely<Schema>,
  { number, follows, by }: { number: number; follows: boolean; by: Actor },
): Promise<number> {
  const { id } = personOf(by);
  return db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, number);
    await writeFollowing(tx, { number, accountId: id, follows });
    return happened(tx, {
      what: follows ? "case.followed" : "case.unfollowed",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { account: id },
    });
  });
}

export async function writeFollowing(
  tx: Kysely<Schema>,
  { number, accountId, follows }: { number: number; accountId: number; follows: boolean },
): Promise<void> {
  await (follows
    ? sql`insert into case_followers (case_number, account_id) values (${number}, ${accountId}) on conflict do nothing`
    : sql`delete from case_followers where case_number = ${number} and account_id = ${accountId}`
  ).execute(tx);
}
