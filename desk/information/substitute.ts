import { sentence } from "../conversations/letters/letter.ts";

/** What the customer hears in place of a fact: its cause in general, and the next step. The hour of the next word is the promise's. */
export const substituteOf = ({ words, nextStep }: { words: string; nextStep: string }): string =>
  `${sentence(words)} ${sentence(nextStep)}`.trim();
