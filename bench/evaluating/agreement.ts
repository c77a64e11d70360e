import { DRAFT_LABELS } from "#reader/labels.ts";
import { type Example, type SecondReading, secondReadings } from "../teaching/examples.ts";

const DRAFTS: ReadonlySet<string> = new Set(DRAFT_LABELS);

export interface Agreement {
  name: string;
  value: number;
  /** Texts that either reader gave the label. */
  count: number;
}

/** How far two people who read the same texts agree, label by label (Cohen 1960). */
export function agreementOf(examples: readonly Example[]): Agreement[] {
  const first = new Map(examples.map((example) => [example.id, example]));
  const pairs = secondReadings().flatMap((second) => {
    const example = first.get(second.id);
    return example ? [[example, second] as const] : [];
  });
  const labels = [...new Set(pairs.flatMap(([one, two]) => [...one.labels, ...two.labels]))].sort();
  const same = (["emotion", "reaction"] as const).map((which) => {
    const asked = pairs.filter(([one]) => one[which] !== undefined);
    const equal = asked.filter(([one, two]) => (one.authorSaid ?? one[which]) === two[which]);
    return { name: which, value: equal.length / Math.max(1, asked.length), count: asked.length };
  });
  return [
    ...labels.map((label) => ({
      name: label,
      ...kappaOf(
        pairs.filter(([one]) => belongs(one, label)),
        label,
      ),
    })),
    ...same,
  ];
}

// A label of drafts could not have been given to a message.
const belongs = ({ kind }: Example, label: string): boolean => (kind === "draft") === DRAFTS.has(label);

function kappaOf(pairs: readonly (readonly [Example, SecondReading])[], label: string): { value: number; count: number } {
  const has = pairs.map(([one, two]) => [one.labels.includes(label), two.labels.includes(label)] as const);
  const share = (fits: (pair: readonly [boolean, boolean]) => boolean) => has.filter(fits).length / Math.max(1, has.length);
  const [one, two] = [share(([a]) => a), share(([, b]) => b)];
  const seen = share(([a, b]) => a === b);
  const byChance = one * two + (1 - one) * (1 - two);
  return { value: byChance === 1 ? 1 : (seen - byChance) / (1 - byChance), count: has.filter(([a, b]) => a || b).length };
}
