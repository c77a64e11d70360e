import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../../accounts/actor.ts";
import { must } from "../../accounts/may.ts";
import { happened } from "../../happenings/writing.ts";
import { Refusal } from "../../refusal.ts";

interface Turning {
  id: number;
  by: Actor;
}

/** Takes a widget off every site at once. Chats that go on in it end; their cases stay. */
export const turnOffWidget = (db: Kysely<Schema>, { id, by }: Turning): Promise<void> =>
  turn(db, { id, offSince: new Date(), what: "widget.turned_off", by });

export const turnOnWidget = (db: Kysely<Schema>, { id, by }: Turning): Promise<void> =>
  turn(db, { id, offSince: null, what: "widget.turned_on", by });

/** Turned twice it stays as it is, since the first moment. */
async function turn(
  db: Kysely<Schema>,
  { id, offSince, what, by }: Turning & { offSince: Date | null; what: string },
): Promise<void> {
  must(by, "widgets");
  await db.transaction().execute(async (tx) => {
    const found = await tx.selectFrom("widgets").select("off_since").where("id", "=", id).forUpdate().executeTakeFirst();
    if (!found) throw new Refusal("widget.unknown");
    if ((found.off_since === null) === (offSince === null)) return;
    await tx.updateTable("widgets").set({ off_since: offSince }).where("id", "=", id).execute();
    if (offSince !== null) {
      const ended = tx.updateTable("chats").set({ ended_at: offSince });
      await ended.where("widget_id", "=", id).where("ended_at", "is", null).execute();
    }
    await happened(tx, { what, by, detail: { widget: id } });
  });
}
