import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { lockCase } from "../cases/locking.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { mayJoin, mayLeave } from "./chair.ts";
import { hostsOf } from "./hosts.ts";

/** Sits down, once two have said yes. Everybody in the case hears of it at once: nobody joins unseen. */
export async function joinSecondChair(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  const me = personOf(by);
  await db.transaction().execute(async (tx) => {
    const { chair, found } = await lockStanding(tx, id);
    if (found.state === "closed") throw new Refusal("case.closed");
    if (chair.joined_at !== null) throw new Refusal("chair.over");
    const allowed = mayJoin(chair, { me: me.id, hosts: await hostsOf(tx, found) });
    if (allowed !== true) throw new Refusal(allowed);
    await tx.updateTable("second_chairs").set({ joined_at: new Date(), joined_by: me.id }).where("id", "=", id).execute();
    await tx
      .insertInto("notices")
      .values({ account_id: chair.asked_by, kind: "chair_joined", case_number: found.number, chair_id: id })
      .execute();
    await happened(tx, {
      what: "chair.joined",
      by,
      caseNumber: found.number,
      customerId: found.customer_id,
      detail: { chair: id, account: chair.account_id },
    });
  });
}

/** Leaves, says no, takes the asking back or says thank you: one end for all. */
export async function leaveSecondChair(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  const me = personOf(by);
  await db.transaction().execute(async (tx) => {
    const { chair, found } = await lockStanding(tx, id);
    const allowed = mayLeave(chair, { me: me.id, hosts: await hostsOf(tx, found) });
    if (allowed !== true) throw new Refusal(allowed);
    await tx.updateTable("second_chairs").set({ left_at: new Date(), left_by: me.id }).where("id", "=", id).execute();
    await happened(tx, {
      what: chair.joined_at === null ? "chair.declined" : "chair.left",
      by,
      caseNumber: found.number,
      customerId: found.customer_id,
      detail: { chair: id, account: chair.account_id },
    });
  });
}

async function lockStanding(tx: Kysely<Schema>, id: number) {
  const known = await tx.selectFrom("second_chairs").select("case_number").where("id", "=", id).executeTakeFirst();
  if (!known) throw new Refusal("chair.unknown");
  const found = await lockCase(tx, known.case_number);
  const chair = await tx.selectFrom("second_chairs").selectAll().where("id", "=", id).forUpdate().executeTakeFirstOrThrow();
  if (chair.left_at !== null) throw new Refusal("chair.over");
  return { chair, found };
}
