import type { Range } from "../labels.ts";
import { joinRanges } from "../weigh.ts";
import type { Spots } from "./spots.ts";
import type { Slot, Source, Technique, TechniqueId } from "./technique.ts";

/** A slot that is there, and the words that fill it; none for a thing left out, or said in an earlier draft. */
export type FilledSlot = { slot: string; evidence: Range[] };

export type TechniqueFound = {
  technique: TechniqueId;
  state: "found" | "partly";
  slots: FilledSlot[];
  /** The slots that it cannot do without and lacks. Of those that stand for one another the first. */
  missing: string[];
};

/** Which slot is filled in which sentence. */
type Taken = ReadonlyMap<Slot, number>;
type BySentence = ReadonlyMap<number, readonly Range[]>;

const NOWHERE: BySentence = new Map();

/**
 * The fullest reading of a technique in a draft, or null where too little of it is there. Looks at one window of sentences after another;
 * a window is a few sentences wide, so the time grows with the length of the draft.
 */
export function fillSlots(technique: Technique, spots: Spots): TechniqueFound | null {
  if (technique.spoiledBy?.some((source) => spots(source).length > 0)) return null;
  const { slots, within } = technique;
  const there = new Map(slots.map((slot) => [slot, slot.by ? bySentence(slot.by, spots) : NOWHERE]));
  const barred = new Map(slots.flatMap((slot) => (slot.without ? [[slot, bySentence(slot.without, spots)]] : [])));
  if (!isWorthALook(technique, there)) return null;
  const starts = [...new Set([...there.values()].flatMap((places) => [...places.keys()]))].sort((a, b) => a - b);
  let best: Taken | null = null;
  for (const start of starts) {
    const taken = technique.order === "row" ? inARow(slots, there, start, within) : inAnyOrder(slots, there, start, within);
    const whole = withLeftOut(taken, barred);
    if (!best || isFuller(technique, whole, best)) best = whole;
    if (lacks(technique, best).length === 0) break;
  }
  return best && report(technique, best, there);
}

/** Most drafts have nothing of most techniques: nothing distinctive, nor something for every need. */
function isWorthALook(technique: Technique, there: ReadonlyMap<Slot, BySentence>): boolean {
  const anywhere = new Map(technique.slots.flatMap((slot) => (slot.without || there.get(slot)!.size > 0 ? [[slot, 0]] : [])));
  return technique.slots.some((slot) => slot.distinctive && anywhere.has(slot)) || lacks(technique, anywhere).length === 0;
}

function bySentence(sources: readonly Source[], spots: Spots): BySentence {
  const places = new Map<number, Range[]>();
  for (const source of sources)
    for (const { sentence, range } of spots(source)) {
      const ranges = places.get(sentence);
      if (ranges) ranges.push(range);
      else places.set(sentence, [range]);
    }
  return places;
}

function inAnyOrder(slots: readonly Slot[], there: ReadonlyMap<Slot, BySentence>, start: number, within: number): Taken {
  const taken = new Map<Slot, number>();
  for (const slot of slots) {
    const at = firstFrom(there.get(slot)!, start, start + within);
    if (at !== null) taken.set(slot, at);
  }
  return taken;
}

type Way = { at: number; worth: number; step: { slot: Slot; sentence: number; before: Way["step"] } | null };

/** Of all ways through the slots in their order, the one that takes in most. For each sentence a way can have come to, only the best is kept. */
function inARow(slots: readonly Slot[], there: ReadonlyMap<Slot, BySentence>, start: number, within: number): Taken {
  let ways = new Map<number, Way>([[start, { at: start, worth: 0, step: null }]]);
  for (const slot of slots) {
    const next = new Map(ways);
    for (const way of ways.values()) {
      const at = firstFrom(there.get(slot)!, way.at, start + within);
      if (at === null) continue;
      const worth = way.worth + worthOf(slot);
      const known = next.get(at);
      if (!known || known.worth < worth) next.set(at, { at, worth, step: { slot, sentence: at, before: way.step } });
    }
    ways = next;
  }
  const best = [...ways.values()].reduce((a, b) => (b.worth > a.worth ? b : a));
  const taken = new Map<Slot, number>();
  for (let step = best.step; step; step = step.before) taken.set(step.slot, step.sentence);
  return taken;
}

const worthOf = ({ need, distinctive }: Slot): number => (need === "may" ? 1 : 4) + (distinctive ? 1 : 0);

function firstFrom(places: BySentence, from: number, until: number): number | null {
  for (let at = from; at < until; at++) if (places.has(at)) return at;
  return null;
}

/** What is to be left out counts as done where the rest of the technique stands and it does not. */
function withLeftOut(taken: Taken, barred: ReadonlyMap<Slot, BySentence>): Taken {
  if (barred.size === 0 || taken.size === 0) return taken;
  const whole = new Map(taken);
  const first = Math.min(...taken.values());
  const last = Math.max(...taken.values());
  for (const [slot, places] of barred) if (firstFrom(places, first, last + 1) === null) whole.set(slot, first);
  return whole;
}

/** The needs that are not met: each "must", and the first "either" where there is none of them. */
function lacks({ slots }: Technique, taken: Taken): Slot[] {
  const either = slots.filter(({ need }) => need === "either");
  const noneOf = either.length > 0 && !either.some((slot) => taken.has(slot));
  return slots.filter((slot) => (slot.need === "must" && !taken.has(slot)) || (noneOf && slot === either[0]));
}

const needsOf = ({ slots }: Technique): number =>
  slots.filter(({ need }) => need === "must").length + (slots.some(({ need }) => need === "either") ? 1 : 0);

/** What can be reported comes before what cannot, then what lacks less, then what has more. */
function isFuller(technique: Technique, one: Taken, other: Taken): boolean {
  const [lackedByOne, lackedByOther] = [lacks(technique, one).length, lacks(technique, other).length];
  const worthWords = (taken: Taken, lacked: number) => lacked === 0 || isHalfThere(technique, taken, lacked);
  const [reportsOne, reportsOther] = [worthWords(one, lackedByOne), worthWords(other, lackedByOther)];
  if (reportsOne !== reportsOther) return reportsOne;
  return lackedByOne < lackedByOther || (lackedByOne === lackedByOther && one.size > other.size);
}

function report(technique: Technique, taken: Taken, there: ReadonlyMap<Slot, BySentence>): TechniqueFound | null {
  const missing = lacks(technique, taken);
  if (missing.length > 0 && !isHalfThere(technique, taken, missing.length)) return null;
  return {
    technique: technique.id,
    state: missing.length === 0 ? "found" : "partly",
    slots: technique.slots
      .filter((slot) => taken.has(slot))
      .map((slot) => ({ slot: slot.name, evidence: joinRanges(there.get(slot)!.get(taken.get(slot)!) ?? []) })),
    missing: missing.map(({ name }) => name),
  };
}

/**
 * More than half of what it needs, and something distinctive. Of two needs one is enough; where there is but one need, all that makes the
 * technique better must be there instead.
 */
function isHalfThere(technique: Technique, taken: Taken, missing: number): boolean {
  if (technique.slots.some((slot) => technique.partlyWith?.includes(slot.name) && !taken.has(slot))) return false;
  if (![...taken.keys()].some(({ distinctive }) => distinctive)) return false;
  const needs = needsOf(technique);
  if (needs === 1) return technique.slots.every((slot) => slot.need !== "may" || taken.has(slot));
  return needs === 2 ? missing < 2 : (needs - missing) * 2 > needs;
}
