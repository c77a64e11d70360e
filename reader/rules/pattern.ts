/** One place in a pattern: how far it may lie from the one before, and which words fit. */
export type Slot = {
  /** Slots that the same words fit have the same number. */
  id: number;
  optional: boolean;
  /** Words that may be skipped before this slot. */
  gap: number;
  /** Punctuation must stand before the word. */
  cut: boolean;
  evidence: boolean;
  any: boolean;
  number: boolean;
  /** Any word between quotation marks. */
  quoted: boolean;
  /** One of its words, apart from its phrases, is a negator. */
  negates: boolean;
};

export type Pattern = {
  slots: readonly Slot[];
  /** The slots that a sentence must have words for, or it need not be looked at. */
  required: number[];
  atStart: boolean;
  atEnd: boolean;
  cutAfter: boolean;
  marksEvidence: boolean;
};

/** Words in a row that stand for one: "head+office". */
export type Phrase = {
  words: readonly Pick<Slot, "id" | "any" | "number" | "quoted">[];
  required: number[];
  negates: boolean;
  /** What it was put under: slots, and lists by their complement, below zero. */
  under: number[];
  /** The slots that it fits, in ascending order; known once the lexicon is sealed. */
  fits: Uint16Array;
};
