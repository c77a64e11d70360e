import type { Range } from "#reader/labels.ts";
import { type Around, LEFT_OUT, placesOfThePerson } from "../examples/without-the-person.ts";

/** A text without its person, that still knows where in the whole each of its words stands. */
export interface Redacted {
  text: string;
  /** The same place in the whole text; null where nothing is left there but what was taken out. */
  inWhole(range: Range): Range | null;
}

interface Piece {
  /** Where it begins here and in the whole. */
  here: number;
  whole: Range;
  kept: boolean;
}

export function redact(whole: string, around: Around): Redacted {
  const pieces: Piece[] = [];
  let text = "";
  const add = (from: number, to: number, kept: boolean) => {
    if (from === to) return;
    pieces.push({ here: text.length, whole: [from, to], kept });
    text += kept ? whole.slice(from, to) : LEFT_OUT;
  };
  let from = 0;
  for (const [start, end] of placesOfThePerson(whole, around)) {
    add(from, start, true);
    add(start, end, false);
    from = end;
  }
  add(from, whole.length, true);

  const pieceAt = (at: number) => pieces.findLast(({ here }) => here <= at)!;
  return {
    text,
    inWhole([start, end]) {
      if (start >= end || start < 0 || end > text.length) return null;
      if (!/\p{L}/u.test(text.slice(start, end).replaceAll(LEFT_OUT, ""))) return null;
      const [first, last] = [pieceAt(start), pieceAt(end - 1)];
      // Of what was taken out a place has all or nothing.
      const begins = first.kept ? first.whole[0] + start - first.here : first.whole[0];
      const ends = last.kept ? last.whole[0] + end - last.here : last.whole[1];
      return [begins, ends];
    },
  };
}
