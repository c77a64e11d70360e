import type { Answer } from "#desk/page/confirming.ts";
import type { PageView } from "#desk/page/showing.ts";
import { agreed } from "./agreed.ts";
import { choose, type ReturnedChoice } from "./choose.ts";
import { confirm } from "./confirm.ts";
import { files } from "./files.ts";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { rights } from "./rights.ts";
import type { Speaking } from "./speaking.ts";
import { status } from "./status.ts";
import { thread } from "./thread.ts";
import { timeline } from "./timeline.ts";
import { type Returned, writeForm } from "./write-form.ts";

/** What was just done, told at the top of the page; in the address as `?said=`. */
export const SAID = [
  "thanks_yes",
  "thanks_back",
  "thanks_noted",
  "already",
  "not_asked",
  "chosen",
  "choice_not_open",
  "written",
  "written_reopened",
  "taken",
  "taken_mail",
] as const;
export type Said = (typeof SAID)[number];

export interface Moment {
  said: Said | null;
  marked: Answer | null;
  returned: Returned | null;
  returnedChoice: ReturnedChoice | null;
}

export function casePage(view: PageView, speaking: Speaking, { said, marked, returned, returnedChoice }: Moment): string {
  const { say } = speaking;
  const title = say("title", { number: view.number });
  return layout(speaking, {
    title,
    firm: view.firm,
    mailbox: view.mailbox,
    prints: true,
    content: html`<h1>${title}${view.subject && html` · <span lang="${view.language}">${view.subject}</span>`}</h1>
${said && toldNow(said, speaking)}
${status(view, speaking)}
<p id="announcer" class="for-readers" role="status" data-says="${say("refreshed")}"></p>
${confirm(view, speaking, marked)}
${choose(view, speaking, returnedChoice)}
${agreed(view, speaking)}
${timeline(view, speaking)}
${rights(view, speaking)}
${writeForm(view, speaking, returned)}
${files(view, speaking)}
${thread(view, speaking)}`,
  });
}

// Focused when the page opens, so that it is heard without a script.
const toldNow = (said: Said, { say }: Speaking): Html =>
  html`<p class="said" id="said" tabindex="-1" autofocus role="status">${say(said)}</p>`;
