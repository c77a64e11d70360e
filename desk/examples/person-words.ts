import { ENGLISH_WORDS, POLISH_WORDS } from "#reader/language-words.ts";

/** The words around which people name themselves and others, where they live and how they are reached, in the three languages. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const oneOf = (phrases: readonly string[]): string => phrases.map((phrase) => phrase.replaceAll(" ", "[ \\t]{1,3}")).join("|");

/** Not a name, although it begins with a capital at the head of a sentence. Folded. */
export const COMMON: ReadonlySet<string> = new Set([
  ...POLISH_WORDS,
  ...ENGLISH_WORDS,
  ...list(`
    czesc szanowny szanowna szanowni drogi droga panie panowie dobry rano ok good morning afternoon evening madam sir mr mrs ms
    здравей здравейте уважаеми уважаема уважаеми скъпи скъпа привет добър добро ден вечер господин господине госпожо госпожа
    не да аз вие ви ти това той тя те ние как какво кога къде кой коя защо моля благодаря искам имам няма има много още вече пак
    само но и а за от на в с по при ако че до без след преди днес утре вчера поздрави поръчката парите пратката нищо никой никога винаги
  `),
]);

/** Written with a capital inside a sentence out of courtesy, or by the rules of English. Folded. */
export const COURTESY =
  /^(?:pan|pana|panu|panem|panie|pani|pania|panowie|panow|panstw\p{L}*|ty|ciebie|cie|ci|tobie|toba|tw[oa]j\p{L}*|wy|was|wam|wami|wasz\p{L}*|panski\p{L}*|вие|ви|вас|вам|ваш\p{L}*|ти|те|теб|твой\p{L}*|твоя\p{L}*|твое\p{L}*|твои\p{L}*|i['’]\p{L}+|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|mr|mrs|ms|madam|sir|god|polish|bulgarian|english)$/u;

/** A name follows, whatever its letters. */
export const TITLES = oneOf(["pan", "pani", "panie", "panem", "panią", "pana", "panu", "p\\.", "mr", "mrs", "ms", "miss", "dr", "г-н", "г-жа", "господин", "господине", "госпожа", "госпожо"]); // biome-ignore format: one row

export const INTRODUCTIONS = oneOf(["nazywam się", "nazywam sie", "mam na imię", "mam na imie", "na nazwisko", "my name is", "the name of", "under the name", "the name is", "казвам се", "името ми е", "на името на", "на име"]); // biome-ignore format: one row

/** Whoever says this last says their name next. */
export const FAREWELLS = oneOf(["pozdrawiam", "pozdrawiamy", "z poważaniem", "z powazaniem", "z wyrazami szacunku", "поздрави", "поздрав", "с уважение", "kind regards", "best regards", "regards", "yours sincerely", "yours faithfully", "sincerely", "best wishes"]); // biome-ignore format: one row
export const THANKS = oneOf(["dziękuję", "dziekuje", "dzięki", "dzieki", "благодаря", "thank you", "thanks", "cheers"]);

/** What stands before the name of a street, a place or a house; after a short form even one in small letters. */
export const PLACES = oneOf(["ulica", "ulicy", "ulicę", "aleja", "alei", "aleje", "osiedle", "osiedlu", "plac", "placu", "улица", "булевард", "квартал", "жк", "град", "село", "община"]); // biome-ignore format: one row
export const SHORT_PLACES = oneOf(["ul\\.?", "al\\.", "os\\.", "m\\.", "ул\\.?", "бул\\.?", "кв\\.", "ж\\.к\\.?", "гр\\.", "с\\.", "бл\\.?", "вх\\.?", "ап\\.", "ет\\."]); // biome-ignore format: one row
/** And what stands after it, in English. */
export const STREETS = oneOf(["street", "st", "road", "rd", "avenue", "ave", "lane", "drive", "square", "close", "crescent", "terrace", "court", "way"]); // biome-ignore format: one row

/** A code follows that may have no digit. */
export const NUMBERED = oneOf(["nr", "nr\\.", "numer", "numerze", "numeru", "kod", "number", "no\\.", "code", "№", "номер", "код"]); // biome-ignore format: one row
