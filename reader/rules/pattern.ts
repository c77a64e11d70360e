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
};

export type Pattern = {
  slots: readonly Slot[];
  /** The slots that a sentence must have words for, or it need not be looked at; the rarest two first. */
  required: number[];
  atStart: boolean;
  atEnd: boolean;
  cutAfter: boolean;
  negates: boolean;
  marksEvidence: boolean;
};

/** Words in a row that stand for one: "head+office". */
export type Phrase = {
  words: readonly Pick<Slot, "id" | "any" | "number" | "quoted">[];
  required: number[];
  negates: boolean;
  /** The slots that it fits; those of a list by the list's complement, below zero. */
  fits: number[];
};
