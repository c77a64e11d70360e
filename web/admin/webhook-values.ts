import { USUAL_HAPPENINGS, type WebhookView } from "#contract/webhooks.ts";
import type { Say } from "#words/say.ts";

const usual: readonly string[] = USUAL_HAPPENINGS;

/** What the form holds: names beyond the usual ones as lines of text, as they are typed. */
export function webhookValues(webhook: WebhookView | null) {
  const chosen = webhook?.happenings ?? [];
  return {
    name: webhook?.name ?? "",
    url: webhook?.url ?? "",
    which: webhook && chosen.length === 0 ? "all" : "some",
    usual: chosen.filter((name) => usual.includes(name)),
    more: chosen.filter((name) => !usual.includes(name)).join("\n"),
    withText: webhook?.withText ?? false,
    privateAllowed: webhook?.privateAllowed ?? false,
  };
}

export type WebhookValues = ReturnType<typeof webhookValues>;

const namesIn = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

export function webhookTroubles(values: WebhookValues, say: Say): Partial<Record<keyof WebhookValues, string>> {
  const wrong = namesIn(values.more).find((name) => !/^[a-z]+\.[a-z_]+$/.test(name));
  const none = values.which === "some" && values.usual.length === 0 && namesIn(values.more).length === 0;
  return {
    name: values.name.trim() ? undefined : say("admin.webhook_name_missing"),
    url: /^https?:$/.test(URL.parse(values.url.trim())?.protocol ?? "") ? undefined : say("admin.webhook_url_wrong"),
    more: wrong === undefined ? undefined : say("admin.webhook_more_wrong", { name: wrong }),
    which: none ? say("admin.webhook_some_missing") : undefined,
  };
}

export const webhookInput = (values: WebhookValues) => ({
  name: values.name,
  url: values.url.trim(),
  happenings: values.which === "all" ? [] : [...values.usual, ...namesIn(values.more)],
  withText: values.withText,
  privateAllowed: values.privateAllowed,
});
