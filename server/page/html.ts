/** Markup that may stand in a page as it is. Only `html` makes it, so that whatever else comes in is escaped. */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString(): string {
    return this.source;
  }
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

const SPECIAL: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** For text and for attribute values in quotes; a value is never put anywhere else. */
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => SPECIAL[letter]!);

function show(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Html) return part.source;
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  return part.map(show).join("");
}

/** A template whose every value is escaped, unless it is itself such a template. An absent value leaves nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((page, string, at) => page + show(parts[at - 1]) + string));
}
