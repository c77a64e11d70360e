import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { lockLine } from "./line.ts";

/** Closes a line: its exchange is refused from now on. What was heard stays. */
export const closeLine = (db: Kysely<Schema>, asked: { id: number; by: Actor }): Promise<void> =>
  turn(db, { ...asked, closedAt: new Date() });

export const reopenLine = (db: Kysely<Schema>, asked: { id: number; by: Actor }): Promise<void> =>
  turn(db, { ...asked, closedAt: null });

async function turn(db: Kysely<Schema>, { id, by, closedAt }: { id: number; by: Actor; closedAt: Date | null }): Promise<void> {
  must(by, "lines");
  await db.transaction().execute(async (tx) => {
    const { name, closed_at } = await lockLine(tx, id);
    if ((closed_at === null) === (closedAt === null)) return;
    await tx.updateTable("phone_lines").set({ closed_at: closedAt }).where("id", "=", id).execute();
    await happened(tx, { what: closedAt ? "line.closed" : "line.reopened", by, detail: { line: id, name } });
  });
}
