import { type Language, PERSONAL, type Range } from "./labels.ts";
import { maskText } from "./mask-text.ts";
import { type StudiedMessage, studyMessage } from "./read.ts";

export type Request = {
  /** The sentences that say what the customer wants, in the original text. */
  sentences: Range[];
  /** The same, ready to show: insults taken out, white space tidied. */
  text: string;
};

const MOST_SENTENCES = 2;

/**
 * What the customer wants, for the line above a masked message: at most two sentences that ask, want or wait, those with
 * the most substance and the least abuse first. Null when the message asks for nothing.
 */
export const findRequest = (text: string, lang?: Language): Request | null => requestIn(studyMessage(text, lang ? { lang } : {}));

/** The same for a message that has been read already. */
export function requestIn({ prepared, hits, reading }: StudiedMessage): Request | null {
  const scores = new Map<number, number>();
  const substance = new Set(
    hits.filter(({ rule }) => rule.label === "status_request" || rule.label === "demand").map(({ sentence }) => sentence),
  );
  for (const hit of hits) {
    const worth = hit.rule.label === "request" ? 2 : hit.rule.label === "status_request" || hit.rule.label === "demand" ? 1.5 : 0;
    if (worth > 0) scores.set(hit.sentence, Math.max(scores.get(hit.sentence) ?? 0, worth));
  }
  const hurt = new Set<number>();
  const abuse = hits.filter(({ rule }) => PERSONAL.has(rule.label)).map(({ evidence }) => evidence);
  for (const [index, score] of scores) {
    const sentence = prepared.sentences[index]!;
    const [start, end] = sentence.range;
    const words = sentence.last - sentence.first + 1;
    const abusive = abuse.some(([from, to]) => from < end && to > start);
    if (abusive) hurt.add(index);
    const question = sentence.mark === "?" ? 0.5 : 0;
    // "Are you people out of your minds?" asks for nothing, however it is marked.
    const rhetorical = abusive && question && !substance.has(index) ? 1 : 0;
    scores.set(index, score + question - (abusive ? 1 : 0) - rhetorical - (words < 3 ? 1 : 0));
  }
  const asking = [...scores].filter(([, score]) => score > 0.5);
  // What abuse was cut out of may limp ("How long, you, must I wait"): where a clean sentence says it, that one is enough.
  const clean = asking.filter(([index]) => !hurt.has(index));
  const best = (clean.length > 0 ? clean : asking)
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_SENTENCES)
    .map(([index]) => index)
    .toSorted((a, b) => a - b);
  if (best.length === 0) return null;
  const sentences = best.map((index) => prepared.sentences[index]!.range);
  const { masked } = maskText(prepared.text, reading.labels);
  return { sentences, text: sentences.map((range) => withoutAbuse(prepared.text, range, masked)).join(" ") };
}

/** A sentence with its insults and swearing left out rather than masked, as it is read on its own. */
function withoutAbuse(text: string, [start, end]: Range, masked: readonly Range[]): string {
  let kept = "";
  let from = start;
  for (const [hidden, until] of masked) {
    if (hidden >= end || until <= from) continue;
    kept += text.slice(from, Math.max(from, hidden));
    from = until;
  }
  return `${kept}${text.slice(from, Math.max(from, end))}`
    .replace(/\s+/g, " ")
    .replace(/ ([,.!?…])/g, "$1")
    .replace(/,(?:\s*,)+/g, ",")
    .replace(/^[\s,;:–-]+/, "")
    .trim();
}
