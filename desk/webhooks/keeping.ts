import type { Kysely } from "kysely";
import type { WebhookInput } from "#contract/webhooks.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { newSecret } from "../accounts/secrets.ts";
import { seal } from "../channels/mail/mailboxes/sealing.ts";
import { happened } from "../happenings/writing.ts";
import { forgetListeners } from "./listeners.ts";
import { lockWebhook, rowOf } from "./webhook.ts";

interface Given {
  by: Actor;
  /** The installation's secret, under which the webhook's own is sealed. */
  secret: string;
}

/** Adds a webhook; it hears of what happens from now on. Its secret is answered once. */
export async function addWebhook(
  db: Kysely<Schema>,
  { input, by, secret }: Given & { input: WebhookInput },
): Promise<{ id: number; secret: string }> {
  must(by, "webhooks");
  const signing = newSecret("whsec_");
  const id = await db.transaction().execute(async (tx) => {
    const made = await tx
      .insertInto("webhooks")
      .values({ ...rowOf(input), secret: seal(secret, signing), made_by: accountIdOf(by) })
      .returning("id")
      .executeTakeFirstOrThrow();
    await happened(tx, {
      what: "webhook.added",
      by,
      detail: { webhook: made.id, name: input.name, privateAllowed: input.privateAllowed, withText: input.withText },
    });
    return made.id;
  });
  forgetListeners(db);
  return { id, secret: signing };
}

/** Changes where it goes and what it tells. What waits goes to the new address. */
export async function changeWebhook(
  db: Kysely<Schema>,
  { id, input, by }: { id: number; input: WebhookInput; by: Actor },
): Promise<void> {
  must(by, "webhooks");
  await db.transaction().execute(async (tx) => {
    await lockWebhook(tx, id);
    await tx.updateTable("webhooks").set(rowOf(input)).where("id", "=", id).execute();
    await happened(tx, {
      what: "webhook.changed",
      by,
      detail: { webhook: id, name: input.name, privateAllowed: input.privateAllowed, withText: input.withText },
    });
  });
}

/** Signs with a new secret from now on. */
export async function renewWebhookSecret(db: Kysely<Schema>, { id, by, secret }: Given & { id: number }): Promise<string> {
  must(by, "webhooks");
  const signing = newSecret("whsec_");
  await db.transaction().execute(async (tx) => {
    const { name } = await lockWebhook(tx, id);
    await tx
      .updateTable("webhooks")
      .set({ secret: seal(secret, signing) })
      .where("id", "=", id)
      .execute();
    await happened(tx, { what: "webhook.secret_renewed", by, detail: { webhook: id, name } });
  });
  return signing;
}
