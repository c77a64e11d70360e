import { decodeWords } from "postal-mime";
import { decoderFor } from "./charset.ts";
import { cleanLine } from "./clean-text.ts";
import { guessCharset } from "./guess-charset.ts";
import { UnreadableMail } from "./unreadable-mail.ts";

/** A header as it came, one character a byte, unfolded. */
export interface Header {
  name: string;
  raw: string;
}

// Relays allow a tenth of it (Postfix: 102,400). Ours is a limit on work, not on taste.
export const MOST_HEADER_BYTES = 1_000_000;
const LOOK_AHEAD = 8_192;
const LF = 0x0a;
const FIELD = /^[!-9;-~]{1,100}[ \t]*:/;
const KNOWN =
  /^(?:from|to|cc|subject|date|message-id|received|return-path|mime-version|content-type|content-transfer-encoding|content-disposition|delivered-to|reply-to|sender|x-mailer)[ \t]*:/i;

/** Reads the headers that begin at `start`. `bodyAt` is where they end: behind the empty line, or at the first line that is no header. */
export function readHeaders(bytes: Buffer, start: number, end: number): { headers: Header[]; bodyAt: number } {
  const headers: Header[] = [];
  let folded: string[] = [];
  const close = () => {
    if (folded.length) headers.push(split(folded.join("")));
    folded = [];
  };
  let at = start;
  let strays = false;
  while (at < end) {
    if (at - start > MOST_HEADER_BYTES) throw new UnreadableMail("headers_too_large");
    const newline = bytes.indexOf(LF, at);
    const next = newline < 0 || newline >= end ? end : newline + 1;
    const line = withoutLineEnd(bytes.toString("latin1", at, Math.min(next, at + MOST_HEADER_BYTES + 2)));
    if (line === "") {
      close();
      return { headers, bodyAt: next };
    }
    if (folded.length && (line[0] === " " || line[0] === "\t")) folded.push(line);
    else if (FIELD.test(line) && !line.startsWith("--")) {
      close();
      folded.push(line);
    } else if (!strays && !headersFollow(bytes, next, end)) {
      // No empty line between the headers and the words.
      close();
      return { headers, bodyAt: at };
    } else strays = true;
    at = next;
  }
  close();
  return { headers, bodyAt: end };
}

/** Whether a stray line stands among headers rather than begins the body. */
function headersFollow(bytes: Buffer, start: number, end: number): boolean {
  const most = Math.min(end, start + LOOK_AHEAD);
  for (let at = start; at < most; ) {
    const newline = bytes.indexOf(LF, at);
    const next = newline < 0 || newline >= most ? most : newline + 1;
    const line = withoutLineEnd(bytes.toString("latin1", at, Math.min(next, at + 200)));
    if (line === "") return false;
    if (KNOWN.test(line)) return true;
    at = next;
  }
  return false;
}

export function isKnown({ name }: Header): boolean {
  return KNOWN.test(`${name}:`);
}

function split(line: string): Header {
  const colon = line.indexOf(":");
  return { name: line.slice(0, colon).trim().toLowerCase(), raw: line.slice(colon + 1).trim() };
}

function withoutLineEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === "\n" || line[end - 1] === "\r")) end--;
  return line.slice(0, end);
}

/** The first header of that name, as it came. */
export function rawHeader(headers: readonly Header[], name: string): string | undefined {
  return headers.find((header) => header.name === name)?.raw;
}

/** Every header of that name, as characters; encoded words are left as they are. */
export function headerValues(headers: readonly Header[], name: string, charset?: string): string[] {
  return headers.filter((header) => header.name === name).map(({ raw }) => decodeRaw(raw, charset));
}

/** The first header of that name, decoded, in one line; "" when there is none. */
export function headerText(headers: readonly Header[], name: string, charset?: string): string {
  const raw = rawHeader(headers, name);
  return raw === undefined ? "" : decodeLine(raw, charset);
}

export function decodeLine(raw: string, charset?: string): string {
  return cleanLine(decodeWords(decodeRaw(raw, charset)));
}

/**
 * Headers are ASCII (RFC 5322) or UTF-8 (RFC 6532). Those that are neither were written raw, most likely in the charset of the body.
 */
export function decodeRaw(raw: string, charset?: string): string {
  if (!/[\u0080-\u00ff]/.test(raw)) return raw;
  const bytes = Buffer.from(raw, "latin1");
  const guessed = guessCharset(bytes);
  const said = guessed === "utf-8" ? null : charset ? decoderFor(charset) : null;
  const text = said && said.encoding !== "utf-8" && said.encoding !== "windows-1252" ? said.decode(bytes) : null;
  return text !== null && !text.includes("\ufffd") ? text : new TextDecoder(guessed).decode(bytes);
}
