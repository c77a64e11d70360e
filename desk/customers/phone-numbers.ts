import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/min";
import { ZONES } from "./phone-zones.ts";
import { plainPhone } from "./finding.ts";

/** Up to this many digits a number is one inside the firm's exchange, or a service such as 112; it belongs to no country. */
const INTERNAL_DIGITS = 6;
/** E.164 allows fifteen. */
const LONGEST = 15;
/** How exchanges say that the caller has withheld the number. */
const WITHHELD = /anonym|unknown|unavailable|restricted|private|withheld/i;

/**
 * A number as an exchange names it, in the form that is the same everywhere: `+48600100200`. What stands around it is taken away
 * (`"Anna" <sip:600100200@pbx>`), and a number without its country is one of the given country. What cannot be a number of any country stays as its
 * digits. Null: there is none, or it was withheld.
 */
export function worldNumber(given: string, country: string): string | null {
  const inner = /<([^<>]*)>/.exec(given)?.[1] ?? given;
  const bare = inner
    .trim()
    .replace(/^(?:sips?|tel|callto):/i, "")
    .replace(/[@;].*$/, "");
  const plain = plainPhone(bare);
  if (!/^\+?\d+$/.test(plain) || (WITHHELD.test(bare) && !/\d{5}/.test(bare))) return null;
  if (!plain.startsWith("+") && plain.length <= INTERNAL_DIGITS) return plain;
  const found = understand(plain, asCountry(country));
  if (found) return found.number;
  return plain.replace("+", "").length > LONGEST ? null : plain;
}

const asCountry = (country: string): CountryCode | undefined => (isSupportedCountry(country) ? country : undefined);

/** As it was written, else without a zero that nobody dials any more: `(0-22) 123 45 67` and `+48 (0) 600 …`, as Poland wrote them until 2009. */
function understand(plain: string, home: CountryCode | undefined): PhoneNumber | null {
  const found = parsePhoneNumberFromString(plain, home);
  if (!found || found.isValid()) return found ?? null;
  const { countryCallingCode: code } = found;
  const without = plain.startsWith(`+${code}0`) ? `+${code}${plain.slice(code.length + 2)}` : plain.replace(/^0/, "");
  const again = parsePhoneNumberFromString(without, home);
  return again?.isValid() ? again : found.isPossible() ? found : null;
}

/** The ways in which people may have written down the number that is `+48600100200` to the world, the surest first. */
export function waysToWrite(number: string, country: string): string[] {
  const home = asCountry(country);
  const found = number.startsWith("+") ? parsePhoneNumberFromString(number) : undefined;
  if (!home || !found || found.countryCallingCode !== getCountryCallingCode(home)) return [number];
  const { countryCallingCode, nationalNumber } = found;
  return [...new Set([number, plainPhone(found.formatNational()), nationalNumber, `${countryCallingCode}${nationalNumber}`])];
}

/** By which clock the owner of a number most likely lives; null where the number does not say, or its country has several. */
export function zoneOfNumber(number: string, country: string): string | null {
  const world = worldNumber(number, country);
  const from = world?.startsWith("+") ? parsePhoneNumberFromString(world)?.country : undefined;
  return (from && ZONES[from]) ?? null;
}
