import type { FoundDate } from "#reader/dates/find-dates.ts";

/** What the composer will promise with the reply, and why it stands there. */
export type NextUpdate =
  | { kind: "proposed"; at: string }
  | { kind: "recognised"; at: string; words: string }
  | { kind: "confirmed"; at: string; words: string }
  | { kind: "chosen"; at: string }
  | { kind: "none" };

/** The date a draft promises news by: the first exact one still ahead; a span or a day in the past promises nothing. */
export function promisedDate(dates: readonly FoundDate[], now: Date): FoundDate | undefined {
  const ahead = dates.filter((date) => !date.past && Date.parse(date.at) > now.getTime());
  return ahead.find((date) => date.kind === "deadline") ?? ahead.find((date) => date.precise);
}

/**
 * What the control shows after the text or the proposal changed. A choice the agent made stays theirs;
 * a date they refused is not offered again while the same words stand there.
 */
export function nextUpdateAfter(
  before: NextUpdate | null,
  {
    found,
    refused,
    proposed,
    inChat = false,
  }: {
    found: { at: string; words: string } | undefined;
    refused: ReadonlySet<string>;
    proposed: string | null;
    inChat?: boolean;
  },
): NextUpdate | null {
  if (before?.kind === "chosen" || (before?.kind === "none" && !inChat)) return before;
  if (found && !refused.has(found.words)) {
    if (before?.kind === "confirmed" && before.at === found.at) return before;
    return { kind: "recognised", at: found.at, words: found.words };
  }
  // Line by line nobody promises a day; the next word comes in the next minute.
  if (inChat) return { kind: "none" };
  return proposed === null ? null : { kind: "proposed", at: proposed };
}
