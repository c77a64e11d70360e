const CANDIDATES = ["windows-1250", "iso-8859-2", "windows-1251", "koi8-r"] as const;
type GuessedCharset = (typeof CANDIDATES)[number] | "utf-8";

// More than enough letters to tell, whatever the length of the text.
const SAMPLE = 16_384;
const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** The charset of bytes that do not say: UTF-8 if they are, else the one of our languages' whose letters look like words. */
export function guessCharset(bytes: Uint8Array): GuessedCharset {
  if (isUtf8(bytes)) return "utf-8";
  const sample = bytes.subarray(0, SAMPLE);
  let best: GuessedCharset = "windows-1250";
  let most = Number.NEGATIVE_INFINITY;
  for (const charset of CANDIDATES) {
    const score = plausibility(new TextDecoder(charset).decode(sample));
    if (score > most) {
      best = charset;
      most = score;
    }
  }
  return best;
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    UTF8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const POLISH = new Set("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ");
const COMMON_CYRILLIC = new Set("аеионтрсвклпдмАЕИОНТРСВКЛПДМ");
// Neither Polish nor Bulgarian, but usual in names of the neighbours; the same byte in all Latin charsets tried.
const LATIN = new Set("äöüßéáíčšžřěýúůőűćđÄÖÜÉÁÍČŠŽŘĚÝÚŮŐŰĐ");
const ORDINARY = new Set("„”“’–—…§°№«» €™");

/**
 * How much decoded bytes look like written words. A wrong decoder gives itself away by control characters and signs inside words, by
 * letters of two scripts side by side, by capitals after small letters (KOI8-R keeps its cases the other way round), and by runs of accents.
 */
function plausibility(text: string): number {
  let score = 0;
  let before = "";
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (code >= 0x80) score += ofChar(char, code, before);
    else if (isCyrillic(before) && isAsciiLetter(code)) score -= 3;
    before = char;
  }
  return score;
}

function ofChar(char: string, code: number, before: string): number {
  if (code < 0xa0 || code === 0xfffd) return -6;
  if (ORDINARY.has(char)) return 0;
  if (isCyrillic(char)) {
    if (isAsciiLetter(before.charCodeAt(0))) return -3;
    const shouts = isCyrillic(before) && isCapital(char) && !isCapital(before);
    return (COMMON_CYRILLIC.has(char) ? 2 : 1) - (shouts ? 3 : 0);
  }
  const crowded = before.charCodeAt(0) >= 0x80 && !ORDINARY.has(before);
  if (POLISH.has(char)) return crowded ? 0 : 3;
  if (LATIN.has(char)) return crowded ? -1 : 1;
  return -2;
}

const isCyrillic = (char: string) => char >= "Ѐ" && char <= "ӿ";
const isCapital = (char: string) => char !== char.toLowerCase();
const isAsciiLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
