import type { Rule } from "../rules/rule.ts";
import type { SlotCue } from "./slot-cues.ts";

/** A rule in the pattern language of the reader's other rules, which finds a cue rather than a label. Its examples and counters are its tests. */
export type SlotRule = Omit<Rule, "label" | "strength" | "kind"> & { cue: SlotCue };
