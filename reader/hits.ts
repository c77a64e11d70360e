import { spotDates } from "./dates/spot-dates.ts";
import type { Language } from "./labels.ts";
import type { RuleSet } from "./rules/compile.ts";
import { type Hit, matchRules } from "./rules/match.ts";
import type { PreparedText, Sentence } from "./text/prepare.ts";

/** Every rule of a kind that matches, before anything is weighed. */
export function hitsOf(prepared: PreparedText, setFor: (lang: Language) => RuleSet): Hit[] {
  let dated: Set<Sentence> | undefined;
  const hasDate = (sentence: Sentence): boolean => {
    dated ??= datedSentences(prepared);
    return dated.has(sentence);
  };
  return matchRules(prepared, (sentence) => setFor(sentence.lang), { hasDate });
}

function datedSentences(prepared: PreparedText): Set<Sentence> {
  const dated = new Set<Sentence>();
  const spots = spotDates(prepared.text, prepared.lang).filter((spot) => !spot.past);
  let s = 0;
  for (const sentence of prepared.sentences) {
    const [start, end] = sentence.range;
    while (s < spots.length && spots[s]!.range[0] < start) s++;
    if (s < spots.length && spots[s]!.range[0] < end) dated.add(sentence);
  }
  return dated;
}
