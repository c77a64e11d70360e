import { guessCharset, isUtf8 } from "./guess-charset.ts";

// Labels seen in mail that the Encoding Standard does not know. Everything else differs by an "x-", a "cp" or a separator only.
const ALIASES: Record<string, string> = {
  utf8mb4: "utf-8",
  win1250: "windows-1250",
  win1251: "windows-1251",
  win1252: "windows-1252",
  koi8: "koi8-r",
  latin2: "iso-8859-2",
  ascii: "us-ascii",
};
const ASCII = new Set([
  "us-ascii",
  "ascii",
  "ansi_x3.4-1968",
  "iso-ir-6",
  "7bit",
  "8bit",
  "unknown-8bit",
  "x-unknown",
  "unknown",
  "default",
  "",
]);
// Senders write these when they mean whatever their machine had: believed unless the bytes say otherwise.
const CARELESS = new Set(["iso-8859-1", "latin1", "windows-1252", "cp1252", "iso8859-1"]);

/** Decodes a body. A missing, unknown or plainly wrong charset is guessed from the bytes: mojibake helps nobody. */
export function decodeText(bytes: Uint8Array, label: string | undefined): string {
  const asked = (label ?? "").trim().toLowerCase();
  if (isAscii(bytes) && !isWide(asked)) return decodeWith("utf-8", bytes);
  const decoder = ASCII.has(asked) ? null : decoderFor(asked);
  if (!decoder) return decodeWith(guessCharset(bytes), bytes);
  if (decoder.encoding === "utf-8") return isMostlyUtf8(bytes) ? decoder.decode(bytes) : decodeWith(guessCharset(bytes), bytes);
  if (CARELESS.has(asked) && isUtf8(bytes)) return decodeWith("utf-8", bytes);
  // 0x80–0x9F are control characters there, and quotes or ś, ź in windows-1250: such a "Latin-2" was written on Windows.
  if (decoder.encoding === "iso-8859-2" && hasC1(bytes)) return decodeWith("windows-1250", bytes);
  return decoder.decode(bytes);
}

/** The decoder for a label as mail has it, or null. */
export function decoderFor(label: string): TextDecoder | null {
  const bare = label.replace(/^x-/, "").replace(/[\s._-]+/g, "");
  const page = /^(?:cp|windows|win|ms)(\d{3,5})$/.exec(bare)?.[1];
  for (const name of [label, ALIASES[bare], page && `windows-${page}`, bare]) {
    if (!name) continue;
    try {
      return new TextDecoder(name);
    } catch {
      // not a label this runtime knows: the next spelling
    }
  }
  return null;
}

function decodeWith(charset: string, bytes: Uint8Array): string {
  return new TextDecoder(charset).decode(bytes);
}

/** False when what is not UTF-8 is more than a cut-off end or a slip: then the label is wrong. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return true;
  let foreign = 0;
  let broken = 0;
  for (const char of new TextDecoder("utf-8").decode(bytes.subarray(0, 65_536))) {
    if (char < "\u0080") continue;
    foreign++;
    if (char === "\ufffd") broken++;
  }
  return broken * 3 < foreign;
}

const isWide = (label: string) => /^(?:utf-?16|utf-?32|iso-2022|ucs-?2|unicode|hz-)/.test(label);

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! >= 0x80) return false;
  return true;
}

function hasC1(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! >= 0x80 && bytes[at]! < 0xa0) return true;
  return false;
}
