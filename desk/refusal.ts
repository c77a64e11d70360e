/**
 * The desk understood the request and declines it. Part of the contract, safe to show.
 * Anything else that is thrown is a fault: logged in full, shown as a number.
 */
export class Refusal extends Error {
  readonly code: string;
  /** What the sentence about this refusal may mention, e.g. `{ until: "14:20" }`; never secrets. */
  readonly facts: Record<string, unknown>;

  constructor(code: string, facts: Record<string, unknown> = {}) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.facts = facts;
  }
}
