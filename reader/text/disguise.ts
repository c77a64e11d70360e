import { isVulgar, vulgarBehind } from "../rules/vulgar.ts";
import { isDigit, isLetter } from "./characters.ts";
import { fold } from "./fold.ts";
import type { WordKind } from "./scan.ts";

export type Disguise = { start: number; end: number; kind: WordKind; means?: string };

const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};
const SYMBOLS = "#$%&^*@!";
const MAX_DISGUISE = 24;

/**
 * A swear word that hides: symbols for all of it ("#$&^&%@!"), for its middle ("k***a", "f*ck", "k..wa") or digits for
 * letters ("k0rwa"). A web or mail address is taken whole, so that its parts are not read as words.
 * Looks at one chunk between spaces only, and at no more than its first 40 characters.
 */
export function disguise(text: string, from: number, chunkEnd: number): Disguise | null {
  if (text.startsWith("http", from) || text.startsWith("www.", from)) {
    return { start: from, end: endOfAddress(text, from), kind: "address", means: "address" };
  }
  let letters = 0;
  let digits = 0;
  let symbols = 0;
  let dots = 0;
  for (let i = from; i < chunkEnd; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) letters++;
    else if (isDigit(code)) digits++;
    else if (SYMBOLS.includes(text[i]!)) symbols++;
    else if (code === 46 || code === 95 || code === 45) dots++;
  }
  if (symbols === 0 && dots < 2 && (digits === 0 || letters === 0)) return null;
  const chunk = text.slice(from, chunkEnd);
  if (/^(?:https?:\/\/|www\.)/i.test(chunk))
    return { start: from, end: endOfAddress(text, from), kind: "address", means: "address" };
  if (letters > 2 && /^[\w.+-]+@[\w-]+\.\w/.test(chunk)) return { start: from, end: chunkEnd, kind: "address", means: "address" };
  let end = from + chunk.replace(/[)\]"'”“»,;:?.!]+$/, "").length;
  const body = text.slice(from, end);
  if (body.length === 0 || body.length > MAX_DISGUISE) return null;
  if (symbols >= 3) {
    const run = /^\p{L}{0,2}[#$%&^*@!]{2,}\p{L}{0,3}$/u.exec(body);
    if (run && curses(chunk)) {
      while (end < chunkEnd && text[end] === "!" && letters === 0) end++;
      return { start: from, end, kind: "mask", means: "<mask>" };
    }
  }
  if (letters > 0 && symbols + dots > 0) {
    const stars = (body.match(/\*/g) ?? []).length;
    const masked = /^\p{L}{1,4}[*.#_@$%&!-]+\p{L}{0,6}$/u.test(body);
    if (masked && (stars > 0 || /\p{L}$/u.test(body))) {
      const word = vulgarBehind(fold(body));
      if (word) return { start: from, end, kind: "mask", means: word };
      if (stars >= 2 && stars === symbols + dots && /\p{L}$/u.test(body))
        return { start: from, end, kind: "mask", means: "<mask>" };
    }
  }
  if ((digits > 0 || symbols > 0) && letters > 0) {
    const decoded = fold([...body].map((letter) => LEET[letter] ?? letter).join(""));
    if (/^\p{L}+$/u.test(decoded) && isVulgar(decoded)) return { start: from, end, kind: "mask", means: decoded };
  }
  return null;
}

/** Symbols that stand for a curse: at least three, two of them different, not just "!!!" or "***". */
function curses(chunk: string): boolean {
  const kinds = new Set(chunk.match(/[#$%&^*@]/g) ?? []);
  return (chunk.match(/[#$%&^*@!]/g) ?? []).length >= 3 && kinds.size >= 2;
}

function endOfAddress(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) > 32) end++;
  return end;
}
