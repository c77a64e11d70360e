import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { firstName, type LooksAfter } from "../conversations/letters/looks-after.ts";

/** Who looks after a case, as its customer reads it: the owner by first name, else the team, else the firm. Never nobody. */
export async function lookedAfterBy(db: Kysely<Schema>, caseNumber: number): Promise<LooksAfter> {
  const { rows } = await sql<{ person: string | null; team: string | null; firm: string }>`
    select owner.name as person, teams.name as team, firm.name as firm
    from cases
      left join accounts owner on owner.id = cases.owner_id and owner.deactivated_at is null
      left join teams on teams.id = cases.team_id
      cross join firm
    where cases.number = ${caseNumber}`.execute(db);
  const { person, team, firm } = rows[0]!;
  if (person) return { person: firstName(person) };
  return team ? { team } : { firm };
}
