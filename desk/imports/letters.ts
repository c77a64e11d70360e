import type { Encoding } from "#contract/imports.ts";
import { guessCharset, isUtf8 } from "../channels/mail/reading/guess-charset.ts";

/** So much of a file is decoded at once; between two pieces others have their turn. */
const PIECE = 256 * 1024;

/** How many of the first bytes are zero: in UTF-16 nearly every second of Latin letters, in other text none. */
function zerosIn(bytes: Buffer): { even: number; odd: number; of: number } {
  const start = bytes.subarray(0, 1000);
  const even = start.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  return { even, odd: start.filter((byte) => byte === 0).length - even, of: start.length };
}

/** A picture, a program, a database: zeros, and not as UTF-16 has them. */
export function isNoText(bytes: Buffer): boolean {
  const { even, odd, of } = zerosIn(bytes);
  return even + odd > 0 && even + odd < of / 8;
}

/** In which encoding a file is written: as its first bytes say, else as its letters look. */
export function encodingOf(bytes: Buffer): Encoding {
  const { even, odd, of } = zerosIn(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (even + odd >= of / 8 && of > 0) return odd > even ? "utf-16le" : "utf-16be";
  if (isUtf8(bytes)) return "utf-8";
  // What tells them apart may come late: customers are sorted by name, and the first thousand may be written in plain letters.
  const first = bytes.findIndex((byte) => byte >= 0x80);
  return guessCharset(bytes.subarray(Math.max(0, first - 100)));
}

/** The text of a file as a whole. PostgreSQL keeps no zero characters. */
export const textIn = (bytes: Buffer, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes).replaceAll("\u0000", "");

/** The text of a file in pieces, so that a large one holds up nobody else. */
export async function* piecesIn(bytes: Buffer, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += PIECE) {
    if (at > 0) await new Promise((resolve) => setImmediate(resolve));
    yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }).replaceAll("\u0000", "");
  }
  yield decoder.decode();
}
