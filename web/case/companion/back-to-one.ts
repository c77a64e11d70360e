import type { CaseView } from "#contract/case-shapes.ts";
import type { MessageView } from "#contract/messages.ts";

const STRONG = 2;

/**
 * The customer's newest words, where they are angry and nobody has answered them yet, and the case is past its first stage: facts will not be
 * heard before the feeling is. Anything our own answer or the agent's "stay" has dealt with asks nothing.
 */
export function asksForEmpathy({ stage, state, messages }: Pick<CaseView, "stage" | "state" | "messages">): number | null {
  if (stage === 1 || state === "closed") return null;
  const newest = messages.findLast(({ automatic, direction }) => direction === "out" || automatic === null);
  return newest?.direction === "in" && isAngry(newest) ? newest.id : null;
}

function isAngry({ reading, named }: MessageView): boolean {
  if (named) return named.areas.some(({ area }) => area === "invasion");
  if (!reading) return false;
  const isHurt = reading.labels.some(({ label }) => label === "insult" || label === "invasion");
  return isHurt || (reading.emotion === "anger" && (reading.intensity ?? 0) >= STRONG);
}

const placeOf = (number: number): string => `kapok.stay.${number}`;

/** The message at which the agent said that the stage is right; kept on this device. */
export const stayed = {
  at: (number: number): number | null => {
    try {
      return Number(localStorage.getItem(placeOf(number))) || null;
    } catch {
      return null;
    }
  },
  remember: (number: number, message: number): void => {
    try {
      localStorage.setItem(placeOf(number), String(message));
    } catch {
      // Not remembered, and nothing else.
    }
  },
};
