import type { Answer } from "#desk/page/confirming.ts";
import type { PageView } from "#desk/page/showing.ts";
import { type Html, html } from "./html.ts";
import type { Speaking } from "./speaking.ts";

export const ANSWERS = ["yes", "partly", "not_yet"] as const;

/**
 * The question whether it is solved: three buttons, one press. A link in a mail can mark an answer, no more: what is saved is pressed.
 * Shown while the question stands, and to a late answer that a link brings to a closed case.
 */
export function confirm(view: PageView, speaking: Speaking, marked: Answer | null): Html | null {
  const { say, to } = speaking;
  const isLate = view.isClosed && marked !== null && view.confirmation !== null && view.closedBecause !== "confirmed";
  if (!view.confirmation?.isOpen && !isLate) return null;
  return html`<section id="confirm" class="confirm">
<form method="post" action="${to("/confirmation")}" data-once="${say("sending")}">
<fieldset>
<legend>${say("confirm_question")}</legend>
${marked && html`<p>${say("confirm_marked", { answer: say(marked) })}</p>`}
<div class="field"><label for="confirm-words">${say("confirm_words")} <span class="optional">${say("optional")}</span></label>
<textarea id="confirm-words" name="words" rows="2" maxlength="5000"></textarea></div>
<div class="answers">${ANSWERS.map((answer) => button(answer, speaking, marked))}</div>
<p class="meta">${say("confirm_after")}</p>
</fieldset>
</form>
</section>`;
}

function button(answer: Answer, { say }: Speaking, marked: Answer | null): Html {
  if (answer !== marked) return html`<button name="answer" value="${answer}">${say(answer)}</button>`;
  return html`<button name="answer" value="${answer}" class="primary">${say("confirm_save", { answer: say(answer) })}</button>`;
}
