import type { Address, Form } from "./address.ts";
import { namePartsOf } from "./name-parts.ts";
import { POLISH_MEN, POLISH_VOCATIVES, POLISH_WOMEN } from "./polish-names.ts";

/** The longest ending first: what is cut off and what comes in its place. Grammar: Saloni, "Gramatyka współczesnego języka polskiego", the vocative. */
const MEN: readonly (readonly [ending: string, instead: string])[] = [
  ["ander", "andrze"],
  ["ster", "strze"],
  ["eł", "le"],
  ["ał", "ale"],
  ["ił", "ile"],
  ["ek", "ku"],
  ["st", "ście"],
  ["sz", "szu"],
  ["cz", "czu"],
  ["rz", "rzu"],
  ["ch", "chu"],
  ["ń", "niu"],
  ["ś", "siu"],
  ["ć", "ciu"],
  ["a", "o"],
  ["b", "bie"],
  ["c", "cu"],
  ["d", "dzie"],
  ["f", "fie"],
  ["g", "gu"],
  ["h", "hu"],
  ["j", "ju"],
  ["k", "ku"],
  ["l", "lu"],
  ["ł", "le"],
  ["m", "mie"],
  ["n", "nie"],
  ["p", "pie"],
  ["r", "rze"],
  ["s", "sie"],
  ["t", "cie"],
  ["w", "wie"],
  ["z", "zie"],
  ["ż", "żu"],
];

/** "Marian" → "Marianie". Adjectival names (Jerzy), those in -o and -e, and names written in a foreign way stay as they are. */
export function polishVocative(name: string, form: "m" | "f"): string {
  const known = POLISH_VOCATIVES[name];
  if (known) return known;
  const listed = POLISH_MEN.has(name) || POLISH_WOMEN.has(name);
  if (!listed && isForeign(name)) return name;
  if (form === "f") return name.endsWith("a") ? `${name.slice(0, -1)}o` : name;
  const rule = MEN.find(([ending]) => name.endsWith(ending));
  return rule ? name.slice(0, -rule[0].length) + rule[1] : name;
}

const isForeign = (name: string): boolean =>
  /[qvxáàâäãåæčçďéèêëěíìîïľñňôöòøřšťúùûüýž]|th|ph|sh|ck|oo|ee|ou|([bcdfghjklmpqrstvwxz])\1|[^aeiouyąęó](?:y|ie)$/iu.test(name) ||
  !/^\p{Script=Latin}+$/u.test(name);

const SURNAME_OF_A_WOMAN = /(?:[sc]|dz)ka$/u;

/** The first name and the form it is sure to want. Polish address books often put the surname first. */
function sureOf(parts: readonly string[]): { first: string; form: "m" | "f" } | null {
  const given = [parts[0], ...(parts.length === 2 ? [parts[1]] : [])];
  const first = given.find((part) => part && (POLISH_MEN.has(part) || POLISH_WOMEN.has(part)));
  const rest = parts.filter((part) => part !== first);
  if (first) {
    const form = POLISH_MEN.has(first) ? "m" : "f";
    // A man's first name with a woman's surname is a slip, or belongs to two people.
    return form === "m" && rest.some((part) => SURNAME_OF_A_WOMAN.test(part)) ? null : { first, form };
  }
  const surname = parts.length > 1 ? parts.at(-1)! : "";
  if (SURNAME_OF_A_WOMAN.test(surname)) return { first: parts[0]!, form: "f" };
  return null;
}

export function addressPolish(name: string, chosen?: Form): Address {
  const parts = namePartsOf(name);
  const open: Address = {
    called: null,
    greeting: parts.length === 0 && name.trim() ? "Szanowni Państwo" : "Dzień dobry",
    form: null,
  };
  if (chosen === "open" || parts.length === 0 || parts[0]!.includes(".")) return open;
  const sure = sureOf(parts);
  const form = chosen ?? sure?.form;
  if (!form) return open;
  const called = `${form === "m" ? "Panie" : "Pani"} ${polishVocative(sure?.first ?? parts[0]!, form)}`;
  return { called, greeting: `Dzień dobry, ${called}`, form };
}
