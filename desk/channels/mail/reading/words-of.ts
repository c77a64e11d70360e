import type { Body, Piece } from "./body.ts";
import { cleanText } from "./clean-text.ts";
import { fold } from "./folding/fold.ts";
import { type Folded, type Line, linesOf } from "./folding/line.ts";
import { cleanHtml, MOST_HTML } from "./html/clean.ts";
import { isDeeperThan } from "./html/depth.ts";
import { htmlLines } from "./html/to-lines.ts";
import type { MailAttachment } from "./mail.ts";

const DEEPEST = 1_000;

/** The words of a body: new ones, folded ones, and all of them as sanitised HTML. */
export function readWords({ pieces, events }: Body): Folded & { html: string | null } {
  const words = pieces.filter(({ plain, html }) => plain || html);
  const asText = fold(words.flatMap((piece) => (isStandIn(piece) || !piece.plain ? fromHtml(piece) : fromPlain(piece))));
  // Some programs leave the marks of a quote in the HTML only.
  const better =
    !asText.quoted && words.some(({ plain, html }) => plain && html)
      ? fold(words.flatMap((piece) => (piece.html ? fromHtml(piece) : fromPlain(piece))))
      : null;
  const folded = better?.quoted && better.text ? better : asText;
  return { ...folded, text: [folded.text, ...events].filter(Boolean).join("\n\n"), html: htmlOf(words) };
}

function fromPlain({ plain }: Piece): Line[] {
  return linesOf(cleanText(plain?.text ?? ""), plain);
}

function fromHtml({ html = "" }: Piece): Line[] {
  return htmlLines(html).map((line) => ({ ...line, text: cleanText(line.text) }));
}

/** "Your program cannot show HTML", said in place of the text. */
function isStandIn({ plain, html }: Piece): boolean {
  if (!plain || !html || plain.text.length > 400 || html.length < 2 * plain.text.length) return false;
  const text = plain.text.toLowerCase();
  return text.includes("html") && /support|view|client|obsług|odczyt|wyświetl|поддърж|покаж|програм/.test(text);
}

function htmlOf(words: readonly Piece[]): string | null {
  if (!words.some(({ html }) => html)) return null;
  const whole = words.map(({ plain, html }) => html ?? (plain ? `<pre>${escaped(plain.text)}</pre>` : "")).join("<hr>\n");
  // The parser inside the sanitiser takes quadratic time in depth (measured: 333,000 nested elements, 7 s). No mail program nests a hundred.
  if (whole.length > MOST_HTML || isDeeperThan(whole, DEEPEST)) return null;
  const clean = cleanHtml(cleanText(whole)).trim();
  // A hundred thousand links grow by what each is given.
  return clean.length > 2 * MOST_HTML ? null : clean || null;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Says which files stand inside the HTML. The others are shown as files, whatever the sender called them. */
export function markInline(attachments: readonly MailAttachment[], html: string | null): MailAttachment[] {
  const shown = new Set([...(html ?? "").matchAll(/src="cid:([^"]{1,500})"/gi)].map(([, cid = ""]) => plainCid(cid)));
  return attachments.map((file) => (file.cid !== null && shown.has(plainCid(file.cid)) ? { ...file, inline: true } : file));
}

function plainCid(cid: string): string {
  try {
    return decodeURIComponent(cid.replaceAll("&amp;", "&")).toLowerCase();
  } catch {
    return cid.toLowerCase();
  }
}
