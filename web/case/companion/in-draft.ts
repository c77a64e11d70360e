import type { TechniqueQuestion } from "#reader/techniques/read-techniques.ts";
import { ensureTemporal } from "../../temporal.ts";

/** A technique that a draft makes use of; what it lacks, by the names of the card's parts. */
export interface InDraft {
  id: string;
  missing: readonly string[];
}

/** Asks the reader, here and now; nothing of it leaves the page. */
export async function techniquesIn(question: TechniqueQuestion): Promise<readonly InDraft[]> {
  await ensureTemporal();
  const { readTechniques } = await import("#reader/techniques/read-techniques.ts");
  return readTechniques(question).map(({ technique, missing }) => ({ id: technique, missing }));
}
