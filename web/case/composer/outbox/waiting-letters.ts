import type { Asking } from "#contract/endpoint.ts";
import type { replyToCase, sendNoNews, writeNote } from "#contract/messages.ts";

/** Something that was sent without a connection: it waits on this device and goes out in the order it was written. */
export type Waiting = { id: string; me: number; number: number; at: string; trouble: string | null } & (
  | { kind: "reply"; to: string; input: Asking<typeof replyToCase>["input"] }
  | { kind: "note"; input: Asking<typeof writeNote>["input"] }
  | { kind: "no_news"; to: string; input: Asking<typeof sendNoNews>["input"] }
);

export type Sent = { sent: string[]; left: Waiting[] };

/**
 * Sends what waits, oldest first, each with its own id as idempotency key so that a lost answer never sends twice.
 * A refusal stays in the list with its reason and holds back only its own case; without a connection all stays.
 */
export async function sendWaiting(
  waiting: readonly Waiting[],
  send: (one: Waiting) => Promise<void>,
  refusalOf: (error: unknown) => string | null,
): Promise<Sent> {
  const sent: string[] = [];
  const left: Waiting[] = [];
  const held = new Set<number>();
  for (const [at, one] of waiting.entries()) {
    if (one.trouble !== null || held.has(one.number)) {
      held.add(one.number);
      left.push(one);
      continue;
    }
    try {
      await send(one);
      sent.push(one.id);
    } catch (error) {
      const trouble = refusalOf(error);
      if (trouble === null) return { sent, left: [...left, ...waiting.slice(at)] };
      held.add(one.number);
      left.push({ ...one, trouble });
    }
  }
  return { sent, left };
}
