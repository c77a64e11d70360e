import { describe, expect, test } from "vitest";
import type { Language } from "../labels.ts";
import { BG_DRAFTS } from "./bg/drafts/drafts.ts";
import type { DraftsOf, GivenDraft } from "./draft-examples.ts";
import { EN_DRAFTS } from "./en/drafts/drafts.ts";
import { PL_DRAFTS } from "./pl/drafts/drafts.ts";
import { readTechniques, type TechniqueId } from "./read-techniques.ts";
import { TECHNIQUE_IDS } from "./technique.ts";

const ALL: Readonly<Record<Language, DraftsOf>> = { pl: PL_DRAFTS, bg: BG_DRAFTS, en: EN_DRAFTS };
const WRITTEN = (["pl", "bg", "en"] as const).filter((language) => Object.keys(ALL[language]).length > 0);

const read = (given: GivenDraft, language: Language) =>
  readTechniques(typeof given === "string" ? { draft: given, language } : { ...given, language });

/** What is said of one technique, short enough to be read in a failing test. */
function said(given: GivenDraft, language: Language, technique: TechniqueId): string {
  const found = read(given, language).find((one) => one.technique === technique);
  return found ? [found.state, ...found.missing].join(" ") : "nothing";
}

describe.for(WRITTEN)("in %s", (language) => {
  test.for(TECHNIQUE_IDS)(
    "%s is found in the drafts that use it, in part in those that use half of it, and in no other",
    (id) => {
      const { found, partly, never } = ALL[language][id]!;
      expect(found.filter((given) => said(given, language, id) !== "found")).toEqual([]);
      expect(partly.map(([given]) => said(given, language, id))).toEqual(
        partly.map(([, ...missing]) => ["partly", ...missing].join(" ")),
      );
      expect(never.filter((given) => said(given, language, id) !== "nothing")).toEqual([]);
    },
  );

  test.for(TECHNIQUE_IDS)("%s has drafts enough: three, two halves, four that only look alike", (id) => {
    const { found, partly, never } = ALL[language][id]!;
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(partly.length).toBeGreaterThanOrEqual(2);
    expect(never.length).toBeGreaterThanOrEqual(4);
  });
});
