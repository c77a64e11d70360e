import type { Line } from "./line.ts";
import { DEVICE_STARTS, DEVICES } from "./words.ts";

// A longer "signature" is a text with a line of dashes in it.
const MOST_LINES = 30;

/** Where the signature of new words begins; their number when there is none. */
export function signatureAt(lines: readonly Line[]): number {
  const marked = lines.findIndex(({ mark }) => mark === "signature");
  if (marked >= 0 && lines.slice(marked).every(({ mark, text }) => mark === "signature" || !text.trim() || isDevice(text)))
    return underDashes(lines, marked);
  return deviceAt(lines, delimiterAt(lines));
}

function underDashes(lines: readonly Line[], at: number): number {
  let above = at - 1;
  while (above > 0 && !lines[above]!.text.trim()) above--;
  return /^--\s?$/.test(lines[above]?.text ?? "") ? above : at;
}

/** "-- " on a line of its own (RFC 3676 §4.3); many mailers lose the blank. */
function delimiterAt(lines: readonly Line[]): number {
  for (let at = Math.max(1, lines.length - MOST_LINES - 1); at < lines.length; at++) {
    if (/^--\s?$/.test(lines[at]!.text) && lines.slice(0, at).some(({ text }) => text.trim())) return at;
  }
  return lines.length;
}

/** "Wysłano z iPhone'a" as the last words. */
function deviceAt(lines: readonly Line[], end: number): number {
  let at = end;
  while (at > 0 && !lines[at - 1]!.text.trim()) at--;
  const last = at;
  while (at > 0 && last - at < 3 && isDevice(lines[at - 1]!.text)) at--;
  return at < last ? at : end;
}

export function isDevice(text: string): boolean {
  const line = text.trim().toLowerCase();
  if (line.length > 160) return false;
  return DEVICE_STARTS.some((start) => line.startsWith(start)) && DEVICES.some((device) => line.includes(device));
}
