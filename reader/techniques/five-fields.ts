import { draftByRules } from "../draft-by-rules.ts";
import type { Language } from "../labels.ts";
import { prepare } from "../text/prepare.ts";
import { spotsIn } from "./spots.ts";
import { TECHNIQUES } from "./techniques.ts";

/** The five fields of an update (domain dossier, technique 32): what happens, what is hard, the next step, what was agreed, the outcome or by when the next word comes. */
export const FIVE_FIELDS = ["happening", "difficulty", "next_step", "established", "next_word"] as const;
export type UpdateField = (typeof FIVE_FIELDS)[number];

const nothing = () => [];
const slots = TECHNIQUES.find(({ id }) => id === "five_field_update")!.slots;

/** Which of the five stand in a draft, anywhere in it and in any order. Of the words, and no score. */
export function fiveFieldsIn(draft: string, language: Language): ReadonlySet<UpdateField> {
  const prepared = prepare(draft, language);
  const spots = spotsIn(prepared, language, draftByRules(prepared).findings, {
    echo: nothing,
    substance: nothing,
    repeats: nothing,
  });
  const there = slots.filter(({ by }) => by?.some((source) => spots(source).length > 0));
  return new Set(there.map(({ name }) => name as UpdateField));
}
