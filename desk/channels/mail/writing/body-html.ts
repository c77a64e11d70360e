import { cleanHtml } from "../reading/html/clean.ts";
import type { MailToWrite } from "./compose.ts";

// Styles stand on the elements: many mail programs drop <style>. The widths and the size of the letters are for telephones.
const PAGE =
  "margin:0;padding:16px;font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;font-size:16px;line-height:1.5;";
const COLUMN = "max-width:640px;overflow-wrap:anywhere;";
const SIGNATURE = "margin-top:24px;padding-top:12px;border-top:1px solid #c9c9c9;font-size:14px;";

/** The HTML of a mail of ours: the given one, sanitised, or the text set in paragraphs. */
export function bodyHtml({
  text,
  html,
  signature,
  language,
  subject,
}: Pick<MailToWrite, "text" | "html" | "signature" | "language" | "subject">): string {
  const words = html === undefined ? paragraphs(text) : cleanHtml(html);
  const under = signature?.trim() ? `\n<div style="${SIGNATURE}">${lines(signature.trim())}</div>` : "";
  return `<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head>
<body style="${PAGE}"><div style="${COLUMN}">
${words}${under}
</div></body>
</html>
`;
}

function paragraphs(text: string): string {
  const blocks = text.replaceAll("\r\n", "\n").split(/\n[ \t]*\n/);
  return blocks
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => `<p style="margin:0 0 16px">${lines(block)}</p>`)
    .join("\n");
}

function lines(block: string): string {
  return block
    .split("\n")
    .map((line) => withLinks(line.trimEnd()))
    .join("<br>\n");
}

const LINK = /https?:\/\/[^\s<>"]{1,2000}/g;

function withLinks(line: string): string {
  let out = "";
  let at = 0;
  for (const match of line.matchAll(LINK)) {
    // The full stop that ends the sentence is not part of the address.
    const address = match[0].replace(/[.,;:!?)\]'”“’»]{1,10}$/, "");
    out += `${escaped(line.slice(at, match.index))}<a href="${escaped(address)}">${escaped(address)}</a>`;
    at = match.index + address.length;
  }
  return out + escaped(line.slice(at));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
