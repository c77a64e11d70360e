import type { Lexicon } from "./lexicon.ts";
import type { Pattern } from "./pattern.ts";

/**
 * Patterns, or phrases, under the number of their rarest slot: a sentence without it pays nothing for them, and one without their second rarest looks
 * at one number of a row, not at the pattern.
 */
export class PatternIndex<Sought extends Pick<Pattern, "required">> {
  private readonly entries: Sought[];
  /** Where the patterns of each slot begin among the entries; one more than there are slots. */
  private readonly from: Uint32Array;
  /** The second rarest slot of each pattern; the rarest itself where it asks for no other. */
  private readonly second: Uint16Array;

  constructor(entries: readonly Sought[], lexicon: Lexicon) {
    const slots = lexicon.slotCount;
    this.from = new Uint32Array(slots + 1);
    for (const { required } of entries) {
      rarestFirst(required, lexicon);
      this.from[required[0]! + 1]!++;
    }
    for (let slot = 0; slot < slots; slot++) this.from[slot + 1]! += this.from[slot]!;
    this.entries = entries.slice();
    this.second = new Uint16Array(entries.length);
    const next = this.from.slice();
    for (const entry of entries) {
      const { required } = entry;
      const at = next[required[0]!]!++;
      this.entries[at] = entry;
      this.second[at] = required[1] ?? required[0]!;
    }
  }

  /** Adds the patterns under this slot whose second rarest is among the places too. */
  gather(slot: number, places: Uint32Array, into: Sought[]): void {
    const end = this.from[slot + 1]!;
    for (let i = this.from[slot]!; i < end; i++) if (places[this.second[i]!] !== 0) into.push(this.entries[i]!);
  }
}

/** Puts the rarest two slots in front; the order of the others matters to nobody. */
function rarestFirst(required: number[], lexicon: Lexicon): void {
  for (let place = 0; place < 2; place++)
    for (let i = place + 1; i < required.length; i++)
      if (lexicon.commonness(required[i]!) < lexicon.commonness(required[place]!))
        [required[place], required[i]] = [required[i]!, required[place]!];
}
