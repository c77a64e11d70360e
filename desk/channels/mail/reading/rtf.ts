import { decodeText } from "./charset.ts";

const COMPRESSED = 0x75465a4c;
const UNCOMPRESSED = 0x414c454d;
const MOST = 4_000_000;
// The dictionary that both sides begin with ([MS-OXRTFCP] §2.1.2.1).
const BEGINNING =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

/** Undoes Outlook's compression of rich text. Empty when it is none. */
export function decompressRtf(data: Buffer): Buffer {
  if (data.length < 16) return Buffer.alloc(0);
  const kind = data.readUInt32LE(8);
  if (kind === UNCOMPRESSED) return data.subarray(16);
  if (kind !== COMPRESSED) return Buffer.alloc(0);
  const ring = Buffer.alloc(4096);
  let write = ring.write(BEGINNING, "latin1");
  const out = Buffer.alloc(Math.min(data.readUInt32LE(4), MOST));
  let length = 0;
  const put = (byte: number) => {
    if (length < out.length) out[length++] = byte;
    ring[write] = byte;
    write = (write + 1) % ring.length;
  };
  for (let at = 16; at < data.length && length < out.length; ) {
    const flags = data[at++]!;
    for (let bit = 0; bit < 8 && at < data.length; bit++) {
      if (!(flags & (1 << bit))) {
        put(data[at++]!);
        continue;
      }
      if (at + 1 >= data.length) return out.subarray(0, length);
      const reference = (data[at]! << 8) | data[at + 1]!;
      at += 2;
      const from = reference >> 4;
      // A reference to where one stands is the end.
      if (from === write) return out.subarray(0, length);
      for (let count = 0; count < (reference & 15) + 2; count++) put(ring[(from + count) % ring.length]!);
    }
  }
  return out.subarray(0, length);
}

// Groups whose insides are not words. "\*" says the same of any other.
const SILENT = new Set([
  "fonttbl",
  "colortbl",
  "stylesheet",
  "info",
  "pict",
  "object",
  "header",
  "footer",
  "listtable",
  "listoverridetable",
  "generator",
  "themedata",
]);
const WORDS: Record<string, string> = {
  par: "\n",
  line: "\n",
  tab: "\t",
  cell: "\t",
  row: "\n",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
};
const CONTROL = /\\(?:([a-z]{1,32})(-?\d{1,10})?[ ]?|'([0-9a-f]{2})|([^a-z]))|[{}]|[\r\n]+|[^\\{}\r\n]+/gi;

/** The words of a rich text, without its looks. */
export function textOfRtf(rtf: Buffer): string {
  const pieces: string[] = [];
  const silent: boolean[] = [false];
  let charset = "windows-1252";
  let bytes: number[] = [];
  let skip = 0;
  const flush = () => {
    if (bytes.length) pieces.push(decodeText(Uint8Array.from(bytes), charset));
    bytes = [];
  };
  for (const [token, name, number, hex, symbol] of rtf.toString("latin1").matchAll(CONTROL)) {
    const quiet = silent.at(-1) ?? false;
    if (token === "{") silent.push(quiet);
    else if (token === "}") silent.pop();
    else if (symbol === "*" || (name && SILENT.has(name))) silent[silent.length - 1] = true;
    else if (name === "ansicpg") charset = `windows-${number}`;
    else if (quiet || token[0] === "\r" || token[0] === "\n") continue;
    else if (hex) {
      if (skip > 0) skip--;
      else bytes.push(Number.parseInt(hex, 16));
    } else if (name) {
      flush();
      if (name === "u" && number) {
        pieces.push(String.fromCharCode(Number(number) & 0xffff));
        // A stand-in for programs that know no Unicode follows.
        skip = 1;
      } else if (WORDS[name]) pieces.push(WORDS[name]);
    } else {
      const words = symbol === "~" ? " " : (symbol ?? token);
      if (skip < words.length) for (const char of words.slice(skip)) bytes.push(char.charCodeAt(0));
      skip = 0;
    }
  }
  flush();
  return pieces.join("").trim();
}
