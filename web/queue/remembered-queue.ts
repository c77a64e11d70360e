import { addressOf, filterOf, type Place } from "./filter.ts";
import { QUEUES } from "./use-queue.ts";

const place = "kapok.queue";
const own: Place = { queue: "mine", view: null, filter: {} };

/** The list a person came from, for the list beside a case and for the way back; lasts as long as the tab. */
export function rememberQueue(here: Place): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(here));
  } catch {
    // Without storage the way back leads to one's own cases.
  }
}

export function rememberedQueue(): Place {
  try {
    const { queue, view, filter } = JSON.parse(sessionStorage.getItem(place) ?? "{}") as Partial<Place>;
    if (!queue || !QUEUES.includes(queue)) return own;
    return { queue, view: typeof view === "number" ? view : null, filter: filterOf({ ...filter }) };
  } catch {
    return own;
  }
}

export const wayBack = (): string => addressOf(rememberedQueue());
