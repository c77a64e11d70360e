import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { wentWellOf } from "./keeping-went-well.ts";
import { listEnergy } from "./noting-energy.ts";

/** What the desk keeps about the person who asks. Who looked at anything is kept about nobody, so that it cannot be among it. */
export async function showData(db: Kysely<Schema>, by: Actor) {
  const { id } = personOf(by);
  const [account, { rows: counts }, energy, wentWell] = await Promise.all([
    db.selectFrom("accounts").select(["name", "email", "created_at"]).where("id", "=", id).executeTakeFirstOrThrow(),
    sql<{ what: string; count: number }>`
      select what, count::int from (values
        ('sessions', (select count(*) from sessions where account_id = ${id} and revoked_at is null and expires_at > now())),
        ('acts', (select count(*) from happenings where account_id = ${id})),
        ('messages', (select count(*) from messages where author_id = ${id})),
        ('notes', (select count(*) from notes where author_id = ${id})),
        ('drafts', (select count(*) from drafts where account_id = ${id})),
        ('notices', (select count(*) from notices where account_id = ${id})),
        ('calls', (select count(*) from calls where account_id = ${id})),
        ('absences', (select count(*) from absences where account_id = ${id})),
        ('views', (select count(*) from views where owner_id = ${id} and removed_at is null))) as kept (what, count)`.execute(db),
    listEnergy(db, by),
    wentWellOf(db, id),
  ]);
  return {
    account: { name: account.name, email: account.email, createdAt: account.created_at.toISOString() },
    counts,
    energy,
    wentWell,
  };
}
