import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { refuseOnBreak } from "../breaks/on-break.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { endTransferOf } from "../transfers/ending.ts";
import { lockOpenCase } from "./locking.ts";

export interface Assignment {
  number: number;
  ownerId: number | null;
  /** Left out: the team stays. */
  teamId?: number | null;
  by: Actor;
}

/** Gives a case to a person, a team or nobody; its open promises go along, and the new owner hears of it. */
export async function assignCase(db: Kysely<Schema>, assignment: Assignment): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const { number, ownerId, by } = assignment;
    const happening = await giveCase(tx, assignment);
    if (ownerId !== null && ownerId !== accountIdOf(by)) {
      await tx.insertInto("notices").values({ account_id: ownerId, kind: "assigned", case_number: number }).execute();
    }
    return happening;
  });
}

/** The same within a larger act, which itself tells the new owner. `more` is kept with the happening. */
export async function giveCase(
  tx: Kysely<Schema>,
  { number, ownerId, teamId, by, more = {} }: Assignment & { more?: Record<string, unknown> },
): Promise<number> {
  const found = await lockOpenCase(tx, number);
  if (ownerId !== null) {
    await refuseUnknownPerson(tx, ownerId);
    if (ownerId !== found.owner_id) await refuseOnBreak(tx, ownerId);
  }
  if (teamId) await refuseUnknownTeam(tx, teamId);
  await tx
    .updateTable("cases")
    .set({ owner_id: ownerId, ...(teamId === undefined ? {} : { team_id: teamId }) })
    .where("number", "=", number)
    .execute();
  await tx
    .updateTable("promises")
    .set({ owner_id: ownerId })
    .where("case_number", "=", number)
    .where("state", "=", "open")
    .execute();
  // A transfer that completes is settled by now; one that still waits is overtaken by this.
  await endTransferOf(tx, { number, because: "given_otherwise", by });
  await sql`
    insert into notices (account_id, kind, case_number, as_follower)
    select account_id, 'assigned', ${number}, true from case_followers
    where case_number = ${number} and account_id is distinct from ${ownerId}::bigint and account_id is distinct from ${accountIdOf(by)}::bigint`.execute(
    tx,
  );
  return happened(tx, {
    what: "case.assigned",
    by,
    caseNumber: number,
    customerId: found.customer_id,
    detail: {
      to: ownerId,
      from: found.owner_id,
      team: teamId === undefined ? found.team_id : teamId,
      fromTeam: found.team_id,
      ...more,
    },
  });
}

async function refuseUnknownPerson(tx: Kysely<Schema>, id: number): Promise<void> {
  const person = await tx
    .selectFrom("accounts")
    .select("id")
    .where("id", "=", id)
    .where("deactivated_at", "is", null)
    .executeTakeFirst();
  if (!person) throw new Refusal("person.unknown");
}

async function refuseUnknownTeam(tx: Kysely<Schema>, id: number): Promise<void> {
  const team = await tx.selectFrom("teams").select("id").where("id", "=", id).executeTakeFirst();
  if (!team) throw new Refusal("team.unknown");
}
