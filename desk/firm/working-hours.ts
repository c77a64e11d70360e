import type { WorkingHours } from "#contract/setup.ts";
import { Refusal } from "../refusal.ts";

/** Refuses hours that end before they begin, overlap, or leave the whole week without work: nothing could be promised then. */
export function refuseImpossibleHours(hours: WorkingHours): void {
  const days = Object.values(hours).map((shifts = []) => [...shifts].sort((a, b) => a.opens.localeCompare(b.opens)));
  // "09:00" compares as it reads, and "24:00" comes last.
  const wrong = days.some((shifts) =>
    shifts.some(({ opens, closes }, index) => opens >= closes || (shifts[index + 1]?.opens ?? closes) < closes),
  );
  if (wrong || days.every((shifts) => shifts.length === 0)) throw new Refusal("hours.not_valid");
}

/** Monday to Friday, nine to five. */
export const USUAL_HOURS: WorkingHours = Object.fromEntries(
  ["1", "2", "3", "4", "5"].map((day) => [day, [{ opens: "09:00", closes: "17:00" }]]),
);
