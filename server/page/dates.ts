import * as letters from "#desk/conversations/letters/dates.ts";
import { numbersHeld } from "#words/held-together.ts";

// The dates of letters as a page says them: an hour never parts from the word that says it is one.

export const byWhen = (...given: Parameters<typeof letters.byWhen>): string => numbersHeld(letters.byWhen(...given));

export const dayAndHour = (...given: Parameters<typeof letters.dayAndHour>): string => numbersHeld(letters.dayAndHour(...given));
