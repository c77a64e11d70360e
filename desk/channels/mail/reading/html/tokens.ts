type Token = { kind: "text"; text: string } | { kind: "open" | "close"; name: string; attributes: string };

/** Cuts HTML into texts and tags, in one pass; comments, doctypes and the insides of raw elements are left out. Entities are not touched. */
export function* tokensOf(html: string): Generator<Token> {
  const lastClose = html.lastIndexOf(">");
  const lastComment = html.lastIndexOf("-->");
  const rawEnds = new Map<string, number>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0 || open > lastClose) {
      yield { kind: "text", text: html.slice(at) };
      return;
    }
    const next = html.charCodeAt(open + 1);
    if (!isLetter(next) && next !== SLASH && next !== BANG && next !== QUESTION) {
      yield { kind: "text", text: html.slice(at, open + 1) };
      at = open + 1;
      continue;
    }
    if (open > at) yield { kind: "text", text: html.slice(at, open) };
    if (next === BANG || next === QUESTION) {
      at = open < lastComment && html.startsWith("<!--", open) ? html.indexOf("-->", open + 4) + 3 : html.indexOf(">", open) + 1;
      if (at < open) at = lastClose + 1;
      continue;
    }
    const end = endOfTag(html, open);
    const token = tagIn(html.slice(open + 1, end));
    at = end + 1;
    yield token;
    if (token.kind === "open" && RAW.has(token.name)) at = endOfRaw(html, at, token.name, rawEnds);
  }
}

const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const RAW = new Set(["style", "script", "title", "noscript", "textarea", "xmp", "iframe", "noembed", "noframes", "template"]);
// Longer is no tag but an opened quote that swallows the mail.
const LONGEST_TAG = 100_000;

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Where the tag ends: at a ">" outside of quotes; at the first ">" of all when a quote is never closed. */
function endOfTag(html: string, open: number): number {
  const first = html.indexOf(">", open);
  let at = open + 1;
  while (at < html.length && at - open < LONGEST_TAG) {
    const char = html[at];
    if (char === ">") return at;
    // Only the quotes of values count: `<p don't>` is met.
    if ((char === '"' || char === "'") && html[at - 1] === "=") {
      const close = html.indexOf(char, at + 1);
      if (close < 0) return first;
      at = close + 1;
    } else at++;
  }
  // Consumed, as a browser would: going back would read the same again for each tag inside.
  const close = html.indexOf(">", at);
  return close < 0 ? html.length : close;
}

/** Remembered for each element, so that one that is never closed is not looked for again and again. */
function endOfRaw(html: string, from: number, name: string, ends: Map<string, number>): number {
  const known = ends.get(name);
  if (known !== undefined && (known < 0 || known >= from)) return known < 0 ? from : known;
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  const end = closing.exec(html)?.index ?? -1;
  ends.set(name, end);
  return end < 0 ? from : end;
}

function tagIn(inside: string): Token {
  const closes = inside[0] === "/";
  const name = /^\/?([a-z][a-z0-9:-]{0,40})/i.exec(inside)?.[1] ?? "";
  return { kind: closes ? "close" : "open", name: name.toLowerCase(), attributes: inside.slice(name.length + (closes ? 1 : 0)) };
}

const ATTRIBUTE = /([a-z-]{1,30})\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** The attributes of a tag that are asked for, entities undone. */
export function attributesIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single, bare] of text.slice(0, 20_000).matchAll(ATTRIBUTE)) {
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), unescapeHtml(double ?? single ?? bare ?? ""));
  }
  return found;
}

const NAMED: Record<string, string> = {
  ...{
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    shy: "",
    ensp: " ",
    emsp: " ",
    thinsp: " ",
    zwnj: "",
    zwj: "\u200d",
  },
  ...{
    hellip: "…",
    mdash: "—",
    ndash: "–",
    laquo: "«",
    raquo: "»",
    bdquo: "„",
    ldquo: "“",
    rdquo: "”",
    lsquo: "‘",
    rsquo: "’",
    sbquo: "‚",
  },
  ...{
    euro: "€",
    pound: "£",
    copy: "©",
    reg: "®",
    trade: "™",
    deg: "°",
    plusmn: "±",
    middot: "·",
    bull: "•",
    sect: "§",
    para: "¶",
    times: "×",
  },
  ...{
    oacute: "ó",
    Oacute: "Ó",
    eacute: "é",
    Eacute: "É",
    aacute: "á",
    iacute: "í",
    uacute: "ú",
    ouml: "ö",
    Ouml: "Ö",
    uuml: "ü",
    Uuml: "Ü",
  },
  ...{ auml: "ä", Auml: "Ä", szlig: "ß", larr: "←", rarr: "→", ccedil: "ç", agrave: "à", egrave: "è", ntilde: "ñ", frac12: "½" },
};

export function unescapeHtml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,10}));?/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return NAMED[name] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}
