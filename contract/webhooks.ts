import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Done, Id, Instant, Person } from "./shapes.ts";

/** What most programs want to hear of; the interface offers these, and any other name can be given, too. */
export const USUAL_HAPPENINGS = [
  "case.opened",
  "message.received",
  "message.written",
  "note.written",
  "case.assigned",
  "case.staged",
  "promise.made",
  "promise.moved",
  "promise.kept",
  "confirmation.answered",
  "case.closed",
  "case.reopened",
  "customer.made",
] as const;

/** Why a delivery did not succeed. */
export const DeliveryTrouble = z.enum([
  "status",
  "redirect",
  "timeout",
  "no_such_host",
  "private_address",
  "refused",
  "tls",
  "broken",
  "gone",
  "secret_lost",
]);
export type DeliveryTrouble = z.output<typeof DeliveryTrouble>;

export const WebhookView = z.object({
  id: z.number(),
  name: z.string(),
  url: z.string(),
  /** Names of happenings; none means all. */
  happenings: z.array(z.string()),
  withText: z.boolean(),
  privateAllowed: z.boolean(),
  madeAt: Instant,
  madeBy: Person.nullable(),
  offSince: Instant.nullable(),
  /** An agent turned it off, or the target said that it is gone for good (410). */
  offBecause: z.enum(["agent", "gone"]).nullable(),
  /** Deliveries still to be made or set aside; a thousand means that or more. */
  waiting: z.number(),
  setAside: z.number(),
  /** How the newest attempt ended. */
  last: z.object({ at: Instant, status: z.number().nullable(), trouble: DeliveryTrouble.nullable() }).nullable(),
});
export type WebhookView = z.output<typeof WebhookView>;

export const WebhookInput = z.object({
  name: z.string().trim().min(1).max(80),
  url: z.url({ protocol: /^https?$/ }).max(2000),
  happenings: z
    .array(
      z
        .string()
        .trim()
        .max(60)
        .regex(/^[a-z]+\.[a-z_]+$/, "a name such as case.opened"),
    )
    .max(100)
    .default([]),
  withText: z.boolean().default(false),
  privateAllowed: z.boolean().default(false),
});
export type WebhookInput = z.output<typeof WebhookInput>;

export const DeliveryView = z.object({
  id: z.number(),
  happening: z.object({ id: z.number(), what: z.string(), at: Instant }),
  state: z.enum(["waiting", "delivered", "set_aside"]),
  attempts: z.number(),
  triedAt: Instant.nullable(),
  nextTryAt: Instant.nullable(),
  status: z.number().nullable(),
  ms: z.number().nullable(),
  /** The first bytes of what the target answered. */
  answer: z.string().nullable(),
  trouble: DeliveryTrouble.nullable(),
});
export type DeliveryView = z.output<typeof DeliveryView>;

const params = z.object({ id: Id });
const bad = ["webhook.admin_only", "webhook.bad_url", "webhook.https_needed", "webhook.private_address"] as const;

export const listWebhooks = endpoint({
  method: "GET",
  path: "/webhooks",
  summary: "The programs that hear of what happens, and how well they can be reached",
  output: z.object({ items: z.array(WebhookView) }),
  refusals: ["webhook.admin_only"],
});

export const addWebhook = endpoint({
  method: "POST",
  path: "/webhooks",
  summary: "Tell a program of what happens from now on; the secret that signs it is answered this once",
  input: WebhookInput,
  output: z.object({ id: z.number(), secret: z.string() }),
  status: 201,
  refusals: bad,
});

export const changeWebhook = endpoint({
  method: "PUT",
  path: "/webhooks/:id",
  summary: "Change where a webhook goes and what it tells",
  params,
  input: WebhookInput,
  output: Done,
  refusals: [...bad, "webhook.unknown"],
});

export const renewWebhookSecret = endpoint({
  method: "POST",
  path: "/webhooks/:id/secret",
  summary: "Sign with a new secret from now on, answered this once; the old one ends",
  params,
  output: z.object({ secret: z.string() }),
  refusals: ["webhook.admin_only", "webhook.unknown"],
});

export const turnOffWebhook = endpoint({
  method: "POST",
  path: "/webhooks/:id/pause",
  summary: "Turn a webhook off: nothing more is told, and what waits goes on waiting",
  params,
  output: Done,
  refusals: ["webhook.admin_only", "webhook.unknown"],
});

export const turnOnWebhook = endpoint({
  method: "DELETE",
  path: "/webhooks/:id/pause",
  summary: "Turn a webhook on again",
  params,
  output: Done,
  refusals: ["webhook.admin_only", "webhook.unknown"],
});

export const testWebhook = endpoint({
  method: "POST",
  path: "/webhooks/:id/test",
  summary: "Send a webhook.tested to one webhook; its log says what came of it",
  params,
  output: Done,
  refusals: ["webhook.admin_only", "webhook.unknown", "webhook.off"],
});

export const listDeliveries = endpoint({
  method: "GET",
  path: "/webhooks/:id/deliveries",
  summary: "What a webhook was told and what its target answered, newest first",
  params,
  query: z.object({ before: Id.optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
  output: z.object({ items: z.array(DeliveryView), next: z.number().nullable() }),
  refusals: ["webhook.admin_only", "webhook.unknown"],
});

export const replayDelivery = endpoint({
  method: "POST",
  path: "/webhooks/:id/deliveries/:delivery/replay",
  summary: "Deliver one thing again, with the same number, for another day if need be",
  params: z.object({ id: Id, delivery: Id }),
  output: Done,
  refusals: ["webhook.admin_only", "webhook.unknown", "delivery.unknown", "webhook.off"],
});

export const replaySetAside = endpoint({
  method: "POST",
  path: "/webhooks/:id/replay",
  summary: "Deliver again all that was set aside",
  params,
  output: z.object({ count: z.number() }),
  refusals: ["webhook.admin_only", "webhook.unknown", "webhook.off"],
});
