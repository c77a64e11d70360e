import type { Range } from "../labels.ts";
import type { PreparedText, Sentence } from "../text/prepare.ts";
import type { CompiledRule, Entry, RuleSet } from "./compile.ts";
import type { Rule } from "./rule.ts";
import { SentenceRun } from "./sentence-run.ts";

export type Hit = { rule: Rule; sentence: number; first: number; last: number; evidence: Range };

/** What a rule may ask about the sentence besides its words. */
export type SentenceFacts = { hasDate: (sentence: Sentence) => boolean };

const GUARD_REACH = 12;
const NEAR_REACH = 6;
const HITS_PER_SENTENCE = 4;

/**
 * Every place where a rule of the set matches the sentences of its language. Linear in the text: a sentence tries only
 * the patterns whose rarest word it has, each try looks at a bounded number of words, and no rule counts more than four times a sentence.
 */
export function matchRules(prepared: PreparedText, setFor: (sentence: Sentence) => RuleSet, facts: SentenceFacts): Hit[] {
  const hits: Hit[] = [];
  const strict = prepared.hasDiacritics;
  prepared.sentences.forEach((sentence, index) => {
    const set = setFor(sentence);
    const counts = new Map<CompiledRule, number>();
    const run = new SentenceRun(prepared.words, sentence, set, strict);
    const attempt = ({ rule, pattern }: Entry, at: number) => {
      const span = run.match(pattern, at);
      if (!span) return;
      const count = counts.get(rule) ?? 0;
      if (count >= HITS_PER_SENTENCE) return;
      const { negated, quoted, date } = rule.rule;
      if (negated !== "keep" && !span.negates && run.isNegated(span)) return;
      if (quoted !== "keep" && run.isQuoted(span)) return;
      if (rule.unless.length > 0 && run.finds(rule.unless, span, GUARD_REACH)) return;
      if (rule.near.length > 0 && !run.finds(rule.near, span, NEAR_REACH)) return;
      if (date !== undefined && (date === "with") !== facts.hasDate(sentence)) return;
      counts.set(rule, count + 1);
      const evidence: Range = [prepared.words[span.from]!.start, prepared.words[span.to]!.end];
      hits.push({ rule: rule.rule, sentence: index, first: span.first, last: span.last, evidence });
    };
    try {
      for (const entry of run.candidates()) {
        const { ends } = entry.rule.rule;
        if (ends !== undefined && sentence.mark !== ends) continue;
        for (let at = sentence.first; at <= sentence.last; at++) attempt(entry, at);
      }
    } finally {
      run.end();
    }
  });
  // As a reader meets them: by place, then by the order of the rules.
  return hits.sort((a, b) => a.sentence - b.sentence || a.first - b.first);
}
