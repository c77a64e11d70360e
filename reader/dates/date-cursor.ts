import type { Language } from "../labels.ts";
import type { DateSpot } from "./date-spot.ts";
import type { DateToken } from "./date-tokens.ts";
import type { DateWords } from "./date-words.ts";

/** A place among the tokens and what has been understood so far from one expression of time. */
export class DateCursor {
  at: number;
  readonly tokens: readonly DateToken[];
  readonly words: DateWords;
  readonly lang: Language;
  readonly spot: Omit<DateSpot, "range"> = { lead: "none", day: null, time: null, part: null, span: null, past: false };
  /** "by" was said before a later part: "jutro do 12". */
  leadUntil = false;

  constructor(tokens: readonly DateToken[], words: DateWords, at: number, lang: Language) {
    this.tokens = tokens;
    this.words = words;
    this.at = at;
    this.lang = lang;
  }

  token(ahead = 0): DateToken | undefined {
    return this.tokens[this.at + ahead];
  }

  word(ahead = 0): string {
    return this.tokens[this.at + ahead]?.word ?? "";
  }

  /** Whether the token touches the one before it: "16:00", "26.11". */
  touches(ahead: number): boolean {
    const token = this.token(ahead);
    const before = this.token(ahead - 1);
    return token !== undefined && before !== undefined && token.start === before.end;
  }
}
