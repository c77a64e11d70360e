import { firstName } from "#desk/conversations/letters/looks-after.ts";
import type { PageFile, PageMessage } from "#desk/page/messages.ts";
import type { PageView } from "#desk/page/showing.ts";
import { dayAndHour } from "./dates.ts";
import { type Html, html } from "./html.ts";
import { icon } from "./icons.ts";
import type { Speaking } from "./speaking.ts";

/** What the customer and the firm wrote to each other, newest first, each in its own language. */
export function thread(view: PageView, speaking: Speaking): Html | null {
  const { say, to } = speaking;
  if (view.messages.length === 0) return null;
  return html`<section id="messages"><h2>${say("messages")}</h2>
${view.messages.length > 1 && html`<p class="meta">${say("messages_order")}</p>`}
${view.messages.map((message) => article(message, view, speaking))}
${view.earlier && html`<p><a href="${to("", { all: "1" })}#messages">${say("messages_earlier")}</a></p>`}
</section>`;
}

function article(message: PageMessage, view: PageView, speaking: Speaking): Html {
  const { say } = speaking;
  const name = firstName(message.author);
  const author = message.from === "customer" ? say("from_you") : name ? say("from_us", { name, firm: view.firm }) : view.firm;
  const at = dayAndHour(message.at, speaking);
  return html`<article class="message from-${message.from}" aria-label="${`${author}, ${at}`}">
<p class="meta"><strong>${author}</strong> <time datetime="${message.at.toISOString()}">${at}</time></p>
<div class="text" lang="${message.language ?? view.language}">${paragraphsOf(message).map((one) => html`<p>${withLinks(one)}</p>`)}</div>
${message.files.length > 0 && html`<ul class="files" aria-label="${say("files")}">${message.files.map((one) => file(one, speaking))}</ul>`}
</article>`;
}

/** Our own letters lead to this page; what they say from that link on is meant for the reader of a mail. */
function paragraphsOf({ purpose, text }: PageMessage): string[] {
  const all = text.trim().split(/\n{2,}/);
  if (purpose !== "acknowledgement" && purpose !== "confirmation_request" && purpose !== "reminder") return all;
  const link = all.findIndex((one) => /https?:\/\/\S+\/p\/[\w-]{28,}/.test(one));
  return link > 0 ? all.slice(0, link) : all;
}

const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]”“»])/;

/** A text with its addresses as links. */
export const withLinks = (text: string): Html[] =>
  text
    .split(ADDRESS)
    .map((part, at) => (at % 2 === 1 ? html`<a href="${part}" rel="noopener noreferrer nofollow">${part}</a>` : html`${part}`));

export const file = ({ id, name, size }: PageFile, speaking: Speaking): Html =>
  html`<li>${icon("file")}<a href="${speaking.to(`/files/${id}`)}" download>${speaking.say("file", { name, size: sizeIn(speaking.language, size) })}</a></li>`;

function sizeIn(language: string, bytes: number): string {
  const [amount, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), "kB"] : [bytes / 1_000_000, "MB"];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(amount)} ${unit}`;
}
