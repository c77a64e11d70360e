import { asSentence } from "../../sentence.ts";

/** In the order in which they are written and read. */
export const FIELDS = ["happening", "difficulty", "next_step", "established", "next_word"] as const;
export type Field = (typeof FIELDS)[number];
export type Filled = Readonly<Record<Field, string>>;

/** The update as one paragraph: each field a sentence, empty ones left out. */
export const updateOf = (filled: Filled): string =>
  FIELDS.map((field) => asSentence(filled[field].replace(/\s+/g, " ")))
    .filter(Boolean)
    .join(" ");
