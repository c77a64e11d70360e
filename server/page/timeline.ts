import { dayOf } from "#desk/conversations/letters/dates.ts";
import type { PageView } from "#desk/page/showing.ts";
import type { Step } from "#desk/page/steps.ts";
import { dayAndHour } from "./dates.ts";
import { type Html, html } from "./html.ts";
import type { Speaking } from "./speaking.ts";

const AT_FIRST = 8;

/** What was truly done, day by day, and at its end what comes next, hollow. */
export function timeline(view: PageView, speaking: Speaking): Html {
  const { say } = speaking;
  const lines = merged(view.steps.map((step) => ({ at: step.at, day: dayOf(step.at, speaking), words: words(step, speaking) })));
  const [earlier, shown] = [lines.slice(0, -AT_FIRST), lines.slice(-AT_FIRST)];
  return html`<section id="steps"><h2>${say("steps")}</h2>
${earlier.length > 0 && html`<details><summary>${say("steps_earlier")}</summary><ol class="steps">${earlier.map(line)}</ol></details>`}
<ol class="steps">${shown.map(line)}${coming(view, speaking)}</ol>
</section>`;
}

interface Line {
  at: Date;
  day: string;
  words: string;
}

/** The same step twice on one day, one after the other, is one line. */
const merged = (lines: Line[]): Line[] =>
  lines.filter(({ day, words: said }, at) => day !== lines[at - 1]?.day || said !== lines[at - 1]?.words);

/** A day is seen once for all its steps; who listens to the page hears it with each. */
const line = ({ at, day, words: said }: Line, index: number, lines: Line[]): Html =>
  html`<li><time datetime="${at.toISOString()}"${day === lines[index - 1]?.day && html` class="for-readers"`}>${day}</time><span>${said}</span></li>`;

function coming({ isClosed, nextAt }: PageView, speaking: Speaking): Html | null {
  if (isClosed || !nextAt || nextAt < new Date()) return null;
  return html`<li class="coming"><time datetime="${nextAt.toISOString()}">${dayOf(nextAt, speaking)}</time><span>${speaking.say("step_next")}</span></li>`;
}

function words(step: Step, speaking: Speaking): string {
  const { say } = speaking;
  switch (step.kind) {
    case "status":
      return say(`status.${step.phrase}`);
    case "moved":
      return say("step_moved", { at: dayAndHour(step.to, speaking) });
    case "confirmed":
      return say(`step_${step.answer}`);
    case "closed":
      return say(step.because === "no_answer" ? "step_closed_no_answer" : "step_closed");
    default:
      return say(`step_${step.kind}`);
  }
}
