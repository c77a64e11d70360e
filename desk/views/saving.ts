import { type Kysely, sql } from "kysely";
import type { ViewOfQueue } from "#contract/views.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must, personOf } from "../accounts/may.ts";
import { Refusal } from "../refusal.ts";

/** More than a person can keep apart in a list. */
const MOST = 50;

export interface SavedView {
  name: string;
  teamId: number | null;
  filter: ViewOfQueue["filter"];
  by: Actor;
}

/** One's own views, and those that somebody shares with a team of one's own. By name. */
export async function listViews(db: Kysely<Schema>, { by }: { by: Actor }): Promise<{ items: ViewOfQueue[] }> {
  const me = personOf(by);
  const { rows } = await sql<{
    id: number;
    name: string;
    owner_id: number;
    owner: string;
    team_id: number | null;
    team: string | null;
    filter: ViewOfQueue["filter"];
  }>`
    select v.id, v.name, v.owner_id, a.name as owner, v.team_id, t.name as team, v.filter
    from views v join accounts a on a.id = v.owner_id left join teams t on t.id = v.team_id
    where v.removed_at is null and (v.owner_id = ${me.id} or v.team_id = any(${me.teamIds}::bigint[]))
    order by v.id limit 200`.execute(db);
  return {
    items: rows.map((row) => ({
      id: row.id,
      name: row.name,
      owner: { id: row.owner_id, name: row.owner },
      team: row.team_id === null ? null : { id: row.team_id, name: row.team ?? "" },
      filter: row.filter,
      mine: row.owner_id === me.id,
    })),
  };
}

/** Keeps what a list is narrowed by under a name, for oneself or a team. */
export async function saveView(db: Kysely<Schema>, { name, teamId, filter, by }: SavedView): Promise<number> {
  const me = personOf(by);
  return db.transaction().execute(async (tx) => {
    if (teamId !== null) await refuseTeam(tx, teamId, by);
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from views where owner_id = ${me.id} and removed_at is null`.execute(tx);
    if (rows[0]!.count >= MOST) throw new Refusal("view.too_many");
    const { id } = await tx
      .insertInto("views")
      .values({ name, owner_id: me.id, team_id: teamId, filter: JSON.stringify(filter) })
      .returning("id")
      .executeTakeFirstOrThrow();
    return id;
  });
}

/** Saves a view anew. One that its owner had removed comes back: that is how removing is taken back. */
export async function changeView(
  db: Kysely<Schema>,
  { id, name, teamId, filter, by }: SavedView & { id: number },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lockOwnView(tx, id, by);
    if (teamId !== null) await refuseTeam(tx, teamId, by);
    await tx
      .updateTable("views")
      .set({ name, team_id: teamId, filter: JSON.stringify(filter), saved_at: new Date(), removed_at: null })
      .where("id", "=", id)
      .execute();
  });
}

export async function removeView(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { removed_at: removedAt } = await lockOwnView(tx, id, by);
    if (removedAt) throw new Refusal("view.unknown");
    await tx.updateTable("views").set({ removed_at: new Date() }).where("id", "=", id).execute();
  });
}

/** A shared view is read by the team and changed by whoever made it. */
async function lockOwnView(tx: Kysely<Schema>, id: number, by: Actor) {
  const me = personOf(by);
  const found = await tx
    .selectFrom("views")
    .select(["owner_id", "removed_at"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw new Refusal("view.unknown");
  if (found.owner_id !== me.id) throw new Refusal("view.not_yours");
  return found;
}

/** It stands in the list of everybody in the team: one of them puts it there, or who leads. */
async function refuseTeam(tx: Kysely<Schema>, id: number, by: Actor): Promise<void> {
  const team = await tx.selectFrom("teams").select("id").where("id", "=", id).executeTakeFirst();
  if (!team) throw new Refusal("team.unknown");
  if (!personOf(by).teamIds.includes(id)) must(by, "shareViews");
}
