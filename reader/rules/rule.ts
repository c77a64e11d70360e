import type { CustomerLabel, DraftLabel, Reaction, ThreatKind } from "../labels.ts";

/** What a rule may say besides the codebook's labels; these never leave the reader as labels. */
export type Cue =
  | "anger"
  | "disappointment"
  | "confusion"
  | "manipulation"
  | "habit"
  | "irritation"
  | "request"
  | Exclude<Reaction, "neutral">
  | "over_promise"
  | "labels_person"
  | "apology_word"
  | "next_step"
  | "reason";

/**
 * One rule: what it looks for, what takes it back, and the sentences that prove both.
 *
 * A pattern is slots in a row, parted by spaces, matched against words of one sentence (folded, diacritics off):
 * `word` exactly · `stem~` the stem with an ending of the language · `stem*` with any ending · `a|b` either, `a|b+c` also a phrase ·
 * `{name}` a named list of the language · `=word` diacritics must agree · `<mask>` masked swearing · `<num>` a number ·
 * `<quoted>` a word between quotation marks ·
 * `_` any word · `x?` may be missing · `..` up to three words between, `...` up to six · `,` punctuation stands here, or somewhere in the gap that follows (at the end of a pattern: punctuation or the end of the sentence follows) ·
 * `^` the sentence begins, `$` it ends · `[x]` only this much is the evidence.
 */
export type Rule = {
  id: string;
  label: CustomerLabel | DraftLabel | Cue;
  /** 3: alone enough · 2: enough unless something speaks against it · 1: only together with another. */
  strength: 1 | 2 | 3;
  patterns: readonly string[];
  /** Any of these within twelve words of the match, in its sentence, takes it back. */
  unless?: readonly string[];
  /** One of these must stand within six words of the match, in its sentence. */
  near?: readonly string[];
  /** A negation in front of the match, or inside it, does not take it back. */
  negated?: "keep";
  /** What stands between quotation marks counts too. */
  quoted?: "keep";
  /** How the sentence must end. */
  ends?: "?" | "!" | ".";
  /** A date must stand in the sentence, or must not. */
  date?: "with" | "without";
  kind?: ThreatKind;
  examples: readonly string[];
  counters: readonly string[];
};

/** Named lists of words that patterns call as {name}. */
export type Vocabulary = Readonly<Record<string, string>>;

/** What a language gives the matcher besides its rules. */
export type Grammar = {
  endings: ReadonlySet<string>;
  negators: ReadonlySet<string>;
  vocabulary: Vocabulary;
};
