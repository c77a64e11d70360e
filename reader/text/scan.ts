import { endsSentence } from "./abbreviations.ts";
import { isApostrophe, isDigit, isInvisibleInWord, isLetter, isSpace } from "./characters.ts";
import { disguise } from "./disguise.ts";
import { emojiAt } from "./emoji.ts";
import { foreignParts } from "./own-words.ts";

export type WordKind = "word" | "number" | "mask" | "emoji" | "address";

export type RawWord = {
  start: number;
  end: number;
  kind: WordKind;
  /** A key that replaces what is written: a decoded disguise, an emoji's meaning. */
  means?: string;
  /** Between quotation marks. */
  quoted: boolean;
  /** Punctuation stands between this word and the one before it. */
  cut: boolean;
};

export type RawSentence = { start: number; end: number; first: number; last: number; mark: "" | "." | "?" | "!"; marks: number };

export type Scan = { words: RawWord[]; sentences: RawSentence[] };

const UNITS = new Set([
  "h",
  "pm",
  "am",
  "th",
  "st",
  "nd",
  "rd",
  "zl",
  "zł",
  "kg",
  "lv",
  "eur",
  "gb",
  "min",
  "ч",
  "г",
  "лв",
  "ти",
  "ри",
  "ви",
  "ми",
]);
const QUOTE_REACH = 300;
const CHUNK_REACH = 40;

/** One pass over the text: words, numbers, masked swearing and sentences, each with its place. Linear in the length. */
export function scan(text: string): Scan {
  const words: RawWord[] = [];
  const sentences: RawSentence[] = [];
  const foreign = foreignParts(text);
  let nextForeign = 0;
  let quoteEnd = -1;
  let cut = false;
  let firstWord = 0;
  let sentenceStart = -1;
  let lineLetters = 0;
  let i = 0;

  const close = (end: number, mark: RawSentence["mark"], marks: number) => {
    if (words.length > firstWord) {
      sentences.push({ start: sentenceStart, end, first: firstWord, last: words.length - 1, mark, marks });
    } else if (marks > 0 && sentences.length > 0 && words.length > 0) {
      const before = sentences[sentences.length - 1]!;
      before.end = end;
      before.marks += marks;
    }
    firstWord = words.length;
    sentenceStart = -1;
    cut = false;
  };
  const add = (start: number, end: number, kind: WordKind, means?: string) => {
    if (sentenceStart < 0) sentenceStart = start;
    const word: RawWord = { start, end, kind, quoted: start < quoteEnd, cut };
    if (means !== undefined) word.means = means;
    words.push(word);
    cut = false;
  };

  while (i < text.length) {
    const part = foreign[nextForeign];
    if (part && i >= part[0]) {
      close(part[0], "", 0);
      i = Math.max(i, part[1]);
      nextForeign++;
      continue;
    }
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      if (code === 10) {
        let next = i + 1;
        let blank = false;
        while (next < text.length && isSpace(text.charCodeAt(next))) {
          if (text.charCodeAt(next) === 10) blank = true;
          next++;
        }
        if (blank || lineLetters < 50 || !startsLow(text, next)) close(i, "", 0);
        lineLetters = 0;
        i = next;
      } else i++;
      continue;
    }
    lineLetters++;
    if (isWordish(code) && (i === 0 || !isWordish(text.charCodeAt(i - 1)))) {
      const chunkEnd = endOfChunk(text, i);
      const found = disguise(text, i, chunkEnd);
      if (found) {
        add(found.start, found.end, found.kind, found.means);
        i = found.end;
        continue;
      }
    }
    if (code === 64 && i + 1 < text.length && isLetter(text.charCodeAt(i + 1)) && (i === 0 || isSpace(text.charCodeAt(i - 1)))) {
      // "@dickens" is somebody's name on a network, whatever it spells.
      const end = endOfName(text, i + 1);
      add(i, end, "address");
      i = end;
      continue;
    }
    if (isLetter(code) || isDigit(code)) {
      const end = endOfWord(text, i);
      const digits = leadingDigits(text, i, end);
      if (digits === end) add(i, end, "number");
      else if (digits > i && UNITS.has(text.slice(digits, Math.min(end, digits + 4)).toLowerCase())) {
        add(i, digits, "number");
        add(digits, end, "word");
      } else add(i, end, "word");
      i = end;
      continue;
    }
    if (code === 46 || code === 33 || code === 63 || code === 0x2026) {
      let end = i;
      let mark: RawSentence["mark"] = ".";
      let marks = 0;
      while (end < text.length) {
        const at = text.charCodeAt(end);
        if (at === 33) {
          marks++;
          if (mark === ".") mark = "!";
        } else if (at === 63) mark = "?";
        else if (at !== 46 && at !== 0x2026) break;
        end++;
      }
      const last = words[words.length - 1];
      if (end - i > 1 || mark !== "." || !last || endsSentence(text, last.start, last.end, end)) {
        if (end < text.length && isClosingQuote(text.charCodeAt(end))) end++;
        close(end, mark, marks);
      } else cut = true;
      i = end;
      continue;
    }
    const emoji = emojiAt(text, i);
    if (emoji) {
      if (emoji.means) add(i, i + emoji.length, "emoji", emoji.means);
      i += emoji.length;
      continue;
    }
    if (isQuote(code)) {
      // „…“ ends with the mark that opens “…”.
      if (i > quoteEnd) {
        const closes = closingQuote(text, i);
        if (closes > 0) quoteEnd = closes;
      }
      if (sentenceStart < 0) sentenceStart = i;
      cut = true;
    } else if (
      code === 44 ||
      code === 59 ||
      code === 58 ||
      code === 40 ||
      code === 41 ||
      code === 0x2013 ||
      code === 0x2014 ||
      code === 47
    ) {
      cut = true;
    } else if (code === 45 && i > 0 && isSpace(text.charCodeAt(i - 1))) cut = true;
    i++;
  }
  close(text.length, "", 0);
  return { words, sentences };
}

