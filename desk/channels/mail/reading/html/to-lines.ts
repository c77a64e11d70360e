import type { Line } from "../folding/line.ts";
import { attributesIn, tokensOf, unescapeHtml } from "./tokens.ts";
import { VOID, type Way, wayOf } from "./ways.ts";

// What a person can read. More is a program's output, and stays whole in its attachment.
const MOST_OPEN = 5_000;

const SELF_CLOSING = new Set(["p", "li", "td", "th", "tr", "dt", "dd"]);

interface Opened extends Way {
  name: string;
  /** Numbered list: the next number; 0 for bullets. */
  counter: number;
}

/** The lines of an HTML body, as a person sees it: lists, line breaks, links; with what its markup says about quotes. Linear. */
export function htmlLines(html: string): Line[] {
  const page = new Page();
  for (const token of tokensOf(html)) {
    if (token.kind === "text") page.write(unescapeHtml(token.text));
    else if (token.kind === "open") page.open(token.name, token.attributes);
    else page.close(token.name);
  }
  page.breakLine();
  return page.lines;
}

class Page {
  readonly lines: Line[] = [];
  readonly #opened: Opened[] = [];
  #line = "";
  #bullet = "";
  #depth = 0;
  #signature = 0;
  #pre = 0;
  #gap = false;
  /** What the next line with words is marked with. */
  #mark: "rest" | "rule" | undefined;
  #wide = false;
  #links: { at: number; href: string }[] = [];

  write(text: string): void {
    if (this.#pre > 0) {
      const [first = "", ...rest] = text.split("\n");
      this.#line += first;
      for (const line of rest) {
        this.breakLine({ always: true });
        this.#line = line;
      }
      return;
    }
    const plain = text.replace(/[ \t\r\n\f]+/g, " ");
    // Blanks before the first word of a line are none.
    this.#line += this.#line === "" || this.#wide ? plain.trimStart() : plain;
    this.#wide = plain === "" ? this.#wide : plain.endsWith(" ");
  }

  open(name: string, text: string): void {
    if (name === "br") this.breakLine({ always: true });
    else if (name === "img") this.#picture(attributesIn(text));
    else this.#element(name, text);
  }

  #element(name: string, text: string): void {
    if (SELF_CLOSING.has(name) && this.#opened.at(-1)?.name === name) this.close(name);
    const attributes = attributesIn(text);
    const way = wayOf(name, attributes);
    if (way.block) this.breakLine();
    if (way.spaced) this.#gap = true;
    if (name === "hr" && !way.mark) this.#push("________");
    if (name === "td" || name === "th") this.#cell();
    if (way.mark === "rest" || (way.mark === "rule" && !this.#mark)) this.#mark = way.mark;
    if (VOID.has(name) || this.#opened.length >= MOST_OPEN) return;
    if (name === "a") this.#links.push({ at: this.#line.length, href: attributes.get("href") ?? "" });
    if (name === "li") this.#item();
    this.#opened.push({ ...way, name, counter: name === "ol" ? 1 : 0 });
    this.#count(way, 1);
  }

  close(name: string): void {
    if (name === "p" || name === "br") this.breakLine({ always: name === "br" });
    // Only what was opened lately can be closed: badly nested markup must not make us walk the whole stack for each tag.
    const least = Math.max(0, this.#opened.length - 30);
    let at = this.#opened.length - 1;
    while (at >= least && this.#opened[at]!.name !== name) at--;
    if (at < least) return;
    for (const way of this.#opened.splice(at).reverse()) {
      if (way.name === "a") this.#link();
      if (way.block) this.breakLine();
      if (way.spaced) this.#gap = true;
      this.#count(way, -1);
    }
  }

  breakLine({ always = false }: { always?: boolean } = {}): void {
    const text = this.#line.trimEnd();
    if (text || always) this.#push(this.#bullet + text);
    if (text) this.#bullet = "";
    this.#line = "";
    this.#wide = false;
    this.#links = this.#links.slice(-20).map(({ href }) => ({ at: 0, href }));
  }

  #push(text: string): void {
    const last = this.lines.at(-1);
    // Between a quote and what is none, the blank line is none's.
    if (this.#gap && text && last?.text) this.lines.push({ text: "", depth: Math.min(last.depth, this.#depth) });
    if (text) this.#gap = false;
    const mark = text && this.#mark ? this.#mark : this.#signature > 0 ? ("signature" as const) : undefined;
    if (text) this.#mark = undefined;
    this.lines.push({ text, depth: this.#depth, ...(mark ? { mark } : {}) });
  }

  #cell(): void {
    if (this.#line === "" || this.#wide) return;
    this.#line += "  ";
    this.#wide = true;
  }

  #item(): void {
    const list = this.#opened.findLast(({ name }) => name === "ol" || name === "ul");
    this.#bullet = list?.counter ? `${list.counter++}. ` : "- ";
  }

  /** Where a link leads, unless its words say so. */
  #link(): void {
    const link = this.#links.pop();
    // Looking back into a very long line for every link in it would take quadratic time.
    if (!link || !/^https?:/i.test(link.href) || this.#line.length > 5_000) return;
    const words = this.#line.slice(link.at).trim();
    const bare = link.href.replace(/^https?:\/\//i, "").replace(/\/$/, "");
    if (words && !words.includes(bare)) this.write(` <${link.href.slice(0, 2000)}>`);
  }

  #picture(attributes: Map<string, string>): void {
    const alt = (attributes.get("alt") ?? "").trim();
    // Gmail sends emoji as pictures whose alternative is the emoji.
    if (alt) this.write([...alt.slice(0, 300)].length <= 3 ? alt : `[${alt.slice(0, 300)}]`);
  }

  #count(way: Way, by: 1 | -1): void {
    if (way.quotes) this.#depth += by;
    if (way.mark === "signature") this.#signature += by;
    if (way.pre) this.#pre += by;
  }
}
