import type { Occasion } from "#knowhow/offering.ts";

/** What a customer does, in the words agents have for it, and what that calls for. A word may be any form of itself; search knows the stems. */
export interface Scene {
  words: readonly string[];
  occasions: readonly Occasion[];
  /** Techniques that help here before those of the occasions. */
  techniques?: readonly string[];
  /** Life vests of this scene. */
  vests?: readonly string[];
}
