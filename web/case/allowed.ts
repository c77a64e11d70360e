import type { Say } from "#words/say.ts";

/** Why an act is not possible now, as a sentence; nothing when it is. */
export const whyNot = (may: Record<string, true | string>, act: string, say: Say): string | undefined => {
  const answer = may[act];
  return answer === undefined || answer === true ? undefined : say(`refusals.${answer}`);
};
