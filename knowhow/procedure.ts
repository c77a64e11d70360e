import type { Occasion } from "#knowhow/offering.ts";

/** The procedures that come along, for a firm to make its own: without an owner in the firm nobody follows them. */
export const PROCEDURE_IDS = ["threat", "complaint_about_a_person", "late_by_our_fault"] as const;

/** What is done in this firm when something happens, step by step. */
export interface Procedure {
  id: string;
  name: string;
  /** When it is followed. */
  about: string;
  steps: readonly { do: string; because?: string }[];
  occasions: readonly Occasion[];
  askedAs: readonly string[];
}
