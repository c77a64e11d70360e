import { byWhen, dayAndHour } from "#desk/conversations/letters/dates.ts";
import type { PageView } from "#desk/page/showing.ts";
import { type Html, html } from "./html.ts";
import { icon } from "./icons.ts";
import type { Speaking } from "./speaking.ts";

/** What was agreed: the summary, and each step with its hour, done or still to do. */
export function agreed(view: PageView, speaking: Speaking): Html | null {
  const { say } = speaking;
  const { decision } = view;
  if (!decision) return null;
  const steps = decision.steps.filter(({ state }) => state !== "released");
  return html`<section id="agreed"><h2>${say("agreed")}</h2>
<p lang="${view.language}">${decision.summary}</p>
${
  steps.length > 0 &&
  html`<ul class="agreed">${steps.map(({ words, dueAt, state }) => {
    const at = new Date(dueAt);
    const isDone = state !== "open";
    const when = isDone
      ? say("agreed_done")
      : at < new Date()
        ? say("agreed_overdue", { at: dayAndHour(at, speaking) })
        : byWhen(at, speaking);
    return html`<li>${icon(isDone ? "done" : at < new Date() ? "overdue" : "clock")}<span><span lang="${view.language}">${words}</span> <span class="meta">${when}</span></span></li>`;
  })}</ul>`
}
<p class="meta">${say("agreed_at", { at: dayAndHour(new Date(decision.decidedAt), speaking) })}</p>
</section>`;
}
