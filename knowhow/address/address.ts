import { addressBulgarian } from "./bulgarian.ts";
import { addressEnglish } from "./english.ts";
import { addressPolish } from "./polish.ts";

/** Which form of address somebody has chosen: for a man, for a woman, or one that fits both. */
export type Form = "m" | "f" | "open";

export interface Address {
  /** How the person is called within a letter: "Panie Marianie", „г-жо Петрова“, "Ms Okafor"; null where no form is sure. */
  called: string | null;
  /** The first words of a letter, without the comma that ends them. Fits everybody where nothing is sure. */
  greeting: string;
  /** Which of the forms `{Pan|Pani}` is meant; null leaves them open. */
  form: "m" | "f" | null;
}

const ADDRESS = { pl: addressPolish, bg: addressBulgarian, en: addressEnglish };

/**
 * How a customer is addressed in a language, from the name alone. A name says a form only where hardly any bearer would be wronged by it;
 * of all others the form stays open, and whoever writes may choose. Nothing of this is kept: it is worked out each time.
 */
export const addressOf = (name: string, language: "pl" | "bg" | "en", chosen?: Form): Address => ADDRESS[language](name, chosen);