function endOfChunk(text: string, from: number): number {
  const limit = Math.min(text.length, from + CHUNK_REACH + 1);
  let end = from;
  while (end < limit && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

function endOfWord(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code) || isInvisibleInWord(code)) end++;
    else if (
      isApostrophe(code) &&
      end + 1 < text.length &&
      isLetter(text.charCodeAt(end + 1)) &&
      isLetter(text.charCodeAt(end - 1))
    )
      end++;
    else break;
  }
  return end;
}

function endOfName(text: string, from: number): number {
  let end = from;
  while (end < text.length && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === 95))
    end++;
  return end;
}

function leadingDigits(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isDigit(text.charCodeAt(i))) i++;
  return i;
}

function startsLow(text: string, at: number): boolean {
  const letter = text[at];
  return letter !== undefined && isLetter(letter.charCodeAt(0)) && letter === letter.toLowerCase();
}

function isWordish(code: number): boolean {
  return (
    isLetter(code) ||
    isDigit(code) ||
    isInvisibleInWord(code) ||
    (code >= 35 && code <= 38) ||
    code === 42 ||
    code === 64 ||
    code === 94
  );
}

function isQuote(code: number): boolean {
  return code === 34 || code === 0x201e || code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb;
}

function isClosingQuote(code: number): boolean {
  return code === 34 || code === 0x201d || code === 0x201c || code === 0xbb;
}

/** Where the quotation that opens here ends, or -1: a lone mark quotes nothing. */
function closingQuote(text: string, open: number): number {
  const limit = Math.min(text.length, open + QUOTE_REACH);
  for (let i = open + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (isQuote(code) && code !== 0x201e) return i;
    if (code === 10 && text.charCodeAt(i + 1) === 10) return -1;
  }
  return -1;
}
