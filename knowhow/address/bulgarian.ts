import type { Address, Form } from "./address.ts";
import { BULGARIAN_MEN, BULGARIAN_WOMEN } from "./bulgarian-names.ts";
import { namePartsOf } from "./name-parts.ts";

/** Surnames show the form by themselves, in either script; those of Turkish, Armenian or foreign origin often do not. */
const SURNAME_OF_A_MAN = /(?:[оеё]в|ин|[сцчшж]ки|[ое]v|[oey]v|in|[sc]ki)$/u;
const SURNAME_OF_A_WOMAN = /(?:[оеё]ва|ина|[сцчшж]ка|[oey]va|ina|[sc]ka)$/u;

const formOfSurname = (surname: string): "m" | "f" | null =>
  SURNAME_OF_A_WOMAN.test(surname) ? "f" : SURNAME_OF_A_MAN.test(surname) ? "m" : null;
const formOfFirst = (first: string): "m" | "f" | null =>
  BULGARIAN_MEN.has(first) ? "m" : BULGARIAN_WOMEN.has(first) ? "f" : null;

/** Before a surname only a woman's title takes the vocative: „г-н Петров“, „г-жо Петрова“. Without a surname there is nobody to call. */
export function addressBulgarian(name: string, chosen?: Form): Address {
  const parts = namePartsOf(name);
  const open: Address = { called: null, greeting: "Здравейте", form: null };
  const surname = parts.length > 1 && !parts.at(-1)!.includes(".") ? parts.at(-1)! : null;
  if (chosen === "open" || surname === null) return chosen && chosen !== "open" ? { ...open, form: chosen } : open;
  const said = [formOfFirst(parts[0]!), formOfSurname(surname)].filter((form) => form !== null);
  // "Мария Петров" may be either; whoever knows the person chooses.
  const sure = said.length > 0 && said.every((form) => form === said[0]) ? said[0] : null;
  const form = chosen ?? sure;
  if (!form) return open;
  const called = `${form === "m" ? "г-н" : "г-жо"} ${surname}`;
  return { called, greeting: `Здравейте, ${called}`, form };
}
