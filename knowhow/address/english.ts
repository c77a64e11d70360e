import type { Address, Form } from "./address.ts";
import { ENGLISH_MEN, ENGLISH_WOMEN } from "./english-names.ts";
import { namePartsOf } from "./name-parts.ts";

/** "Mr Reed", "Ms Okafor"; the whole name where the form is not sure: "Taylor Reed" fits everybody. One word is called as it is. */
export function addressEnglish(name: string, chosen?: Form): Address {
  const parts = namePartsOf(name).filter((part) => !/^(?:jr|sr|phd|esq)\.?$/iu.test(part));
  if (parts.length === 0) return { called: null, greeting: "Hello", form: null };
  const first = parts[0]!;
  const surname = parts.length > 1 ? parts.slice(surnameAt(parts)).join(" ") : null;
  const sure = ENGLISH_MEN.has(first) ? "m" : ENGLISH_WOMEN.has(first) ? "f" : null;
  const form = chosen === "open" ? null : (chosen ?? sure);
  const called = surname && form ? `${form === "m" ? "Mr" : "Ms"} ${surname}` : parts.join(" ");
  return { called, greeting: `Hello ${called}`, form: surname === null && !chosen ? null : form };
}

/** "van der Berg", "de la Cruz" and "O'Neill" are surnames as a whole. */
function surnameAt(parts: readonly string[]): number {
  const at = parts.findIndex(
    (part, n) => n > 0 && /^(?:van|von|der|den|de|del|della|di|da|du|la|le|al|el|bin|ibn|st\.?)$/iu.test(part),
  );
  return at > 0 ? at : parts.length - 1;
}
