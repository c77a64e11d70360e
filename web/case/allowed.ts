import type { Say } from "#words/say.ts";

/** What an answer of `may` says against, as a sentence; nothing where it allows. */
export const because = (answer: true | string | undefined, say: Say): string | undefined =>
  answer === undefined || answer === true ? undefined : say(`refusals.${answer}`);

/** Why an act is not possible now, as a sentence; nothing when it is. */
export const whyNot = (may: Record<string, true | string>, act: string, say: Say): string | undefined => because(may[act], say);
