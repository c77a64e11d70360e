export type UnwritableCause = "header_injection" | "impossible_address" | "no_recipient";

/** A mail that must not be written as asked: trying again changes nothing. */
export class UnwritableMail extends Error {
  readonly code: UnwritableCause;

  constructor(code: UnwritableCause, field: string) {
    super(`${SENTENCES[code]} (${field})`);
    this.name = "UnwritableMail";
    this.code = code;
  }
}

const SENTENCES: Record<UnwritableCause, string> = {
  header_injection: "A header of a mail holds a line break or another control character",
  impossible_address: "Mail cannot be sent to or from this address",
  no_recipient: "A mail needs somebody to go to",
};
