import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { openFirm } from "./cast.ts";
import { workAlways } from "./work-always.ts";

/**
 * The firm of every test, at work round the clock on a calendar without holidays, so that the hour at which a test runs decides nothing; Ewa and
 * Bartek share a team's queue.
 */
export async function openWorkingTeam(db: Kysely<Schema>) {
  const people = await openFirm(db);
  await workAlways(db);
  const { id: teamId } = await db.insertInto("teams").values({ name: "Naprawy" }).returning("id").executeTakeFirstOrThrow();
  await db
    .insertInto("team_members")
    .values([people.ewa, people.bartek].map(({ id }) => ({ team_id: teamId, account_id: id })))
    .execute();
  return { ...people, teamId };
}
