import type { DraftLabel } from "../labels.ts";
import type { SlotCue } from "./slot-cues.ts";

/**
 * The techniques of the domain dossier, in its order: a technique's number there is its place here plus one. Bulgarian, English and Polish
 * names are words for people and stand with the other words; these are for the code.
 */
export const TECHNIQUE_IDS = [
  "broken_record",
  "fogging",
  "negative_assertion",
  "negative_inquiry",
  "asking_for_specifics",
  "graduated_escalation",
  "elephant",
  "unmasking_allusion",
  "judgement_to_opinion",
  "preempting_criticism",
  "workable_compromise",
  "assertive_refusal",
  "i_message",
  "fuko",
  "desc",
  "empathic_assertion",
  "reflection_of_feelings",
  "paraphrase",
  "clarifying_question",
  "least",
  "heard",
  "cpi_limits",
  "content_to_process",
  "assertive_delay",
  "can_do_language",
  "feel_felt_found",
  "restoring_distance",
  "silent_presence",
  "warm_transfer",
  "ending_contact",
  "bad_news_with_tool",
  "five_field_update",
] as const;
export type TechniqueId = (typeof TECHNIQUE_IDS)[number];

/**
 * What can fill a slot: a cue that the slot rules of the language look for · a label that the draft has been read to bear ·
 * `asks` a sentence that ends in a question mark · `date` a day, hour or span that lies ahead · `echo` a sentence with the customer's own
 * matter in it, not word for word · `substance` the same where the customer's words are not at hand: a sentence with much in it · `repeats` a sentence that an earlier draft has said already.
 */
export type Source = SlotCue | `label:${DraftLabel}` | "asks" | "date" | "echo" | "substance" | "repeats";

/** One part that a technique is made of. */
export type Slot = {
  /** The card's word for it, in English. */
  name: string;
  /** Without a "must" the technique is not whole; of those that are "either" one is enough; a "may" makes it better. */
  need: "must" | "either" | "may";
  /** Hardly anybody says this who does not mean the technique: without one such slot nothing is reported. */
  distinctive?: true;
  /** Any of these fills it… */
  by?: readonly Source[];
  /** …or it is a thing to leave out: filled where none of these stands among the other slots. */
  without?: readonly Source[];
};

export type Technique = {
  id: TechniqueId;
  /** Elements of the seed articles that ask for it, by their number in the domain dossier. */
  seeds: readonly string[];
  slots: readonly Slot[];
  /**
   * `row`: no slot stands in an earlier sentence than the slot before it · `free`: in any order ·
   * `ladder`: each slot is a step firmer than the one before, one step a draft.
   */
  order: "row" | "free" | "ladder";
  /** From its first to its last sentence it takes no more sentences than these. */
  within: number;
  /** Slots without which half of it is not worth a word: where half of it is what everybody says. */
  partlyWith?: readonly string[];
  /** Any of these, anywhere in the draft, and it is not this technique. */
  spoiledBy?: readonly Source[];
  /** More apologies than this and it is grovelling. */
  mostApologies?: number;
};
