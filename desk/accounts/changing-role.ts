import type { Kysely } from "kysely";
import type { Role } from "#contract/people.ts";
import type { Schema } from "#database/schema.ts";
import { happened } from "../happenings/writing.ts";
import type { Actor } from "./actor.ts";
import { lockPerson, refuseLastAdmin } from "./last-admin.ts";
import { must } from "./may.ts";

/** Gives a person another role. */
export async function changeRole(db: Kysely<Schema>, { id, role, by }: { id: number; role: Role; by: Actor }): Promise<void> {
  must(by, "people");
  await db.transaction().execute(async (tx) => {
    if (role !== "admin") await refuseLastAdmin(tx, id);
    const person = await lockPerson(tx, id);
    if (person.role === role) return;
    await tx.updateTable("accounts").set({ role }).where("id", "=", id).execute();
    await happened(tx, { what: "account.role_changed", by, detail: { account: id, from: person.role, to: role } });
  });
}
