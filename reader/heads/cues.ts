import { CUSTOMER_LABELS, DRAFT_LABELS, type Kind } from "../labels.ts";
import type { Hit } from "../rules/match.ts";
import type { Rule } from "../rules/rule.ts";
import type { PreparedText } from "../text/prepare.ts";
import { cueWeight } from "../weigh.ts";

type Named = Rule["label"];

/** What rules may say about each kind of text, in the order in which heads weigh it. A new one goes to the end of its list. */
const NAMED: Readonly<Record<Kind, readonly Named[]>> = {
  customer: [...CUSTOMER_LABELS, "anger", "disappointment", "confusion", "manipulation", "habit", "irritation", "request"],
  draft: [
    ...DRAFT_LABELS,
    "submissive",
    "aggressive",
    "assertive",
    "over_promise",
    "labels_person",
    "apology_word",
    "next_step",
    "reason",
  ],
};

const MOST_WEIGHT = 6;
/** Beside the rules: how long the text is, how it asks and how it raises its voice. */
const SHAPES = 4;

export const cueCountOf = (kind: Kind): number => NAMED[kind].length * 2 + SHAPES;

export interface Seen {
  prepared: PreparedText;
  hits: readonly Hit[];
  groups: ReadonlyMap<Named, readonly Hit[]>;
  /** The labels that rules alone would show. */
  findings: ReadonlyMap<string, unknown>;
}

/** What the rules say about a text and what shape it has, as numbers of about 0..2. */
export function cuesOf(kind: Kind, { prepared, groups, findings }: Seen): Float32Array {
  const names = NAMED[kind];
  const cues = new Float32Array(cueCountOf(kind));
  names.forEach((name, i) => {
    cues[i] = Math.min(cueWeight(groups.get(name)), MOST_WEIGHT) / (MOST_WEIGHT / 2);
    cues[names.length + i] = findings.has(name) ? 1 : 0;
  });
  const at = names.length * 2;
  const count = (fits: (sentence: PreparedText["sentences"][number]) => boolean) => prepared.sentences.filter(fits).length;
  cues[at] = Math.min(2, Math.log2(1 + prepared.words.length) / 4);
  cues[at + 1] = Math.min(
    2,
    count(({ mark }) => mark === "?"),
  );
  cues[at + 2] = Math.min(2, count(({ marks }) => marks > 0) / 2);
  cues[at + 3] = Math.min(2, prepared.words.filter(({ capitals, end, start }) => capitals && end - start > 2).length / 3);
  return cues;
}
