import type { Say } from "#words/say.ts";
import { Offline, Refused } from "../client.ts";

/** What went wrong, as a sentence in the person's language. */
export function sentenceFor(error: unknown, say: Say): string {
  if (error instanceof Offline) return say("common.offline_refused");
  if (error instanceof Refused && !error.isFault) {
    const key = `refusals.${error.code}`;
    const words = say(key, error.facts as Record<string, string>);
    return words === key ? error.detail || say("common.refused", { code: error.code }) : words;
  }
  return say("common.fault");
}
