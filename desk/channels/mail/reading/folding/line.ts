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
  // Of the line that is being joined, put together once: growing a string by each piece would copy it each time.
  let pieces: string[] = [];
  let depthOf = 0;
  const close = () => {
    if (pieces.length) lines.push({ text: pieces.join(""), depth: depthOf });
    pieces = [];
  };
  let joins = false;
  for (const raw of text.split("\n")) {
    // A blank before the sign is a slip of mailers, but in flowed text it says that the sign is no quote.
    const { depth, rest } = flowed && raw[0] === " " ? { depth: 0, rest: raw } : unquoted(raw);
    const words = flowed && rest[0] === " " ? rest.slice(1) : rest;
    if (!joins || depth !== depthOf || words === "-- ") close();
    depthOf = depth;
    joins = flowed && words.endsWith(" ") && words !== "-- ";
    pieces.push(joins && delSp ? words.slice(0, -1) : words);
  }
  close();
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
