import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/** Lets minutes pass for a standing break, which no statement of the desk can: the trigger is off for this one. */
export const letBreakPass = (db: Kysely<Schema>, accountId: number, minutes = 31) =>
  db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql`
      update breaks set began_at = began_at - gap, minimum_until = minimum_until - gap, until_at = until_at - gap
      from make_interval(mins => ${minutes}) gap where account_id = ${accountId}`.execute(tx);
  });
