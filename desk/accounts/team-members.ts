import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import type { Actor } from "./actor.ts";
import { must } from "./may.ts";

/** Says who is in a team, all of them at once. */
export async function setTeamMembers(
  db: Kysely<Schema>,
  { id, accountIds, by }: { id: number; accountIds: readonly number[]; by: Actor },
): Promise<void> {
  must(by, "people");
  const wanted = [...new Set(accountIds)];
  await db.transaction().execute(async (tx) => {
    const team = await tx.selectFrom("teams").select("id").where("id", "=", id).forUpdate().executeTakeFirst();
    if (!team) throw new Refusal("team.unknown");
    const { rows: known } =
      await sql`select 1 from accounts where id = any(${wanted}::bigint[]) and deactivated_at is null`.execute(tx);
    if (known.length < wanted.length) throw new Refusal("person.unknown");
    // Whose access is closed stays in, unseen, for the day it is opened again.
    const { rows: left } = await sql<{ account_id: number }>`
      delete from team_members m using accounts a
      where m.team_id = ${id} and a.id = m.account_id and a.deactivated_at is null and m.account_id <> all(${wanted}::bigint[])
      returning m.account_id`.execute(tx);
    const { rows: joined } = await sql<{ account_id: number }>`
      insert into team_members (team_id, account_id) select ${id}, unnest(${wanted}::bigint[])
      on conflict do nothing returning account_id`.execute(tx);
    if (left.length + joined.length === 0) return;
    const ids = (rows: { account_id: number }[]) => rows.map(({ account_id }) => account_id);
    await happened(tx, { what: "team.members_changed", by, detail: { team: id, joined: ids(joined), left: ids(left) } });
  });
}
