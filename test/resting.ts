import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { startBreak } from "#desk/breaks/starting.ts";
import { letBreakPass } from "./passing.ts";

/** Sends somebody on a break, as the end of a hard call does. */
export const rest = (db: Kysely<Schema>, { id }: { id: number }): Promise<void> =>
  db.transaction().execute((tx) => startBreak(tx, { accountId: id, because: "hard_call" }));

/** Nobody is on a break any more: the minutes have passed, and everybody is back. */
export async function allAreBack(db: Kysely<Schema>): Promise<void> {
  const standing = await db.selectFrom("breaks").select("account_id").execute();
  for (const { account_id } of standing) await letBreakPass(db, account_id);
  await sql`delete from breaks`.execute(db);
}
