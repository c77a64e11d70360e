import { type Kysely, sql } from "kysely";
import { type Me, Preferences } from "#contract/me.ts";
import type { Schema } from "#database/schema.ts";
import { isResting } from "../breaks/on-break.ts";
import { showBreak } from "../breaks/showing.ts";
import { Refusal } from "../refusal.ts";
import { shiftsAt } from "../shifts/at-work.ts";
import { allMay } from "./may.ts";

interface MeRow extends Omit<Me, "timeZone" | "preferences" | "may" | "standsInFor" | "break"> {
  own_zone: string | null;
  kept: unknown;
}

/** A person as they see themselves, with everything the interface needs to begin. */
export async function showMe(db: Kysely<Schema>, accountId: number): Promise<Me> {
  const { rows } = await sql<MeRow>`
    select a.id, a.name, a.email, a.role, a.language, a.theme, a.density, a.time_zone as own_zone, a.preferences as kept,
      coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name) order by lower(t.name))
        from team_members m join teams t on t.id = m.team_id where m.account_id = a.id), '[]') as teams,
      json_build_object('name', f.name, 'language', f.language, 'country', f.country, 'timeZone', f.time_zone, 'undoSeconds', f.undo_seconds,
        'callLink', f.call_link, 'recordingDays', f.recording_days, 'breakMinutes', f.break_minutes) as firm,
      (select count(*) from notices n where n.account_id = a.id and n.seen_at is null and not ${isResting(sql`a.id`)}) as "unseenNotices"
    from accounts a cross join firm f where a.id = ${accountId} and a.deactivated_at is null`.execute(db);
  if (!rows[0]) throw new Refusal("sign_in.needed");
  const { own_zone, kept, ...shown } = rows[0];
  const { id, name, role, language, teams } = shown;
  return {
    ...shown,
    timeZone: own_zone ?? shown.firm.timeZone,
    preferences: Preferences.parse(kept ?? {}),
    break: await showBreak(db, id),
    standsInFor: (await shiftsAt(db)).coveredBy(id),
    may: allMay({ kind: "agent", id, name, role, language, teamIds: teams.map((team) => team.id) }),
  };
}
