/** One line of a body, with what its markup says about it. */
export interface Line {
  text: string;
  /** How often it is quoted: the number of `>`, or of quoting elements around it. */
  depth: number;
  /** From here on everything is quoted (`rest`); the signature as the mail program marked it; a rule above, as Outlook draws over a quoted header. */
  mark?: "rest" | "signature" | "rule";
}

/** What a body is made of. Nothing is deleted: put together again, it is all there. */
export interface Folded {
  text: string;
  quoted: string;
  signature: string;
}

/** Lines of a text/plain body. `flowed` undoes the soft line breaks of RFC 3676. */
export function linesOf(text: string, { flowed = false, delSp = false }: { flowed?: boolean; delSp?: boolean } = {}): Line[] {
  const lines: Line[] = [];
  let joins = false;
  for (const raw of text.split("\n")) {
    const { depth, rest } = unquoted(raw);
    const stuffed = flowed && rest[0] === " " ? rest.slice(1) : rest;
    const last = lines.at(-1);
    if (joins && last && last.depth === depth && stuffed !== "-- ") last.text += stuffed;
    else lines.push({ text: stuffed, depth });
    joins = flowed && stuffed.endsWith(" ") && stuffed !== "-- ";
    const grown = lines.at(-1);
    if (joins && delSp && grown) grown.text = grown.text.slice(0, -1);
  }
  return lines;
}

/** As text again, quotes with their `>`. */
export function writtenOut(lines: readonly Line[]): string {
  return lines.map(({ text, depth }) => (depth ? `${">".repeat(Math.min(depth, 20))} ${text}` : text).trimEnd()).join("\n");
}

function unquoted(raw: string): { depth: number; rest: string } {
  if (raw[0] !== ">" && !(raw[0] === " " && raw[1] === ">")) return { depth: 0, rest: raw };
  let depth = 0;
  let at = 0;
  for (; at < raw.length; at++) {
    if (raw[at] === ">") depth++;
    else if (raw[at] !== " " || raw[at + 1] !== ">") break;
  }
  return { depth, rest: raw[at] === " " ? raw.slice(at + 1) : raw.slice(at) };
}
