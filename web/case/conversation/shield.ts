import type { Area, FindingView, MessageView } from "#contract/messages.ts";
import { AREAS } from "#reader/labels.ts";

export type TextRange = readonly [start: number, end: number];
/** A stretch of a message: as written, behind the shield, or shown as the words that bear a label out. */
export type Stretch = { start: number; text: string; masked: boolean; marked: boolean };

export const COVER = "▒▒▒";

const covers = (ranges: readonly TextRange[], at: number): boolean => ranges.some(([start, end]) => at >= start && at < end);

/** Cuts a text at the edges of what is masked and what is pointed at, in the order of the text. */
export function cutAtEdges(
  text: string,
  { masked, marked = [] }: { masked: readonly TextRange[]; marked?: readonly TextRange[] },
): Stretch[] {
  const edges = new Set([0, text.length]);
  for (const [start, end] of [...masked, ...marked]) {
    edges.add(Math.max(0, Math.min(start, text.length)));
    edges.add(Math.max(0, Math.min(end, text.length)));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => ({
    start,
    text: text.slice(start, sorted[i + 1]),
    masked: covers(masked, start),
    marked: covers(marked, start),
  }));
}

/** A quote with its insults covered, whitespace closed up, cut to a readable length. */
export function quoteOf(
  text: string,
  [start, end]: TextRange,
  { masked, longest = 90 }: { masked: readonly TextRange[]; longest?: number },
): string {
  const inside = masked
    .map(([from, to]): TextRange => [Math.max(from, start) - start, Math.min(to, end) - start])
    .filter(([from, to]) => from < to);
  const plain = cutAtEdges(text.slice(start, end), { masked: inside })
    .map((stretch) => (stretch.masked ? COVER : stretch.text))
    .join("")
    .replace(/(▒▒▒\s*)+/g, `${COVER} `)
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > longest / 2 ? space : longest).replace(/[\s,;:–-]+$/u, "")}…`;
}

/** What an area is called here: a step announced as a lever (a lawyer, the ombudsman, a review) is pressure, and hurts nobody's dignity. */
export type AreaName = Area | "pressure";
export type SeenArea = { area: Area; name: AreaName; confidence: number; evidence: TextRange[]; quotes: string[] };

const isArea = (label: string): label is Area => (AREAS as readonly string[]).includes(label);
const quotesOf = (text: string, evidence: readonly TextRange[], masked: readonly TextRange[]): string[] =>
  [...new Set(evidence.map((range) => quoteOf(text, range, { masked })))].filter((quote) => quote !== "");

/** The areas of behaviour the reader saw in a message, with the words that show each; the surest first. */
export function seenAreas(text: string, labels: readonly FindingView[], masked: readonly TextRange[]): SeenArea[] {
  return labels
    .filter((finding) => isArea(finding.label) && finding.evidence.length > 0)
    .map(({ label, confidence, evidence }) => ({
      area: label as Area,
      name: nameOf({ label, evidence }, labels),
      confidence,
      evidence,
      quotes: quotesOf(text, evidence, masked),
    }))
    .toSorted((a, b) => b.confidence - a.confidence || AREAS.indexOf(a.area) - AREAS.indexOf(b.area));
}

/** The areas of a customer's message as the desk knows them: those somebody named, else those the reader guesses. */
export function areasOf(
  { text, reading, named }: Pick<MessageView, "text" | "reading" | "named">,
  masked: readonly TextRange[],
): SeenArea[] {
  const labels = reading?.labels ?? [];
  if (!named) return seenAreas(text, labels, masked);
  return named.areas.map(({ area, evidence }) => ({
    area,
    name: nameOf({ label: area, evidence }, labels),
    confidence: 1,
    evidence,
    quotes: quotesOf(text, evidence, masked),
  }));
}

function nameOf({ label, evidence }: Pick<FindingView, "label" | "evidence">, labels: readonly FindingView[]): AreaName {
  if (label !== "invasion") return label as Area;
  const steps = labels
    .filter((other) => other.label === "threat" && other.kind !== "physical")
    .flatMap((threat) => threat.evidence);
  const isStep = ([start, end]: TextRange) => steps.some(([from, to]) => from <= start && end <= to);
  return evidence.length > 0 && evidence.every(isStep) ? "pressure" : "invasion";
}
