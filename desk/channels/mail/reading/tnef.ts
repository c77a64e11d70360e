import { decodeText } from "./charset.ts";
import { type MapiValues, readMapi } from "./mapi.ts";
import { decompressRtf, textOfRtf } from "./rtf.ts";

interface TnefFile {
  name: string;
  type: string;
  content: Buffer;
  cid: string | null;
}

interface OpenedTnef {
  text: string;
  html: string;
  files: TnefFile[];
}

const SIGNATURE = 0x223e9f78;
const BODY = 0x0002800c;
const MESSAGE_PROPS = 0x00069003;
const CODEPAGE = 0x00069007;
const FILE_BEGINS = 0x00069002;
const FILE_NAME = 0x00018010;
const FILE_DATA = 0x0006800f;
const FILE_PROPS = 0x00069005;

const MOST_FILES = 500;
const MOST_TEXT = 1_000_000;

export function isTnef(content: Buffer): boolean {
  return content.length > 6 && content.readUInt32LE(0) === SIGNATURE;
}

/**
 * Opens the winmail.dat that Outlook wraps rich text and files in ([MS-OXTNEF]). Null when it breaks off before it said anything.
 * Ours because the one npm package for it is not maintained; every length is checked against what is there.
 */
export function readTnef(content: Buffer): OpenedTnef | null {
  const opened: OpenedTnef = { text: "", html: "", files: [] };
  let charset = "windows-1252";
  let file: TnefFile | null = null;
  let understood = 0;
  for (const { id, data } of attributesOf(content)) {
    understood++;
    if (id === CODEPAGE && data.length >= 4) charset = `windows-${data.readUInt32LE(0)}`;
    else if (id === BODY) opened.text = withoutNul(decodeText(data.subarray(0, MOST_TEXT), charset));
    else if (id === MESSAGE_PROPS) takeWords(opened, readMapi(data), charset);
    else if (id === FILE_BEGINS && opened.files.length < MOST_FILES) {
      file = { name: "", type: "application/octet-stream", content: Buffer.alloc(0), cid: null };
      opened.files.push(file);
    } else if (file && id === FILE_NAME) file.name ||= withoutNul(decodeText(data, charset));
    else if (file && id === FILE_DATA) file.content = data;
    else if (file && id === FILE_PROPS) takeFile(file, readMapi(data), charset);
  }
  opened.files = opened.files.filter(({ content: bytes, name }) => bytes.length > 0 || name !== "");
  return understood > 0 && (opened.text || opened.html || opened.files.length) ? opened : null;
}

function* attributesOf(content: Buffer): Generator<{ id: number; data: Buffer }> {
  // signature (4), key (2); then level (1), id (4), length (4), data, checksum (2)
  for (let at = 6; at + 9 <= content.length; ) {
    const id = content.readUInt32LE(at + 1);
    const length = content.readUInt32LE(at + 5);
    const end = at + 9 + length;
    // Cut off on the way: what is there of the last one is still given.
    yield { id, data: content.subarray(at + 9, Math.min(end, content.length)) };
    at = end + 2;
  }
}

function takeWords(opened: OpenedTnef, values: MapiValues, charset: string): void {
  const body = values.text(0x1000, charset);
  const html = values.bytes(0x1013);
  if (body) opened.text ||= body;
  const rtf = values.bytes(0x1009);
  if (rtf && !body && !html) opened.text ||= textOfRtf(decompressRtf(rtf));
  if (html) opened.html ||= withoutNul(decodeText(html.subarray(0, MOST_TEXT), undefined));
}

function takeFile(file: TnefFile, values: MapiValues, charset: string): void {
  file.name = values.text(0x3707, charset) || file.name || values.text(0x3704, charset);
  file.type = values.text(0x370e, charset).toLowerCase() || file.type;
  file.cid = values.text(0x3712, charset) || file.cid;
  const data = values.bytes(0x3701);
  // An object begins with the 16 bytes that name its interface; for a message inside the message these are followed by a TNEF of its own.
  if (file.content.length === 0 && data) file.content = data.length > 22 && isTnef(data.subarray(16)) ? data.subarray(16) : data;
}

function withoutNul(text: string): string {
  return text.replaceAll("\0", "");
}
