import type { Kysely, Selectable } from "kysely";
import type { WebhookInput } from "#contract/webhooks.ts";
import type { Schema, Webhooks } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";
import { isPrivate, literalAddress } from "./addresses.ts";

export type Webhook = Selectable<Webhooks>;

/** Reads one, locked, so that two acts on it pass one by one. */
export async function lockWebhook(tx: Kysely<Schema>, id: number): Promise<Webhook> {
  const found = await tx.selectFrom("webhooks").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!found) throw new Refusal("webhook.unknown");
  return found;
}

/**
 * What is kept of what an admin gives. Words of customers do not travel in the open: plain http is taken only where an admin
 * has said that the target is inside the firm's own network.
 */
export function rowOf({ name, url: given, happenings, withText, privateAllowed }: WebhookInput) {
  const url = URL.parse(given);
  if (url === null || url.username !== "" || url.password !== "") throw new Refusal("webhook.bad_url");
  url.hash = "";
  if (!privateAllowed && url.protocol !== "https:") throw new Refusal("webhook.https_needed");
  const literal = literalAddress(url);
  if (!privateAllowed && (url.hostname === "localhost" || (literal !== null && isPrivate(literal))))
    throw new Refusal("webhook.private_address");
  return { name, url: url.href, happenings: [...new Set(happenings)], with_text: withText, private_allowed: privateAllowed };
}
