import type { FindingView } from "#contract/messages.ts";
import type { Doubt } from "#reader/doubtful.ts";
import { BRINGS_ALONG, CUSTOMER_LABELS, type CustomerLabel, PERSONAL, type Range } from "#reader/labels.ts";
import { joinRanges } from "#reader/weigh.ts";
import { isFromHead } from "#reader/weigh-together.ts";

export const SECOND_READER = "second-reader";
/** A label is shown when it is likelier than not: what the second reader confirms is that much at least. */
const LIKELIER_THAN_NOT = 0.5;

/** What the second reader says of the labels it was asked about, its words found in the message. See `Answer`. */
export type Opinion = Partial<Record<CustomerLabel, Range[]>>;

/**
 * The labels of a reading after the second reader was heard. It adds a label in doubt, or takes one away that only a head had seen. Labels that
 * a rule found it cannot touch, whatever it says; nor any it was not asked about, except that what a label brings along comes and goes with it.
 */
export function weighOpinion(read: readonly FindingView[], doubts: readonly Doubt[], opinion: Opinion): FindingView[] {
  const denied = doubts.filter(({ label }) => opinion[label] === undefined).map(({ label }) => label);
  const kept = without(read, denied);
  const added = doubts.flatMap((doubt) => finding(doubt, opinion[doubt.label] ?? [], kept) ?? []);
  const brought = added.flatMap(({ kind: _, ...one }) =>
    (BRINGS_ALONG[one.label as CustomerLabel] ?? []).map((label): FindingView => ({ ...one, label })),
  );
  const all = [...kept, ...added, ...brought];
  return CUSTOMER_LABELS.flatMap((label) => all.find((one) => one.label === label) ?? []);
}

/** Without what is denied and what it alone brought along; but what a label that stays brings along stays, too. */
function without(read: readonly FindingView[], denied: readonly CustomerLabel[]): FindingView[] {
  const gone = read.filter(({ label, why }) => isFromHead(why) && denied.some((one) => one === label));
  const goneWith = (one: FindingView) =>
    gone.some(({ label, why }) => why === one.why && BRINGS_ALONG[label as CustomerLabel]?.some((other) => other === one.label));
  const staying = read.filter((one) => !gone.includes(one) && !goneWith(one));
  const held = new Set(staying.flatMap(({ label }) => BRINGS_ALONG[label as CustomerLabel] ?? []));
  return read.filter((one) => staying.includes(one) || held.has(one.label as CustomerLabel));
}

function finding({ label, chance, known, kind }: Doubt, quoted: Range[], kept: readonly FindingView[]): FindingView | null {
  if (quoted.length === 0 || kept.some((one) => one.label === label)) return null;
  // How a person behaves is said of words that a rule knows, and of no others.
  const evidence = joinRanges(PERSONAL.has(label) ? known : quoted).map(([start, end]): [number, number] => [start, end]);
  if (evidence.length === 0) return null;
  const confidence = Math.round(Math.max(chance, LIKELIER_THAN_NOT) * 100) / 100;
  return { label, confidence, evidence, why: SECOND_READER, ...(kind ? { kind } : {}) };
}
