import type { Language } from "#words/say.ts";
import { fold } from "../search/folding.ts";
import { soundOf } from "../search/latin-bulgarian.ts";
import {
  COMMON,
  COURTESY,
  FAREWELLS,
  INTRODUCTIONS,
  NUMBERED,
  PLACES,
  SHORT_PLACES,
  STREETS,
  THANKS,
  TITLES,
} from "./person-words.ts";

export const LEFT_OUT = "[…]";

type Place = [start: number, end: number];

export interface Around {
  /** Names and mail addresses of people: each word of them goes, in whatever case, form or alphabet. */
  people: readonly string[];
  /** Names that go only as a whole, such as the firm's: their words may be anybody's. */
  firms?: readonly string[];
  language: Language;
}

/**
 * A text with what could lead to a person taken out: names, addresses, phone and order numbers, e-mails, links, every digit. Of names that
 * nobody has told it, what is written like one goes, so that rather too much is taken out (brands, places, a capital for emphasis) than too
 * little. What it cannot know is such a name in small letters, or alone at the head of a sentence.
 */
export function withoutThePerson(text: string, around: Around): string {
  let left = "";
  let from = 0;
  for (const [start, end] of placesOfThePerson(text, around)) {
    left += text.slice(from, start) + LEFT_OUT;
    from = end;
  }
  return left + text.slice(from);
}

/** The places of a text that are taken out, in order. */
export function placesOfThePerson(text: string, { people, firms = [], language }: Around): [start: number, end: number][] {
  return joined(text, [
    ...reached(text),
    ...numbered(text, language),
    ...placed(text),
    ...namedByPosition(text),
    ...named(text, people),
    ...firms.flatMap((firm) => wholly(text, firm)),
  ]);
}

/** The words of a list as they are written, with a capital, and in capitals: the rest of the pattern may still tell them apart. */
const anyCase = (phrases: string): string =>
  phrases.split("|").flatMap((each) => [each, each.replace(/^\p{L}/u, (letter) => letter.toUpperCase()), each.toUpperCase()]).join("|"); // biome-ignore format: one thought

const WORD = "[\\p{L}\\p{M}][\\p{L}\\p{M}'’-]{0,40}";
const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,40}";
const ALONE = "(?<![\\p{L}\\p{M}\\p{N}])";
const GAP = "[ \\t]{1,3}";

const LINK = /\b(?:https?:\/\/|www\.)\S{1,2000}/giu;
const SITE =
  /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:pl|bg|com|eu|net|org|info|shop|store|online|io|co|uk|de)(?![\p{L}\p{N}-])(?:\/\S{0,2000})?/giu;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@{1,3}[\p{L}\p{N}.-]{0,190}[\p{L}\p{N}]/gu;
const SPELT_MAIL =
  /[\p{L}\p{N}._-]{1,64}[ \t]?[([{][ \t]?(?:at|@|małpa|malpa|маймунка|маймунско а)[ \t]?[)\]}][ \t]?[\p{L}\p{N}-]{1,63}(?:[ \t]?(?:\.|[([{]?(?:dot|kropka|точка)[)\]}]?)[ \t]?\p{L}{2,12}){0,3}/giu;
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,40}/gu;

const reached = (text: string): Place[] => [LINK, SITE, MAIL, SPELT_MAIL, HANDLE].flatMap((kind) => all(text, kind));

