import type { Line } from "./line.ts";
import {
  ATTRIBUTION_STARTS,
  ATTRIBUTION_VERBS,
  FORWARD_SEPARATORS,
  HEADER_LABELS,
  type HeaderKind,
  SEPARATORS,
} from "./words.ts";

// Mail programs break an attribution at 72 or so; a longer one is somebody's sentence.
const MOST_LINES = 4;
const LONGEST = 400;

interface Attribution {
  lines: number;
  /** It names an address, or a day and an hour: written by a program, not by a person who tells what somebody wrote. */
  exact: boolean;
}

/** "W dniu …, … napisał(a):" at this line, perhaps broken over the next ones. */
export function attributionAt(lines: readonly Line[], at: number): Attribution | null {
  const first = lines[at]!;
  const begins = first.text.slice(0, LONGEST).trimStart().toLowerCase();
  if (!ATTRIBUTION_STARTS.some((start) => begins.startsWith(start)) && !/^\d{1,4}[.\-/]\d{1,2}[.\-/]\d{2,4}/.test(begins))
    return null;
  let joined = "";
  for (let count = 1; count <= MOST_LINES; count++) {
    const line = lines[at + count - 1];
    if (!line || line.depth !== first.depth || !line.text.trim()) return null;
    joined = `${joined} ${line.text.slice(0, LONGEST).trim()}`.trim();
    if (joined.length > LONGEST) return null;
    if (joined.endsWith(":") && isAttribution(joined.toLowerCase())) return { lines: count, exact: isExact(joined) };
  }
  return null;
}

function isAttribution(joined: string): boolean {
  const words = joined.slice(0, -1).trimEnd();
  if (!/\d/.test(words)) return false;
  if (words.startsWith("wiadomość napisana przez ")) return true;
  if (words.endsWith(">") && words.includes("@")) return true;
  // "schrieb Anna Nowak:" has its verb before the name.
  return ATTRIBUTION_VERBS.some((verb) => words.endsWith(` ${verb}`) || (verb === "schrieb" && words.includes(" schrieb ")));
}

function isExact(joined: string): boolean {
  return joined.includes("@") || (/\d{1,2}[:.]\d{2}(?!\d)/.test(joined) && /\d{4}/.test(joined));
}

/** "-----Wiadomość oryginalna-----" and its kin. */
export function separatorIn(text: string): "reply" | "forward" | null {
  if (text.length > 120) return null;
  const bare = text
    .toLowerCase()
    .replace(/^[\s\-–—_=*>]+/, "")
    .replace(/[\s\-–—_=*:]+$/, "");
  const dashed = /^[\s>]*[-–—_=]{2,}/.test(text) || text.trimEnd().endsWith(":");
  if (!dashed || !bare) return null;
  if (SEPARATORS.includes(bare)) return "reply";
  return FORWARD_SEPARATORS.includes(bare) ? "forward" : null;
}

const LOOK_AHEAD = 12;

/** Outlook's "Od: … Wysłano: … Do: … Temat: …" beginning at this line: three labels, and a date or an address among them. */
export function headerBlockAt(lines: readonly Line[], at: number): boolean {
  if (labelIn(lines[at]!.text)?.kind !== "from") return false;
  const kinds = new Set<HeaderKind>();
  let telling = false;
  for (let next = at; next < Math.min(lines.length, at + LOOK_AHEAD); next++) {
    const found = labelIn(lines[next]!.text);
    if (!found) continue;
    if (kinds.has(found.kind)) break;
    kinds.add(found.kind);
    if (found.value.includes("@") || (found.kind === "sent" && /\d/.test(found.value))) telling = true;
  }
  return telling && kinds.size >= 3;
}

function labelIn(text: string): { kind: HeaderKind; value: string } | null {
  const bare = text.slice(0, 300).replace(/^[\s*_]+/, "");
  const colon = bare.indexOf(":");
  if (colon < 2 || colon > 20) return null;
  const label = bare
    .slice(0, colon)
    .replace(/[\s*_]+$/, "")
    .toLowerCase();
  for (const kind of Object.keys(HEADER_LABELS) as HeaderKind[]) {
    if (HEADER_LABELS[kind].includes(label)) return { kind, value: bare.slice(colon + 1) };
  }
  return null;
}

/** A label of any language with an address behind it, as stands under the rule Outlook draws. */
export function looksLikeHeader(text: string): boolean {
  const colon = text.slice(0, 40).indexOf(":");
  return colon > 0 && text.slice(0, LONGEST).includes("@");
}
