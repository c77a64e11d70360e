import type { PageView } from "#desk/page/showing.ts";
import { byWhen, dayAndHour } from "./dates.ts";
import { type Html, html } from "./html.ts";
import { icon } from "./icons.ts";
import type { Speaking } from "./speaking.ts";

/** What was agreed: the summary and each step with its hour, done or still to do; and what was agreed on the telephone. */
export function agreed(view: PageView, speaking: Speaking): Html | null {
  const { say } = speaking;
  if (!view.decision && view.spoken.length === 0) return null;
  return html`<section id="agreed"><h2>${say("agreed")}</h2>
${view.decision && decided(view.decision, view, speaking)}
${view.spoken.map(
  (call) => html`<p lang="${view.language}">${call.agreed}</p>
<p class="meta">${say("agreed_spoken", { at: dayAndHour(new Date(call.at), speaking) })}</p>`,
)}
</section>`;
}

function decided(decision: NonNullable<PageView["decision"]>, view: PageView, speaking: Speaking): Html {
  const { say } = speaking;
  const steps = decision.steps.filter(({ state }) => state !== "released");
  return html`<p lang="${view.language}">${decision.summary}</p>
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
<p class="meta">${say("agreed_at", { at: dayAndHour(new Date(decision.decidedAt), speaking) })}</p>`;
}
