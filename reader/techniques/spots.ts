import type { DateSpot } from "../dates/date-spot.ts";
import { spotDates } from "../dates/spot-dates.ts";
import { hitsOf } from "../hits.ts";
import type { Finding, Language, Range } from "../labels.ts";
import type { PreparedText } from "../text/prepare.ts";
import { slotRuleOf, slotRuleSet } from "./slot-rules.ts";
import type { Source } from "./technique.ts";

/** One place of a draft where something stands that can fill a slot. */
export type Spot = { sentence: number; range: Range };

export type Spots = (source: Source) => readonly Spot[];

const NONE: readonly Spot[] = [];

/** Where the cues of the slot rules stand in a text. An agent writes in one language: no sentence is taken for one in another. */
export function cueSpots(prepared: PreparedText, language: Language): Map<Source, Spot[]> {
  const spots = new Map<Source, Spot[]>();
  for (const { rule, sentence, evidence } of hitsOf(prepared, () => slotRuleSet(language))) {
    const { cue } = slotRuleOf(rule);
    const spot = { sentence, range: evidence };
    const list = spots.get(cue);
    if (list) list.push(spot);
    else spots.set(cue, [spot]);
  }
  return spots;
}

/** Where anything that fills a slot stands. What costs more than a look is worked out when it is first asked for. */
export function spotsIn(
  prepared: PreparedText,
  language: Language,
  findings: ReadonlyMap<string, Finding<string>>,
  across: Readonly<Record<"echo" | "substance" | "repeats", () => Spot[]>>,
): Spots {
  const spots = cueSpots(prepared, language);
  for (const [label, { evidence }] of findings) spots.set(`label:${label}` as Source, atSentences(prepared, evidence));
  const later: Partial<Record<Source, () => Spot[]>> = {
    ...across,
    asks: () => prepared.sentences.flatMap(({ mark, range }, sentence) => (mark === "?" ? [{ sentence, range }] : [])),
    date: () => {
      const dates = spotDates(prepared.text, language).filter((spot) => !spot.past || beginsAhead(spot));
      return atSentences(
        prepared,
        dates.map(({ range }) => range),
      );
    },
  };
  return (source) => {
    const known = spots.get(source);
    if (known) return known;
    const found = later[source]?.();
    if (found) spots.set(source, found);
    return found ?? NONE;
  };
}

/** "From tomorrow" is led like "since Monday", and yet lies ahead. */
const beginsAhead = ({ lead, day }: DateSpot): boolean => lead === "since" && day?.type === "relative" && day.days > 0;

/** Ranges in the order of the text, each with the sentence it begins in. What begins between sentences, as in a quoted mail, is left out. */
function atSentences({ sentences }: PreparedText, ranges: readonly Range[]): Spot[] {
  const spots: Spot[] = [];
  let at = 0;
  for (const range of ranges) {
    while (at < sentences.length && sentences[at]!.range[1] <= range[0]) at++;
    const sentence = sentences[at];
    if (!sentence) break;
    if (sentence.range[0] <= range[0]) spots.push({ sentence: at, range });
  }
  return spots;
}
