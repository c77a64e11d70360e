import { rawHeader } from "./headers.ts";
import type { Part } from "./part-tree.ts";

/** The body of a part, its transfer encoding undone. Broken encodings give what can be had. */
export function contentOf(part: Part): Buffer {
  const encoding = (rawHeader(part.headers, "content-transfer-encoding") ?? "").toLowerCase();
  if (encoding.includes("base64")) return fromBase64(part.body);
  if (encoding.includes("quoted-printable")) return fromQuotedPrintable(part.body);
  return part.body;
}

const EQUALS = 0x3d;

/** Padding in the middle (mailers that pad each line) ends one run and begins the next. */
function fromBase64(body: Buffer): Buffer {
  const text = body.toString("latin1");
  const firstPad = text.indexOf("=");
  if (firstPad < 0 || /^[=\s-]*$/.test(text.slice(firstPad, firstPad + 1000))) return Buffer.from(text, "base64");
  const out = Buffer.allocUnsafe(Math.ceil((text.length * 3) / 4) + 3);
  let length = 0;
  for (let at = 0; at < text.length; ) {
    const pad = text.indexOf("=", at);
    const end = pad < 0 ? text.length : pad;
    length += out.write(text.slice(at, end), length, "base64");
    at = end + 1;
  }
  return out.subarray(0, length);
}

function fromQuotedPrintable(body: Buffer): Buffer {
  const out = Buffer.allocUnsafe(body.length);
  let length = 0;
  let at = 0;
  while (at < body.length) {
    const equals = body.indexOf(EQUALS, at);
    const plainEnd = equals < 0 ? body.length : equals;
    length += body.copy(out, length, at, plainEnd);
    at = plainEnd;
    if (equals < 0) break;
    const softEnd = softBreakEnd(body, at + 1);
    const byte = hexAt(body, at + 1);
    if (softEnd > 0) at = softEnd;
    else if (byte >= 0) {
      out[length++] = byte;
      at += 3;
    } else {
      // Not an escape: a bare equals sign, kept as it stands.
      out[length++] = EQUALS;
      at += 1;
    }
  }
  return out.subarray(0, length);
}

// Blanks that a relay has put behind the sign count as nothing; a few at most, or a run of them would be walked again and again.
const MOST_BLANKS = 80;

/** Where the next line begins, if a soft line break stands here; else -1. */
function softBreakEnd(body: Buffer, from: number): number {
  let at = from;
  while (at - from < MOST_BLANKS && (body[at] === 0x20 || body[at] === 0x09)) at++;
  if (body[at] === 0x0d) at++;
  if (body[at] === 0x0a) return at + 1;
  return at >= body.length ? body.length : -1;
}

function hexAt(body: Buffer, at: number): number {
  const high = nibble(body[at]);
  const low = nibble(body[at + 1]);
  return high < 0 || low < 0 ? -1 : (high << 4) | low;
}

function nibble(code: number | undefined): number {
  if (code === undefined) return -1;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x41 && code <= 0x46) return code - 0x37;
  if (code >= 0x61 && code <= 0x66) return code - 0x57;
  return -1;
}
