import { asset } from "./assets.ts";
import { type Html, html } from "./html.ts";
import { LANGUAGE_NAMES, LANGUAGES, type Speaking } from "./speaking.ts";

export interface Sheet {
  title: string;
  firm: string;
  mailbox: string | null;
  /** What the help says first; on a case's page, what its link is. */
  help?: string;
  /** Whether there is something on it that anybody would keep on paper. */
  prints?: boolean;
  content: Html;
}

/** The frame that every page has: the firm above; help, language and, for a case, print below, always at the same place (WCAG 2.2, 3.2.6). */
export function layout(speaking: Speaking, { title, firm, mailbox, help, prints, content }: Sheet): string {
  const { say, language } = speaking;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow">
<title>${firm ? `${title} · ${firm}` : title}</title>
<link rel="stylesheet" href="${asset("page.css")}">
<script type="module" src="${asset("page.js")}"></script>
</head>
<body>
<a class="skip" href="#content">${say("skip")}</a>
<div class="sheet">
${firm && html`<header class="firm"><p>${firm}</p></header>`}
<main id="content" tabindex="-1">
${content}
</main>
<footer>
<details class="help" id="help"><summary>${say("help")}</summary>
<p>${help ?? say("help_link")}</p>
${mailbox && html`<p>${linked(say("help_mail", { address: mailbox }), mailbox)}</p>`}
${prints && html`<p>${say("help_print")}</p>`}
</details>
<nav class="languages" aria-label="${say("language")}">${LANGUAGES.map((one) => languageLink(speaking, one))}</nav>
${prints && html`<button type="button" class="quiet" id="print" hidden>${say("print")}</button>`}
</footer>
</div>
</body>
</html>
`.source;
}

/** A sentence with the address in it as a link, wherever the language puts it. */
function linked(sentence: string, address: string): Html {
  const [before, after] = sentence.split(address, 2);
  return html`${before}<a href="mailto:${address}">${address}</a>${after}`;
}

const languageLink = ({ language, to }: Speaking, one: (typeof LANGUAGES)[number]): Html =>
  one === language
    ? html`<a href="${to("", { lang: one })}" lang="${one}" hreflang="${one}" aria-current="true">${LANGUAGE_NAMES[one]}</a>`
    : html`<a href="${to("", { lang: one })}" lang="${one}" hreflang="${one}">${LANGUAGE_NAMES[one]}</a>`;
