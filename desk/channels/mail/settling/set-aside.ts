/** A mail that could be a danger to the others is set aside under a code. Its original is kept as any. */
export class SetAside extends Error {
  readonly code: "took_too_long" | "took_too_much_memory" | "fails_always";

  constructor(code: SetAside["code"]) {
    super(code);
    this.name = "SetAside";
    this.code = code;
  }
}
