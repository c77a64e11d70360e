import { PHONE_COUNTRIES } from "#contract/phone-countries.ts";
import { plainPhone } from "./finding.ts";

/** Up to this many digits a number is one inside the firm's exchange, or a service such as 112; it belongs to no country. */
const INTERNAL_DIGITS = 6;
/** E.164 allows fifteen. */
const LONGEST = 15;
/** How exchanges say that the caller has withheld the number. */
const WITHHELD = /anonym|unknown|unavailable|restricted|private|withheld/i;

/**
 * A number as an exchange names it, in the form that is the same everywhere: `+48600100200`. What stands around it is taken away
 * (`"Anna" <sip:600100200@pbx>`), and a number without its country is one of the given country. Null: there is none, or it was withheld.
 */
export function worldNumber(given: string, country: string): string | null {
  const inner = /<([^<>]*)>/.exec(given)?.[1] ?? given;
  const bare = inner
    .trim()
    .replace(/^(?:sips?|tel|callto):/i, "")
    .replace(/[@;].*$/, "");
  // "+48 (0)22 …": what is dialled inside the country only.
  const plain = plainPhone(bare.replace(/^(\s*\+[^(]*)\(0\)/, "$1"));
  if (!/^\+?\d+$/.test(plain) || (WITHHELD.test(bare) && !/\d{5}/.test(bare))) return null;
  if (plain.replace("+", "").length > LONGEST) return null;
  if (plain.startsWith("+") || plain.length <= INTERNAL_DIGITS) return plain;
  const rules = PHONE_COUNTRIES[country];
  if (!rules) return plain;
  const { code, trunk, longest } = rules;
  if (plain.startsWith(code) && plain.length > longest) return `+${plain}`;
  return `+${code}${trunk && plain.startsWith(trunk) ? plain.slice(trunk.length) : plain}`;
}

/** The ways in which people may have written down the number that is `+48600100200` to the world, the surest first. */
export function waysToWrite(number: string, country: string): string[] {
  const rules = PHONE_COUNTRIES[country];
  if (!rules || !number.startsWith(`+${rules.code}`)) return [number];
  const national = number.slice(rules.code.length + 1);
  return [...new Set([number, `${rules.trunk}${national}`, national, `${rules.code}${national}`])];
}

// Longest first: no code begins another one of these today, and none needs to be looked at twice should that change.
const byCode = Object.values(PHONE_COUNTRIES).sort((a, b) => b.code.length - a.code.length);

/** By which clock the owner of a number most likely lives; null where the number does not say, or its country has several. */
export function zoneOfNumber(number: string, country: string): string | null {
  const world = worldNumber(number, country);
  if (!world?.startsWith("+")) return null;
  return byCode.find(({ code }) => world.startsWith(`+${code}`))?.zone ?? null;
}
