import { QUEUES, type QueueName } from "./use-queue.ts";

const place = "kapok.queue";

/** The view a person came from, for the list beside a case and for the way back; lasts as long as the tab. */
export function rememberQueue(queue: QueueName): void {
  try {
    sessionStorage.setItem(place, queue);
  } catch {
    // Without storage the way back leads to one's own cases.
  }
}

export function rememberedQueue(): QueueName {
  try {
    const kept = sessionStorage.getItem(place) as QueueName | null;
    return kept !== null && QUEUES.includes(kept) ? kept : "mine";
  } catch {
    return "mine";
  }
}
