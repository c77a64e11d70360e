import * as letters from "#desk/conversations/letters/dates.ts";

// The dates of letters as a page says them: an hour never parts from the word that says it is one.

export const byWhen = (...given: Parameters<typeof letters.byWhen>): string => letters.unbroken(letters.byWhen(...given));

export const dayAndHour = (...given: Parameters<typeof letters.dayAndHour>): string =>
  letters.unbroken(letters.dayAndHour(...given));
