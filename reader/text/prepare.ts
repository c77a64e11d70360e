import type { Language, Range } from "../labels.ts";
import { languageOf } from "../language.ts";
import { isVulgar, vulgarStart } from "../rules/vulgar.ts";
import { isCyrillic } from "./characters.ts";
import { contraction } from "./contractions.ts";
import { lower, unstretched, withoutDiacritics } from "./fold.ts";
import { remembered } from "./remembered.ts";
import { type RawSentence, type RawWord, type Scan, scan } from "./scan.ts";
import { cyrillicReadings } from "./transliterate.ts";

/** A word of the original text with every key a rule may know it by. */
export type Word = {
  start: number;
  end: number;
  kind: RawWord["kind"];
  /** Folded keys, the likeliest first. */
  forms: readonly string[];
  /** Lower case, diacritics kept: for the few words that only a diacritic tells apart (sad/sąd). */
  exact: string;
  /** Two letters or more, all capitals. */
  capitals: boolean;
  quoted: boolean;
  cut: boolean;
};

export type Sentence = { range: Range; first: number; last: number; mark: RawSentence["mark"]; marks: number; lang: Language };

export type PreparedText = {
  text: string;
  lang: Language;
  words: Word[];
  sentences: Sentence[];
  /** False when a Polish text is typed without any diacritics. */
  hasDiacritics: boolean;
};

const SURE_ENOUGH = 0.6;
const WORDS_TO_SWITCH = 4;
/** One word may be spelt alike by chance: Polish "we", "nam". */
const OWN_WORDS_TO_SWITCH = 2;

/** Cuts a text into sentences and words with their keys. A given language holds for every sentence in its alphabet. */
export function prepare(text: string, given?: Language): PreparedText {
  const scanned = scan(text);
  const lowered = scanned.words.map((word) => (word.kind === "word" ? loweredOf(text.slice(word.start, word.end)) : ""));
  const lang = given ?? languageOf(lowered.filter((_, i) => lowered[i] !== "").slice(0, 400)).lang;
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  let hasDiacritics = false;
  for (const sentence of scanned.sentences) {
    const own = sentenceLanguage(lowered.slice(sentence.first, sentence.last + 1), lang);
    const first = words.length;
    for (let i = sentence.first; i <= sentence.last; i++) {
      const raw = scanned.words[i]!;
      const spaced = raw.end - raw.start === 1 ? spacedSwearing(scanned, lowered, i, sentence.last) : null;
      if (spaced) {
        words.push(word(text, { ...raw, end: scanned.words[spaced.last]!.end, kind: "mask" }, [spaced.means], spaced.means));
        i = spaced.last;
        continue;
      }
      const low = lowered[i]!;
      const two = own === "en" ? contraction(low) : null;
      if (two) {
        const middle = Math.min(raw.end, raw.start + two[2]);
        words.push(word(text, { ...raw, end: middle }, [two[0]], two[0]));
        words.push(word(text, { ...raw, start: middle, cut: false }, [two[1]], two[1]));
        continue;
      }
      const forms =
        raw.means !== undefined ? [raw.means] : raw.kind === "word" ? KEYS[own](low) : [text.slice(raw.start, raw.end)];
      if (!hasDiacritics && raw.kind === "word" && forms[0] !== low) hasDiacritics = true;
      words.push(word(text, raw, forms, low));
    }
    sentences.push({
      range: [sentence.start, sentence.end],
      first,
      last: words.length - 1,
      mark: sentence.mark,
      marks: sentence.marks,
      lang: own,
    });
  }
  return { text, lang, words, sentences, hasDiacritics };
}

function word(text: string, raw: RawWord, forms: readonly string[], exact: string): Word {
  const { start, end, kind, quoted, cut } = raw;
  return { start, end, kind, forms, exact, capitals: inCapitals(text, start, end), quoted, cut };
}

function inCapitals(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  const slice = text.slice(start, end);
  return slice === slice.toUpperCase() && slice !== slice.toLowerCase();
}

const loweredOf = remembered((word) => lower(word).replaceAll("’", "'"));

const KEYS: Readonly<Record<Language, (lowered: string) => readonly string[]>> = {
  pl: remembered((lowered) => keys(lowered, "pl")),
  bg: remembered((lowered) => keys(lowered, "bg")),
  en: remembered((lowered) => keys(lowered, "en")),
};

function keys(lowered: string, lang: Language): readonly string[] {
  const key = withoutDiacritics(lowered);
  const forms = [key, ...unstretched(key)];
  if (lang === "bg" && !isCyrillic(key.charCodeAt(0))) return [...cyrillicReadings(forms[1] ?? key), ...forms];
  if (lang === "bg" && forms.length > 1) forms.reverse();
  return forms;
}

/** A sentence is in the language of its text unless it is plainly in another one. */
function sentenceLanguage(words: readonly string[], lang: Language): Language {
  const real = words.filter((word) => word !== "");
  if (real.length === 0) return lang;
  const own = languageOf(real.slice(0, 60));
  if (own.lang === lang) return lang;
  if (own.script === "cyrillic") return own.confidence > 0.5 ? "bg" : lang;
  const plain = real.length >= WORDS_TO_SWITCH && own.own >= OWN_WORDS_TO_SWITCH && own.confidence >= SURE_ENOUGH;
  return plain ? own.lang : lang;
}

/** "k u r w a": a run of single letters that spells a vulgar word. */
function spacedSwearing(
  scanned: Scan,
  lowered: readonly string[],
  from: number,
  lastOfSentence: number,
): { last: number; means: string } | null {
  let joined = "";
  let last = from;
  for (let i = from; i <= lastOfSentence && joined.length < 16; i++) {
    const raw = scanned.words[i]!;
    if (raw.end - raw.start !== 1 || (i > from && raw.start - scanned.words[i - 1]!.end > 3)) break;
    joined += withoutDiacritics(lowered[i] || "");
    last = i;
  }
  if (joined.length < 4) return null;
  const taken = vulgarStart(joined);
  if (taken >= 3) return { last, means: joined };
  return isVulgar(joined) ? { last, means: joined } : null;
}
