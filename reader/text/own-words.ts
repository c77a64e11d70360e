import type { Range } from "../labels.ts";

/** A line that opens somebody else's words: mail programs in the three languages (Gmail, Outlook, Thunderbird, Apple). */
const OPENS_QUOTE =
  /^(?:-{2,} ?(?:original message|wiadomość oryginalna|oryginalna wiadomość|forwarded message|оригинално съобщение|препратено съобщение)|_{20,}$|(?:on|w dniu|dnia|на) [^\n]{6,160}(?:wrote|napisał|napisała|napisał\(a\)|pisze|написа):$|(?:am|at) [^\n]{6,120}wrote:$)/i;

const MAX_HEADER = 240;

/**
 * The parts that are not the writer's own: lines quoted with ">", everything under a "… wrote:" line and the signature
 * after "-- ". Ranges in the order of the text.
 */
export function foreignParts(text: string): Range[] {
  const parts: Range[] = [];
  let lineStart = 0;
  while (lineStart < text.length) {
    let lineEnd = text.indexOf("\n", lineStart);
    if (lineEnd < 0) lineEnd = text.length;
    const first = text.charCodeAt(lineStart);
    if (first === 62) parts.push([lineStart, lineEnd]);
    else if (lineEnd - lineStart <= MAX_HEADER && lineStart > 0) {
      const line = text.slice(lineStart, lineEnd).trim();
      if (line === "--" || OPENS_QUOTE.test(line)) {
        parts.push([lineStart, text.length]);
        return parts;
      }
    }
    lineStart = lineEnd + 1;
  }
  return parts;
}
