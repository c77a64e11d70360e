import { joinRanges } from "../weigh.ts";
import type { TechniqueFound } from "./fill-slots.ts";
import type { Spots } from "./spots.ts";
import type { Technique } from "./technique.ts";

/**
 * A technique that is climbed over several drafts: this one stands on a higher step than any before. Whole where every step below has been
 * taken; in part where some were jumped. A first step, or the same one again, is no climbing.
 */
export function climb(technique: Technique, spots: Spots, earlier: () => readonly Spots[]): TechniqueFound | null {
  const { slots } = technique;
  const steps = (of: Spots) => slots.map(({ by }) => by!.some((source) => of(source).length > 0));
  const now = steps(spots).lastIndexOf(true);
  if (now < 1) return null;
  const before = earlier().map((of) => steps(of).lastIndexOf(true));
  if (!before.some((step) => step >= 0) || before.some((step) => step >= now)) return null;
  const taken = slots.filter((_, step) => step === now || before.includes(step));
  const missing = slots.slice(0, now).filter((slot) => !taken.includes(slot));
  const words = joinRanges(slots[now]!.by!.flatMap(spots).map(({ range }) => range));
  return {
    technique: technique.id,
    state: missing.length === 0 ? "found" : "partly",
    slots: taken.map((slot) => ({ slot: slot.name, evidence: slot === slots[now] ? words : [] })),
    missing: missing.map(({ name }) => name),
  };
}
