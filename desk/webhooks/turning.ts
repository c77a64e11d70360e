import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { forgetListeners } from "./listeners.ts";
import { lockWebhook } from "./webhook.ts";

/** Turns a webhook off. What waits stays, and is delivered should it be turned on again. */
export async function turnOffWebhook(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  must(by, "webhooks");
  await db.transaction().execute((tx) => turnOff(tx, { id, because: "agent", by }));
}

/** Turns a webhook on again: it hears of what happens from now on, and gets what waited. */
export async function turnOnWebhook(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  must(by, "webhooks");
  await db.transaction().execute(async (tx) => {
    const { name, off_since } = await lockWebhook(tx, id);
    if (off_since === null) return;
    await tx.updateTable("webhooks").set({ off_since: null, off_because: null }).where("id", "=", id).execute();
    await happened(tx, { what: "webhook.turned_on", by, detail: { webhook: id, name } });
  });
  forgetListeners(db);
}

export async function turnOff(
  tx: Kysely<Schema>,
  { id, because, by }: { id: number; because: "agent" | "gone"; by: Actor },
): Promise<void> {
  const { name, off_since } = await lockWebhook(tx, id);
  if (off_since !== null) return;
  await tx.updateTable("webhooks").set({ off_since: new Date(), off_because: because }).where("id", "=", id).execute();
  await happened(tx, { what: "webhook.turned_off", by, detail: { webhook: id, name, because } });
}
