import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theDesk } from "../accounts/actor.ts";
import { theFirm } from "../firm/reading.ts";
import { shareOut } from "../load/sparing.ts";
import { tellSpared } from "../load/telling-spared.ts";
import { afterWorkingDays } from "../promises/calendar.ts";
import { shiftsAt } from "../shifts/at-work.ts";
import { giveCase } from "./assigning.ts";

/**
 * Gives a new or returned case an owner in its team's way: in turn, or to whoever owes least by the end of the next working day and, of these, has
 * waited longest. What shows an insult goes to whoever of them can bear it best today. Only who is at work and not on a break is asked; where nobody is, the case waits for a hand. What somebody owes is compared and shown to nobody.
 * @returns who got it, or null
 */
export async function assignInTurn(db: Kysely<Schema>, { caseNumber }: { caseNumber: number }): Promise<number | null> {
  const shifts = await shiftsAt(db);
  return db.transaction().execute(async (tx) => {
    // The team's row is the turn: two cases of one team are given one after the other.
    const { rows: found } = await sql<{ team: number; assigns: "by_hand" | "round_robin" | "by_load" }>`
      select t.id as team, t.assigns from teams t where t.id = (select team_id from cases where number = ${caseNumber}) for update`.execute(
      tx,
    );
    if (!found[0] || found[0].assigns === "by_hand") return null;
    const { team, assigns } = found[0];
    const { rows } = await sql<{ hard: boolean }>`
      select preview_masked as hard from cases where number = ${caseNumber} and owner_id is null and state = 'open' and team_id = ${team}
        and matter is distinct from 'press' for update`.execute(tx);
    if (rows.length === 0) return null;
    const until = afterWorkingDays(await theFirm(tx), new Date(), 1);
    const { rows: members } = await sql<{ id: number }>`
      select m.account_id as id from team_members m join accounts a on a.id = m.account_id and a.deactivated_at is null
      where m.team_id = ${team}
      order by ${
        assigns === "by_load"
          ? sql`(select count(*) from promises p where p.owner_id = m.account_id and p.state = 'open' and p.due_at <= ${until}),`
          : sql``
      } m.assigned_at nulls first, m.account_id`.execute(tx);
    const free = members.filter(({ id }) => shifts.isFree(id)).map(({ id }) => id);
    const { order, spared } = rows[0]!.hard ? await shareOut(tx, free) : { order: free, spared: null };
    const [next] = order;
    if (next === undefined) return null;
    await sql`update team_members set assigned_at = clock_timestamp() where team_id = ${team} and account_id = ${next}`.execute(
      tx,
    );
    await giveCase(tx, { number: caseNumber, ownerId: next, by: theDesk, more: { because: assigns } });
    const told = { account_id: next, kind: "assigned" as const, case_number: caseNumber, shared_out: spared !== null };
    await tx.insertInto("notices").values(told).execute();
    await tellSpared(tx, { spared, goesTo: next });
    return next;
  });
}
