import type { PageView } from "#desk/page/showing.ts";
import { factsOf } from "./choose.ts";
import { type Html, html } from "./html.ts";
import type { Speaking } from "./speaking.ts";
import { withLinks } from "./thread.ts";

/** Ways outside of us, in the words of whoever named them: we invent no authority and no deadline. */
export function rights(view: PageView, speaking: Speaking): Html | null {
  const { say } = speaking;
  if (view.outside.length === 0) return null;
  return html`<section id="rights" class="rights"><h2>${say("rights")}</h2>
<p>${say("rights_lead")}</p>
<ul>${view.outside.map(
    (way) => html`<li><p lang="${view.language}">${withLinks(way.what)}</p>
${factsOf(way, speaking).map((fact) => html`<p class="meta">${withLinks(fact)}</p>`)}</li>`,
  )}</ul>
</section>`;
}
