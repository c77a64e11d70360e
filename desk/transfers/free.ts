import { type Kysely, sql } from "kysely";
import type { Role } from "#contract/people.ts";
import type { NotFree } from "#contract/transfers.ts";
import type { Schema } from "#database/schema.ts";
import { isResting } from "../breaks/on-break.ts";
import { isInCall } from "../calls/connection.ts";
import { standingCall } from "../calls/standing.ts";
import { orderForCalls, orderForHard } from "../load/sparing.ts";
import { shiftsAt } from "../shifts/at-work.ts";

export interface Candidate {
  id: number;
  name: string;
  role: Role;
  /** Null: free to take over now. */
  notFree: NotFree | null;
}

/**
 * Who could take a case over, and what speaks against it. A colleague's case stays within the team that may see it: whoever takes over reads it
 * before it is theirs.
 */
export async function whoIsFree(db: Kysely<Schema>, { number, but }: { number: number; but: number }): Promise<Candidate[]> {
  const [shifts, { rows }] = await Promise.all([
    shiftsAt(db),
    sql<{ id: number; name: string; role: Role; sees: boolean; in_call: boolean; rests: boolean }>`
      select a.id, a.name, a.role, ${isInCall(sql`a.id`)} as in_call,
        ${isResting(sql`a.id`)} as rests, not c.internal or c.owner_id = a.id or exists (
          select from team_members m where m.account_id = a.id and (m.team_id = c.team_id or exists (
            select from team_members shared where shared.team_id = m.team_id and shared.account_id = c.owner_id))) as sees
      from accounts a join cases c on c.number = ${number}
      where a.deactivated_at is null and a.id <> ${but} order by lower(a.name), a.id`.execute(db),
  ]);
  const people = rows.map(
    ({ sees, in_call, rests, ...person }): Candidate => ({
      ...person,
      notFree: !sees ? "may_not_see" : rests ? "on_break" : !shifts.isAtWork(person.id) ? "off" : in_call ? "on_call" : null,
    }),
  );
  // In a call somebody is asked at once: first who did not just have a hard one and did not wish for fewer.
  if ((await standingCall(db, { caseNumber: number, accountId: but })) === null) return people;
  const ids = people.map(({ id }) => id);
  const order = await orderForCalls(db, await orderForHard(db, ids));
  return people.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

const SUPERIORS: Record<"boss" | "higher", readonly Role[]> = {
  boss: ["supervisor", "manager", "admin"],
  higher: ["manager", "admin"],
};

/** Whether somebody stands where an escalation path leads. */
export const isOnPath = (level: "boss" | "higher", role: Role): boolean => SUPERIORS[level].includes(role);
