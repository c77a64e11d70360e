/**
 * What kind of sound a file holds, by its first bytes: what a name or a browser says of it is not believed. Null for anything else, so that no page
 * or program comes in as a recording. Signatures: RFC 9639 §8 (FLAC), RFC 3533 §6 (Ogg), RFC 4867 §5.1 (AMR), ISO/IEC 14496-12 §4.3 (MP4),
 * RFC 8794 §11.2.1 (EBML, WebM), RFC 2361 (WAVE), ISO/IEC 11172-3 §2.4.1.3 (MPEG audio).
 */
export function soundIn(content: Uint8Array): string | null {
  const text = (from: number, to: number) => String.fromCharCode(...content.subarray(from, to));
  if (content.byteLength < 12) return null;
  if (text(0, 4) === "RIFF" && text(8, 12) === "WAVE") return "audio/wav";
  if (text(0, 4) === "OggS") return "audio/ogg";
  if (text(0, 4) === "fLaC") return "audio/flac";
  if (text(0, 5) === "#!AMR") return "audio/amr";
  if (text(0, 3) === "ID3") return "audio/mpeg";
  if (text(4, 8) === "ftyp") return "audio/mp4";
  if (content[0] === 0x1a && content[1] === 0x45 && content[2] === 0xdf && content[3] === 0xa3) return "audio/webm";
  return isMpegFrame(content[0]!, content[1]!, content[2]!) ? "audio/mpeg" : null;
}

/** Eleven bits of one, then a version, a layer, a bit rate and a sample rate that exist. */
const isMpegFrame = (first: number, second: number, third: number): boolean =>
  first === 0xff &&
  (second & 0xe0) === 0xe0 &&
  (second & 0x18) !== 0x08 &&
  (second & 0x06) !== 0 &&
  third >> 4 !== 0x0f &&
  (third & 0x0c) !== 0x0c;
