import { hash, verify } from "@node-rs/argon2";
import { Refusal } from "../refusal.ts";
import { COMMON_PASSWORDS } from "./common-passwords.ts";

/** https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#argon2id */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const SHORTEST = 10;

export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFC"), ARGON2ID);

let dummy: Promise<string> | undefined;

/** Takes as long for an address that nobody has, so that the time tells nothing. */
export async function passwordMatches(password: string, kept: string | null | undefined): Promise<boolean> {
  dummy ??= hashPassword("a password that nobody has");
  const matches = await verify(kept ?? (await dummy), password.normalize("NFC"));
  return matches && Boolean(kept);
}

/**
 * Refuses a password that is too short or among the first to be guessed: a common one, or one made of what everybody knows,
 * the firm's name or the person's. No rules about kinds of letters. https://pages.nist.gov/800-63-4/sp800-63b.html#passwordver
 * @param known the words everybody knows
 */
export function refuseWeakPassword(password: string, known: readonly string[]): void {
  if ([...password].length < SHORTEST) throw new Refusal("password.too_short");
  const core = coreOf(password);
  const words = known.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).map(coreOf);
  const isKnown = words.some((word) => word.length >= 3 && core === word);
  if (core.length < 3 || COMMON_PASSWORDS.has(core) || isKnown || isSequence(core)) throw new Refusal("password.too_common");
}

/** "Haslo.123!" is "haslo" to whoever guesses: no accents, no case, nothing but letters, unless there are only digits. */
function coreOf(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ł", "l");
  const letters = plain.replace(/[@4]/g, "a").replace(/0/g, "o").replace(/[1!|]/g, "i").replace(/3/g, "e").replace(/[5$]/g, "s");
  const trimmed = plain.replace(/[^\p{L}]+$|^[^\p{L}]+/gu, "");
  if (trimmed === "") return plain.replace(/\D/g, "");
  // The digits at the ends are decoration, the ones within stand for letters.
  const start = plain.indexOf(trimmed);
  return letters.slice(start, start + trimmed.length).replace(/[^\p{L}]/gu, "");
}

const ROWS = [
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiopasdfghjklzxcvbnm",
  "01234567890123456789",
  "98765432109876543210",
  "явертъуиопасдфгхйклзьцжбнм",
];

/** One piece again and again ("abcabcabc", "aaaaaaaaaa"), or a run along the keyboard or the alphabet. */
function isSequence(core: string): boolean {
  if (/^(.{1,4})\1+$/u.test(core)) return true;
  return ROWS.some((row) => row.includes(core));
}
