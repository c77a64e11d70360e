/** The shape of a mark as the reader gives it (`adviseDraft`); ranges are offsets into the draft's text. */
export type { Mark } from "#reader/advise-draft.ts";
