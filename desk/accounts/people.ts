import { type Kysely, sql } from "kysely";
import type { PersonView } from "#contract/people.ts";
import type { Schema } from "#database/schema.ts";
import { onBreak, seenByColleagues } from "../breaks/on-break.ts";

const byName = new Intl.Collator("pl");

/** Everybody with an account, by name; those whose access is closed, too. */
export async function listPeople(db: Kysely<Schema>): Promise<PersonView[]> {
  const { rows } = await sql<Omit<PersonView, "onBreak">>`
    select a.id, a.name, a.email, a.role, a.deactivated_at is null as active,
      coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name) order by t.id)
        from team_members m join teams t on t.id = m.team_id where m.account_id = a.id), '[]') as teams
    from accounts a`.execute(db);
  const resting = await onBreak(db);
  return rows
    .map((row) => ({ ...row, onBreak: seenByColleagues(resting, row.id) }))
    .sort((a, b) => byName.compare(a.name, b.name) || a.id - b.id);
}
