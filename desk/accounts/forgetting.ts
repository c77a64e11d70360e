import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/** Drops what has had its time: ended sessions and links after 30 days, failed sign-ins and idempotency keys after one. */
export async function forgetStale(db: Kysely<Schema>): Promise<void> {
  await sql`delete from sessions where coalesce(revoked_at, expires_at) < now() - interval '30 days'`.execute(db);
  await sql`delete from password_resets where expires_at < now() - interval '30 days'`.execute(db);
  await sql`delete from sign_in_failures where last_at < now() - interval '1 day'`.execute(db);
  await sql`delete from idempotency_keys where created_at < now() - interval '1 day'`.execute(db);
}
