import type { Channel, Occasion, Stage } from "#knowhow/offering.ts";

/** The templates that come along. A firm adds its own and keeps a copy of ours that it changes. */
export const TEMPLATE_IDS = [
  "acknowledgement",
  "first_news",
  "no_news",
  "asking_for_details",
  "options",
  "decision",
  "bad_news",
  "apology",
  "call_back",
  "limit_in_writing",
  "third_time",
  "closing",
] as const;

/** A whole letter to adapt: what it is for, and words with placeholders (`filling.ts`). */
export interface Template {
  id: string;
  name: string;
  /** When one reaches for it, for the agent. */
  about: string;
  text: string;
  stages: readonly Stage[];
  occasions: readonly Occasion[];
  channels: readonly Channel[];
  /** How agents look for it in their own words. */
  askedAs: readonly string[];
}
