/** In the order in which they are written and read. */
export const FIELDS = ["happening", "difficulty", "next_step", "established", "next_word"] as const;
export type Field = (typeof FIELDS)[number];
export type Filled = Readonly<Record<Field, string>>;

const ENDS = /[.!?…]["”“»)]?$/u;

/** The update as one paragraph: each field a sentence, empty ones left out. */
export const updateOf = (filled: Filled): string =>
  FIELDS.map((field) => filled[field].replace(/\s+/g, " ").trim())
    .filter((words) => words !== "")
    .map((words) => (ENDS.test(words) ? words : `${words}.`))
    .join(" ");
