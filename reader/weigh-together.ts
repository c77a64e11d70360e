import type { ByRules } from "./by-rules.ts";
import type { Judgement } from "./heads/heads.ts";
import { type Finding, type Kind, type Language, PERSONAL, WEAK_SPOTS } from "./labels.ts";
import { joinRanges, kindOf } from "./weigh.ts";

/** From this confidence on a rule is believed unless the heads are sure of the contrary. */
const CLEAR = 0.9;
const SURELY_NOT = 0.08;
/** Words that are what they are, whatever stands around them. */
const RULES_ALONE = new Set(["profanity", "shouting"]);
/** What is said of how somebody behaves must be this likely, whatever serves the average: with 0.3, one in a hundred civil texts carried such a label. */
const SURE_OF_PERSON = 0.4;
/** Where no rule knows any of the words, a head must be this sure; surer for a draft, where each wrong mark disturbs who writes. */
const SURE_ALONE: Readonly<Record<Kind, number>> = { customer: 0.4, draft: 0.5 };
/** A weak spot is a reproach: where no rule knows any of its words, a head must be surer. */
const WEAK: ReadonlySet<string> = new Set(WEAK_SPOTS);
const SURE_OF_WEAK = 0.7;
const FEWEST = 3;
/** A text that surely sounds calm is believed: praise in it is praise, and for fault without a word that a rule knows a head must be surer. */
const CALM = 0.8;
const SURE_OF_CALM = 0.85;

/**
 * Rules and heads weighed together. The heads know what the rules have found, and decide; but a threat that a rule is clear about is always
 * shown, and a label that says something of how a person behaves needs words that a rule knows, however sure a head may be.
 */
export function weighTogether(seen: ByRules, judged: Judgement, kind: Kind): Map<string, Finding<string>> {
  const findings = new Map<string, Finding<string>>();
  const calm = judged.names.includes("calm") && judged.chance("calm") >= CALM;
  for (const name of judged.names) {
    const rule = seen.findings.get(name);
    if (RULES_ALONE.has(name)) {
      if (rule) findings.set(name, rule);
      continue;
    }
    const chance = judged.chance(name);
    const deniable = name !== "threat" && !isForeign(seen, name);
    const clear = rule !== undefined && rule.confidence >= CLEAR && !(deniable && chance < SURELY_NOT);
    if (!clear && (!judged.shows(name) || (PERSONAL.has(name) && chance < SURE_OF_PERSON))) continue;
    if (seen.denied.has(name) || (calm && name === "sarcasm")) continue;
    const enough = WEAK.has(name) ? SURE_OF_WEAK : calm ? SURE_OF_CALM : SURE_ALONE[kind];
    const needsRule = PERSONAL.has(name) || (WEAK.has(name) && isUnfinished(seen)) || saysLittle(seen);
    const found = rule ?? fromHits(seen, name) ?? (needsRule || chance < enough ? null : fromHead(seen, judged, name));
    if (found)
      findings.set(name, { ...found, confidence: Math.round(Math.max(chance, clear ? found.confidence : 0) * 100) / 100 });
  }
  return findings;
}

/** Whether a draft still holds a blank: what heads hear is not all that it will say, so they reproach it with nothing by themselves. */
export const isUnfinished = ({ prepared }: Pick<ByRules, "prepared">): boolean => prepared.text.includes("[…");

/** Whether there are so few words ("43180", "oh okay") that a head would judge by what it has mostly met. */
const saysLittle = ({ prepared }: ByRules): boolean => prepared.words.filter(({ kind }) => kind === "word").length < FEWEST;

/** Whether what rules found stands in a sentence of another language than the text's: heads know no words of it. */
const isForeign = ({ groups, prepared }: ByRules, label: string): boolean =>
  (groups.get(label as "threat") ?? []).some(({ sentence }) => prepared.sentences[sentence]!.lang !== prepared.lang);

/** Cues too weak to show by themselves, which a head has confirmed. */
function fromHits({ groups }: ByRules, label: string): Finding<string> | null {
  const hits = groups.get(label as "threat");
  if (!hits || hits.length === 0) return null;
  const kind = kindOf(hits);
  return {
    label,
    confidence: 0,
    evidence: joinRanges(hits.map(({ evidence }) => evidence)),
    why: hits[0]!.rule.id,
    ...(kind ? { kind } : {}),
  };
}

/** No rule knows the words: the sentence that spoke most for it is the evidence. */
function fromHead({ prepared }: ByRules, judged: Judgement, label: string): Finding<string> | null {
  const spoken = judged.spokenBy(label);
  const sentence = spoken === null ? undefined : prepared.sentences[spoken];
  return sentence ? { label, confidence: 0, evidence: [sentence.range], why: headId(prepared.lang, label) } : null;
}

const headId = (lang: Language, label: string): string => `${lang}.head.${label}`;

/** Whether a finding stands on a head's word alone: no rule knew any of the words. */
export const isFromHead = (why: string): boolean => why.includes(".head.");

/** The likeliest of several that exclude each other. */
export const likeliest = <Name extends string>(names: readonly Name[], judged: Judgement): Name =>
  names.reduce((best, name) => (judged.chance(name) > judged.chance(best) ? name : best));
