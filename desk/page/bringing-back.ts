import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { LockedCase } from "../cases/locking.ts";
import { placeInQueue } from "../cases/placing.ts";
import { oweNews } from "../promises/owing.ts";

/** A customer has answered on their page: news is owed again, the case takes its place, and whoever looks after it or had asked hears of it. */
export async function bringBack(
  tx: Kysely<Schema>,
  { found, askedBy }: { found: LockedCase; askedBy: number | null },
): Promise<void> {
  await oweNews(tx, found.number);
  // The page shows the hour with its thanks.
  await tx
    .updateTable("promises")
    .set({ told: true })
    .where("case_number", "=", found.number)
    .where("state", "=", "open")
    .where("what", "=", "news")
    .execute();
  await placeInQueue(tx, found.number);
  const accountId = found.owner_id ?? askedBy;
  if (accountId !== null) {
    await tx.insertInto("notices").values({ account_id: accountId, kind: "answered", case_number: found.number }).execute();
  }
}