const PHONE = /[+(]{0,2}\d(?:[ \t()/-]{0,3}\d|\.\d){4,24}(?!\p{L})/gu;
const TOKEN = /[#№]?[\p{L}\p{N}]+(?:(?:[-_/]|(?<=\p{N})[.:,](?=\p{N}))[\p{L}\p{N}]+)*/gu;
// In Bulgarian typed with Latin letters 4 and 6 are ч and ш: "4akam", "6te", "ni6to".
const TYPED_LETTERS = /^(?=.{0,60}[a-z].{0,60}[a-z])(?:[46]|[46]?[A-Za-z])[a-z]*(?:[46][a-z]+)*[46]?$/;
const CODE = new RegExp(`${ALONE}(?:${anyCase(NUMBERED)})[ \\t:]{0,3}(\\p{Lu}[\\p{Lu}-]{1,40})(?!\\p{L})`, "dgu");

function numbered(text: string, language: Language): Place[] {
  const tokens = [...text.matchAll(TOKEN)]
    .filter(([token]) => /\p{N}/u.test(token) && !(language === "bg" && TYPED_LETTERS.test(token)))
    .map((found): Place => [found.index, found.index + found[0].length]);
  return [...all(text, PHONE), ...tokens, ...parts(text, CODE)];
}

const PART = "(?:[\\p{L}\\p{N}.'’/-]{0,40}[\\p{L}\\p{N}])?";
const PLACE = new RegExp(`${ALONE}(?:${anyCase(PLACES)})${GAP}((?:\\p{Lu}|\\p{N})${PART})`, "dgu");
const SHORT_PLACE = new RegExp(`${ALONE}(?:${SHORT_PLACES})[ \\t]{0,3}(?<![\\p{L}])([\\p{L}\\p{N}]${PART})`, "dgiu");
const AFTER_PLACE = new RegExp(`^(?:,?${GAP}(?:${CAPITAL}|\\d[\\p{L}\\d/-]{0,10})){1,4}`, "u");
const STREET = new RegExp(`${ALONE}(\\d[\\p{L}\\d-]{0,6}${GAP}(?:${WORD}${GAP}){1,3}?(?:${STREETS}))(?![\\p{L}])`, "dgiu");
const CAPITAL_STREET = new RegExp(
  `${ALONE}((?:${CAPITAL}${GAP}){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Close))\\b`,
  "dgu",
);

function placed(text: string): Place[] {
  const named = [...parts(text, PLACE), ...parts(text, SHORT_PLACE)].map(([start, end]): Place => {
    const more = AFTER_PLACE.exec(text.slice(end, end + 200));
    return [start, end + (more?.[0].length ?? 0)];
  });
  return [...named, ...parts(text, STREET), ...parts(text, CAPITAL_STREET)];
}

const TITLED = new RegExp(`${ALONE}(?:${anyCase(TITLES)})${GAP}(${CAPITAL}(?:${GAP}${CAPITAL})?)`, "dgu");
const INTRODUCED = new RegExp(`${ALONE}(?:${INTRODUCTIONS})[ \\t\\n:]{1,4}(${WORD}(?:${GAP}[\\p{L}’'-]{3,40})?)`, "dgiu");
const SIGNED = new RegExp(`${ALONE}(?:${FAREWELLS})[\\s,.!–-]{1,8}((?:${WORD}[ \\t.,]{0,3}){1,4})\\s*$`, "dgiu");
const THANKED = new RegExp(`${ALONE}(?:${THANKS})[ \\t]?[,.!–-]{0,3}\\s*\\n\\s*((?:${WORD}[ \\t.,]{0,3}){1,3})\\s*$`, "dgiu");
const LAST_LINE = new RegExp(`\\n[ \\t]*(${CAPITAL}(?:${GAP}(?:(?:i|oraz|и|and|&)${GAP})?${CAPITAL}){0,2})[ \\t]*$`, "dgu");
const INITIAL = new RegExp(`${ALONE}(\\p{Lu}\\.[ \\t]?(?:\\p{Lu}\\.[ \\t]?)?${CAPITAL})`, "dgu");
const SHORTENED = new RegExp(`${ALONE}(${CAPITAL}${GAP}\\p{Lu}\\.)(?![ \\t]{0,3}\\p{Lu})`, "dgu");
const ENDING = 400;

/** Names that stand where names stand: after "Mrs", after "my name is", under a letter. */
function namedByPosition(text: string): Place[] {
  const before = Math.max(0, text.length - ENDING);
  const ending = text.slice(before).trimEnd();
  const under = (pattern: RegExp, fits = (_: string) => true): Place[] =>
    parts(ending, pattern)
      .filter(([start, end]) => fits(ending.slice(start, end)))
      .map(([start, end]): Place => [before + start, before + end]);
  return [
    ...[TITLED, INTRODUCED, INITIAL, SHORTENED].flatMap((pattern) => parts(text, pattern)),
    ...under(SIGNED),
    ...under(THANKED),
    ...under(LAST_LINE, (words) => words.includes(" ") || isNameLike(words)),
  ];
}

const WORDS = /[\p{L}\p{M}][\p{L}\p{M}'’]{0,60}/gu;
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}'’]/u;

interface Known {
  /** How it sounds, and how it begins in all its forms. */
  whole: string;
  stem: string;
}

/** Names one knows, and words inside a sentence that are written like a name. */
function named(text: string, people: readonly string[]): Place[] {
  const names = people.flatMap(partsOfName);
  const words = [...text.matchAll(WORDS)];
  // Who is named inside a sentence may also stand at its head.
  const met = new Set(
    words.filter(({ 0: word, index }) => isNameLike(word) && !beginsSentence(text, index)).map(([word]) => soundOf(fold(word))),
  );
  const places: Place[] = [];
  let before: { place: Place; word: string; out: boolean } | null = null;
  for (const { 0: word, index } of words) {
    const place: Place = [index, index + word.length];
    const capital = CAPITALISED.test(word);
    const out = (isNameLike(word) && met.has(soundOf(fold(word)))) || isKnown(word, names);
    if (out) places.push(place);
    // "Jan Kowalski here": the first of two capitals at the head of a sentence is half of the name.
    const adjoins =
      before && text.slice(before.place[1], index).trim() === "" && !text.slice(before.place[1], index).includes("\n");
    if (out && capital && before && adjoins && !before.out && isNameLike(before.word)) places.push(before.place);
    before = { place, word, out };
  }
  return places;
}

const isNameLike = (word: string): boolean => CAPITALISED.test(word) && !COMMON.has(fold(word)) && !COURTESY.test(fold(word));

/** `anna.nowak@firm.example` and `Anna Nowak` are both two names. */
function partsOfName(name: string): Known[] {
  const own = name.includes("@") ? name.slice(0, name.indexOf("@")) : name;
  return (own.match(/[\p{L}\p{M}]{2,}/gu) ?? []).map((part) => {
    const whole = fold(part);
    return { whole: soundOf(whole), stem: soundOf(stemOfName(whole)) };
  });
}

/** Ewa, Ewie, Ewo: ew-. Marek, Marka, Markowi: mark-. */
const stemOfName = (name: string): string => {
  if (/(?:ek|ec|el)$/u.test(name) && name.length > 4) return name.slice(0, -2) + name.slice(-1);
  return name.length > 2 ? name.replace(/[aeiouyаеиоуъюя]$/u, "") : name;
};

function isKnown(word: string, names: readonly Known[]): boolean {
  if (names.length === 0) return false;
  const sound = soundOf(fold(word.replace(/['’].*$/u, "")));
  const capital = /^\p{Lu}/u.test(word);
  return names.some(({ whole, stem }) => {
    if (sound === whole) return whole.length > 2 || capital;
    return capital && sound.startsWith(stem) && sound.length - stem.length <= (stem.length > 2 ? 5 : 3);
  });
}

const OPENING = /["'„“”«»‘’([*>•–—-]/u;
const LONG_LINE = 60;

/** Whether a capital at this place says nothing, since one must stand there. A line that was only broken by its width begins no sentence. */
function beginsSentence(text: string, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && (text[at] === " " || text[at] === "\t" || OPENING.test(text[at]!))) at--;
  if (at < 0 || /[.!?…:;]/.test(text[at]!)) return true;
  if (text[at] !== "\n" && text[at] !== "\r") return false;
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at).trimEnd();
  return line.length < LONG_LINE || /[.!?…:;,]$/u.test(line);
}

function wholly(text: string, firm: string): Place[] {
  const words = firm
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  return words[0] ? all(text, new RegExp(`${ALONE}${words.join("\\s{1,3}")}(?![\\p{L}\\p{N}])`, "giu")) : [];
}

const all = (text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].map((found): Place => [found.index, found.index + found[0].length]);

/** Where the part in brackets stands. */
const parts = (text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].flatMap(({ indices }): Place[] => (indices?.[1] ? [[...indices[1]]] : []));

/** In order, and one where only a comma or a bracket stands between two. */
function joined(text: string, places: readonly Place[]): Place[] {
  const result: Place[] = [];
  for (const [start, end] of places.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && (start <= last[1] || /^[ \t,()/+#№-]*$/u.test(text.slice(last[1], start)))) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
