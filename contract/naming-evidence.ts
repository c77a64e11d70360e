import type { Range } from "#reader/labels.ts";
import type { Area, FindingView } from "./messages.ts";

export interface Naming {
  areas: readonly Area[];
  /** Words that were selected for it. */
  quote?: Range | null;
}

export interface Known {
  /** What stands on the message by now. */
  standing: readonly { area: Area; evidence: readonly Range[] }[];
  /** What the reader saw. */
  labels: readonly Pick<FindingView, "label" | "evidence">[];
}

/**
 * The words that show each named area, the same in the browser (before naming) and on the server: those somebody pointed at before, else those
 * the reader saw. Selected words are for what nobody has shown yet; with a single area there is no doubt what they are for.
 */
export function evidenceOf({ areas, quote }: Naming, { standing, labels }: Known): Partial<Record<Area, Range[]>> {
  const shown = (area: Area): readonly Range[] => {
    if (quote && areas.length === 1) return [quote];
    const known =
      standing.find((named) => named.area === area)?.evidence ?? labels.find(({ label }) => label === area)?.evidence ?? [];
    return known.length === 0 && quote ? [quote] : known;
  };
  return Object.fromEntries(areas.map((area) => [area, shown(area).map(([start, end]): Range => [start, end])]));
}
