import type { FieldKind } from "#contract/fields.ts";
import { isDay } from "#contract/search-words.ts";
import { Refusal } from "../refusal.ts";

const LONGEST = 500;

/**
 * A value in the one spelling in which it is kept, compared and filtered: `2026-11-24`, `12.5`, `yes`.
 * @throws Refusal `field.not_valid` for what the field cannot hold
 */
export function plainValue({ kind, choices }: { kind: FieldKind; choices: readonly string[] }, given: string): string {
  const value = given.trim();
  const plain = spell(kind, value, choices);
  if (plain === null || plain === "" || plain.length > LONGEST) throw new Refusal("field.not_valid");
  return plain;
}

function spell(kind: FieldKind, value: string, choices: readonly string[]): string | null {
  switch (kind) {
    case "text":
      return value.replace(/\s+/g, " ");
    case "number":
      return spellNumber(value);
    case "date":
      return isDay(value) ? value : null;
    case "choice":
      return choices.includes(value) ? value : null;
    case "yes_no":
      return value === "yes" || value === "no" ? value : null;
  }
}

/** People write 1 250,50 and 1250.5: the same number. Digits are kept as text, so that none is rounded away. */
function spellNumber(value: string): string | null {
  const found = /^(-?)(\d{1,20})(?:[.,](\d{1,10}))?$/.exec(value.replace(/[\s\u00a0\u202f]/g, "").replace("−", "-"));
  if (!found) return null;
  const [, minus = "", whole = "", part = ""] = found;
  const digits = whole.replace(/^0+(?=\d)/, "");
  const rest = part.replace(/0+$/, "");
  return rest === "" && digits === "0" ? "0" : `${minus}${digits}${rest && `.${rest}`}`;
}
