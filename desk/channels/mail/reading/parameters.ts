import { decodeWords } from "postal-mime";
import { decoderFor } from "./charset.ts";
import { cleanLine } from "./clean-text.ts";
import { decodeRaw, type Header, rawHeader } from "./headers.ts";

/** A structured header: `text/plain; charset=utf-8`. */
export interface Structured {
  value: string;
  /** Names in lower case, values as characters. */
  params: Map<string, string>;
}

// Long enough for any file name; longer is an attack.
const LONGEST = 16_384;

/** Reads a header with parameters, those of RFC 2231 put together (continuations, charset, percent signs). */
export function readStructured(headers: readonly Header[], name: string): Structured {
  const raw = (rawHeader(headers, name) ?? "").slice(0, LONGEST);
  const [value = "", ...rest] = pieces(raw);
  const params = new Map<string, string>();
  for (const piece of rest) {
    const equals = piece.indexOf("=");
    const key = (equals < 0 ? piece : piece.slice(0, equals)).trim().toLowerCase();
    // The first of two wins: a scanner in front of us may have read that one.
    if (key && !params.has(key)) params.set(key, equals < 0 ? "" : unquote(piece.slice(equals + 1).trim()));
  }
  return { value: value.trim().toLowerCase().replace(/\s/g, ""), params: joinContinuations(params) };
}

/** Splits at semicolons that are neither quoted nor in a comment; comments are left out where they may stand. */
function pieces(raw: string): string[] {
  // One that never ends is no comment, or it would swallow the boundary behind it.
  const lastClose = raw.lastIndexOf(")");
  const found: string[] = [];
  let piece = "";
  let quoted = false;
  let comments = 0;
  for (let at = 0; at < raw.length; at++) {
    const char = raw[at]!;
    if (char === "\\" && (quoted || comments)) {
      if (!comments) piece += char + (raw[at + 1] ?? "");
      at++;
    } else if (char === '"' && !comments) {
      quoted = !quoted;
      piece += char;
    } else if (quoted) piece += char;
    else if (char === "(" && at < lastClose && opensComment(raw[at - 1], piece)) comments++;
    else if (char === ")" && comments) comments--;
    else if (comments) continue;
    else if (char === ";") {
      found.push(piece);
      piece = "";
    } else piece += char;
  }
  found.push(piece);
  return found;
}

// `name=Invoice(1).pdf` is a name: a comment inside a parameter stands behind a blank.
function opensComment(before: string | undefined, piece: string): boolean {
  return before === " " || before === "\t" || !piece.includes("=");
}

function unquote(value: string): string {
  if (value[0] !== '"') return value;
  let text = "";
  for (let at = 1; at < value.length && value[at] !== '"'; at++) {
    // Outlook writes paths unescaped, so only a quote or a backslash can be escaped.
    if (value[at] === "\\" && (value[at + 1] === '"' || value[at + 1] === "\\")) at++;
    text += value[at] ?? "";
  }
  return text;
}

interface Section {
  number: number;
  value: string;
  encoded: boolean;
}

function joinContinuations(params: Map<string, string>): Map<string, string> {
  const plain = new Map<string, string>();
  const sections = new Map<string, Section[]>();
  for (const [key, value] of params) {
    const star = /^([^*]+)\*(?:(\d{1,4})(\*)?)?$/.exec(key);
    if (!star) {
      plain.set(key, decodeRaw(value));
      continue;
    }
    const [, name = "", number, encoded] = star;
    const found = sections.get(name) ?? [];
    found.push({ number: Number(number ?? 0), value, encoded: number === undefined || encoded !== undefined });
    sections.set(name, found);
  }
  // The extended form is the better one where a sender gives both.
  for (const [name, found] of sections) plain.set(name, joinSections(found));
  return plain;
}

function joinSections(sections: Section[]): string {
  sections.sort((a, b) => a.number - b.number);
  let charset = "utf-8";
  const first = sections[0]!;
  const said = first.encoded ? /^([^']*)'[^']*'/.exec(first.value) : null;
  if (said) {
    charset = said[1] || "utf-8";
    first.value = first.value.slice(said[0].length);
  }
  // A letter may be cut between two sections, so bytes are put together before they are read.
  const bytes = Buffer.from(sections.map(({ value, encoded }) => (encoded ? percentDecoded(value) : value)).join(""), "latin1");
  const decoder = decoderFor(charset);
  return decoder && decoder.encoding !== "utf-8" ? decoder.decode(bytes) : decodeRaw(bytes.toString("latin1"));
}

function percentDecoded(value: string): string {
  return value.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** A parameter that people read: encoded words, which have no place here, are common all the same. */
export function readableParam({ params }: Structured, name: string): string {
  return cleanLine(decodeWords(params.get(name) ?? ""));
}
