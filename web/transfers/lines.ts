import type { TransferDraft } from "#contract/transfers.ts";

/** The six lines in their order: who somebody is comes before what they want, and what helps comes last. */
export const LINES = ["who", "wants", "happened", "promised", "notAgain", "wouldHelp"] as const;

export type Lines = TransferDraft["briefing"];
