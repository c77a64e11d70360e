import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { happened } from "../happenings/writing.ts";
import type { Actor } from "./actor.ts";
import { lockPerson } from "./last-admin.ts";
import { must } from "./may.ts";

/** Opens a person's access again; they sign in with the password they had. */
export async function reactivate(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  must(by, "people");
  await db.transaction().execute(async (tx) => {
    const person = await lockPerson(tx, id);
    if (!person.deactivated_at) return;
    await tx.updateTable("accounts").set({ deactivated_at: null }).where("id", "=", id).execute();
    await happened(tx, { what: "account.reactivated", by, detail: { account: id } });
  });
}
