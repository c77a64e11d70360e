import { numbersHeld } from "#words/held-together.ts";
import { optionFacts } from "#desk/conversations/letters/options.ts";
import type { PageOption } from "#desk/page/agreeing.ts";
import type { PageView } from "#desk/page/showing.ts";
import { dayAndHour } from "./dates.ts";
import { type Html, html } from "./html.ts";
import type { Speaking } from "./speaking.ts";

/** What was chosen and could not be taken, with the reason. */
export interface ReturnedChoice {
  trouble: "nothing" | "gone";
  words: string;
}

/** The options as a choice: one of them, or a wish of the customer's own. It may be changed until somebody at the firm has decided. */
export function choose(view: PageView, speaking: Speaking, returned: ReturnedChoice | null): Html | null {
  const { say, to } = speaking;
  const { choice } = view;
  if (!choice || view.isClosed) return null;
  const isAnswered = choice.answeredAt !== null;
  const error =
    returned && html`<p class="error" id="choose-error" tabindex="-1" autofocus>${say(`choose_error_${returned.trouble}`)}</p>`;
  return html`<section id="choose" class="confirm">
${isAnswered && html`<p class="chosen">${say("choose_chosen", { at: dayAndHour(new Date(choice.answeredAt!), speaking) })}</p>`}
<form method="post" action="${to("/choice")}" data-once="${say("sending")}">
<fieldset${error && html` aria-describedby="choose-error"`}>
<legend>${say("choose_question")}</legend>
<p>${say("choose_hint")}</p>
${error}
<ol class="options">${choice.options.map((option, at) => radio(option, { at, view, speaking }))}
<li><input type="radio" name="option" id="option-own" value="own"${isAnswered && choice.chosen === null && html` checked`}>
<label for="option-own">${say("choose_own")}</label></li></ol>
<div class="field"><label for="choose-words">${say("choose_words")} <span class="optional">${say("optional")}</span></label>
<textarea id="choose-words" name="words" rows="3" maxlength="5000">${returned?.words && `\n${returned.words}`}</textarea></div>
<button class="primary">${say(isAnswered ? "choose_change" : "choose_send")}</button>
<p class="meta">${say("choose_after")}</p>
</fieldset>
</form>
</section>`;
}

interface Around {
  at: number;
  view: PageView;
  speaking: Speaking;
}

function radio(option: PageOption, { at, view, speaking }: Around): Html {
  const { id, kind, what } = option;
  const { say } = speaking;
  const facts = factsOf(option, speaking);
  return html`<li><input type="radio" name="option" id="option-${id}" value="${id}"${view.choice?.chosen === id && html` checked`}${facts.length > 0 && html` aria-describedby="option-${id}-facts"`}>
<label for="option-${id}"><span lang="${view.language}">${at + 1}. ${what}</span>${(kind === "wish" || kind === "outside") && html` <span class="optional">${say(`choose_kind_${kind}`)}</span>`}</label>
${facts.length > 0 && html`<ul class="facts" id="option-${id}-facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`}</li>`;
}

/** The customer's own language speaks the labels and dates; the words themselves stay as they were written. */
export const factsOf = (option: PageOption, speaking: Speaking): string[] =>
  optionFacts(
    {
      ...option,
      from: option.from === null ? null : new Date(option.from),
      until: option.until === null ? null : new Date(option.until),
    },
    speaking,
  ).map(numbersHeld);
