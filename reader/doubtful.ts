import { BRINGS_ALONG, CUSTOMER_LABELS, type CustomerLabel, PERSONAL, type Range, type ThreatKind } from "./labels.ts";
import type { StudiedMessage } from "./read.ts";
import { joinRanges, kindOf } from "./weigh.ts";
import { isFromHead } from "./weigh-together.ts";

/**
 * Between these chances a reading is hardly better than a coin: on 3600 messages of hands that heads had not learnt from it was wrong 39 times in
 * 100, outside of them 5 times. They hold 15 % of all that is wrong, and stand in every fourth message.
 */
const FROM = 0.3;
const TO = 0.7;
/** Words that are what they are, by rules alone; and insults, by which the message shield stands: it is not to be moved by a doubt. */
const SETTLED: ReadonlySet<CustomerLabel> = new Set<CustomerLabel>(["profanity", "shouting", "insult"]);

/** One label that somebody else might well see otherwise. */
export interface Doubt {
  label: CustomerLabel;
  /** How likely the heads think it, 0..1. */
  chance: number;
  /** Whether the reading shows it. */
  shown: boolean;
  /** The words that a rule knows: a label that says how a person behaves stands on nothing else. */
  known: Range[];
  /** On a threat only. */
  kind?: ThreatKind;
}

/**
 * The labels of a message in doubt, of those that may be seen otherwise at all: what a rule has found stays, what says how a person behaves
 * needs words that a rule knows, and what a label that is sure brings along is as sure.
 */
export function doubtful({ reading, hits, judged }: StudiedMessage): Doubt[] {
  if (!judged) return [];
  const doubts = CUSTOMER_LABELS.flatMap((label): Doubt[] => {
    const chance = judged.chance(label);
    if (SETTLED.has(label) || chance < FROM || chance > TO) return [];
    const found = reading.labels.find((one) => one.label === label);
    if (found && !isFromHead(found.why)) return [];
    const ruled = hits.filter(({ rule }) => rule.label === label);
    if (!found && PERSONAL.has(label) && ruled.length === 0) return [];
    const kind = label === "threat" ? kindOf(ruled) : undefined;
    const known = joinRanges(ruled.map(({ evidence }) => evidence));
    return [{ label, chance, shown: found !== undefined, known, ...(kind ? { kind } : {}) }];
  });
  const sure = reading.labels.filter(({ label }) => !doubts.some((doubt) => doubt.label === label));
  const brought = new Set(sure.flatMap(({ label }) => BRINGS_ALONG[label] ?? []));
  return doubts.filter(({ label, shown }) => !(shown && brought.has(label)));
}
