import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { type Actor, accountIdOf } from "./actor.ts";
import { lockPerson, refuseLastAdmin } from "./last-admin.ts";
import { must } from "./may.ts";
import { endSessions } from "./sessions.ts";

/** Closes a person's access. Their open cases and promises become nobody's, for the next colleague; their words stay. */
export async function deactivate(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  must(by, "people");
  if (accountIdOf(by) === id) throw new Refusal("person.yourself");
  await db.transaction().execute(async (tx) => {
    await refuseLastAdmin(tx, id);
    const person = await lockPerson(tx, id);
    if (person.deactivated_at) return;
    await tx.updateTable("accounts").set({ deactivated_at: new Date() }).where("id", "=", id).execute();
    await endSessions(tx, { accountId: id });
    await sql`update password_resets set used_at = now() where account_id = ${id} and used_at is null`.execute(tx);
    await letGo(tx, { id, by });
    await happened(tx, { what: "account.deactivated", by, detail: { account: id } });
  });
}

async function letGo(tx: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  const { rows } = await sql<{ number: number; customer_id: number; team_id: number | null }>`
    update cases set owner_id = null where owner_id = ${id} and state = 'open' returning number, customer_id, team_id`.execute(
    tx,
  );
  await sql`update promises set owner_id = null where owner_id = ${id} and state = 'open'`.execute(tx);
  for (const { number, customer_id, team_id } of rows) {
    // In the words of an ordinary assignment to nobody, so that the history reads the same.
    const detail = { to: null, from: id, team: team_id, fromTeam: team_id };
    await happened(tx, { what: "case.assigned", by, caseNumber: number, customerId: customer_id, detail });
  }
}
