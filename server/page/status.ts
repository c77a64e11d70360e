import { looksAfter } from "#desk/conversations/letters/looks-after.ts";
import type { PageView } from "#desk/page/showing.ts";
import { byWhen, dayAndHour } from "./dates.ts";
import { type Html, html } from "./html.ts";
import { icon } from "./icons.ts";
import type { Speaking } from "./speaking.ts";

/** First what happens, second by when the next news comes, third who looks after it. */
export function status(view: PageView, speaking: Speaking): Html {
  const { say, language } = speaking;
  const phrase = view.phrase === "waiting_for_you" && isChoosing(view) ? "choice_open" : view.phrase;
  return html`<section id="status" class="status" aria-label="${say("status")}">
<p class="phrase">${say(`status.${phrase}`)}</p>
${view.line && html`<p class="line" lang="${view.language}">${view.line}</p>`}
${next(view, speaking)}
${!view.isClosed && html`<p class="who">${looksAfter(language, view.lookedAfterBy)}</p>`}
${deeds(view, speaking)}
${view.toldAt && html`<p class="meta">${say("changed", { at: dayAndHour(view.toldAt, speaking) })}</p>`}
</section>`;
}

const isChoosing = ({ choice }: PageView): boolean => choice !== null && choice.answeredAt === null;

function next(view: PageView, speaking: Speaking): Html {
  const { say } = speaking;
  if (view.isClosed) return html`<p class="next plain">${icon("done")}<span>${say("next_closed")}</span></p>`;
  if (view.nextAt) {
    const by = byWhen(view.nextAt, speaking);
    // Said as it is: we promised, the hour has passed, the debt stands.
    if (view.nextAt < new Date())
      return html`<p class="next overdue">${icon("overdue")}<span>${say("next_overdue", { by })}</span></p>`;
    return html`<p class="next">${icon("clock")}<span>${say("next_news")} <strong>${by}</strong></span></p>`;
  }
  if (view.isWaitingForCustomer) {
    const yours = say(view.confirmation?.isOpen ? "next_confirm" : isChoosing(view) ? "next_choose" : "next_yours");
    return html`<p class="next plain">${icon("waiting")}<span>${yours}</span></p>`;
  }
  return html`<p class="next plain">${icon("clock")}<span>${say("next_unset")}</span></p>`;
}

function deeds({ deeds: promised, language }: PageView, speaking: Speaking): Html | null {
  const { say } = speaking;
  if (promised.length === 0) return null;
  return html`<h2>${say("deeds")}</h2><ul class="deeds">${promised.map(
    ({ words, dueAt }) => html`<li lang="${language}">${say("deed", { words, by: byWhen(new Date(dueAt), speaking) })}</li>`,
  )}</ul>`;
}
