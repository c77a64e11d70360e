/** Why a mail cannot be made a message. Stable: the mail ledger keeps these words. */
export type UnreadableCause =
  | "empty"
  | "not_a_mail"
  | "too_large"
  | "headers_too_large"
  | "too_many_parts"
  | "too_deep"
  | "not_understood";

/** The mail cannot be understood. It is kept, and quarantined under this code. */
export class UnreadableMail extends Error {
  readonly code: UnreadableCause;

  constructor(code: UnreadableCause, options?: ErrorOptions) {
    super(SENTENCES[code], options);
    this.name = "UnreadableMail";
    this.code = code;
  }
}

const SENTENCES: Record<UnreadableCause, string> = {
  empty: "There is nothing in it.",
  not_a_mail: "It is not a mail: it has no header that a mail has, and is not text.",
  too_large: "It is larger than 100 MB.",
  headers_too_large: "Its headers are larger than 1 MB.",
  too_many_parts: "It has more than 10,000 parts.",
  too_deep: "Its parts are nested more than 64 deep.",
  not_understood: "It could not be understood.",
};
