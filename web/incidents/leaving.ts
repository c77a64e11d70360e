import type { IncidentView, Texts, UpdateView } from "#contract/incidents.ts";
import { languages } from "../parts/languages.ts";

/** On its way: not all cases have it yet, or all of it can still be taken back. */
export const isLeaving = ({ takenBackAt, doneAt, leavesAt }: UpdateView, now: number): boolean =>
  takenBackAt === null && (doneAt === null || Date.parse(leavesAt) > now);

/** The open cases an update can reach. */
export const openCases = ({ languages }: Pick<IncidentView, "languages">): number => languages.pl + languages.bg + languages.en;

/** How many would be told by these texts, and how many stay without words in their language. */
export function reached(incident: Pick<IncidentView, "languages">, texts: Texts): { told: number; left: number } {
  const told = languages.reduce((sum, language) => sum + (texts[language].trim() === "" ? 0 : incident.languages[language]), 0);
  return { told, left: openCases(incident) - told };
}

/** How far an update has got. */
export function progressOf({ fates }: Pick<UpdateView, "fates">): { done: number; of: number } {
  const of = Object.values(fates).reduce((sum, count) => sum + count, 0);
  return { done: of - (fates.waiting ?? 0), of };
}
