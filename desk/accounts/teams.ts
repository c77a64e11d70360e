import { type Kysely, sql } from "kysely";
import type { TeamView } from "#contract/teams.ts";
import type { Schema } from "#database/schema.ts";

const byName = new Intl.Collator("pl");

/** The teams by name, with those of their people whose access is open. */
export async function listTeams(db: Kysely<Schema>): Promise<TeamView[]> {
  const { rows } = await sql<TeamView>`
    select t.id, t.name, t.assigns,
      coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name) order by a.id)
        from team_members m join accounts a on a.id = m.account_id where m.team_id = t.id and a.deactivated_at is null), '[]') as members
    from teams t`.execute(db);
  for (const { members } of rows) members.sort((a, b) => byName.compare(a.name, b.name));
  return rows.sort((a, b) => byName.compare(a.name, b.name));
}
