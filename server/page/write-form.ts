import type { PageView } from "#desk/page/showing.ts";
import { FILE_LIMIT } from "../http/limits.ts";
import { type Html, html } from "./html.ts";
import type { FormTrouble } from "./reading-form.ts";
import type { Speaking } from "./speaking.ts";

/** Words that were sent and could not be taken, with the reason: nothing is typed twice. */
export interface Returned {
  text: string;
  trouble: FormTrouble;
}

export function writeForm(view: PageView, { say, to }: Speaking, returned: Returned | null): Html {
  const isAboutFiles = returned?.trouble === "files_too_large" || returned?.trouble === "too_many_files";
  const error = returned && html`<p class="error" id="write-error">${say(`error_${returned.trouble}`)}</p>`;
  return html`<section id="write"><h2>${say(view.isClosed ? "write_closed" : "write")}</h2>
<form method="post" action="${to("/messages")}" enctype="multipart/form-data" data-once="${say("sending")}">
<p class="meta" id="write-hint">${say("write_hint")}</p>
<div class="field"><label for="write-text">${say("text")}</label>
${!isAboutFiles && error}
${
  returned && !isAboutFiles
    ? html`<textarea id="write-text" name="text" rows="6" autocomplete="off" aria-invalid="true" aria-describedby="write-error write-hint" autofocus>${`\n${returned.text}`}</textarea>`
    : html`<textarea id="write-text" name="text" rows="6" autocomplete="off" aria-describedby="write-hint">${returned && `\n${returned.text}`}</textarea>`
}</div>
<div class="field"><label for="write-files">${say("attach")}</label>
${isAboutFiles && error}
${
  isAboutFiles
    ? html`<input id="write-files" type="file" name="files" data-most="${FILE_LIMIT}" multiple aria-invalid="true" aria-describedby="write-error files-hint" autofocus>`
    : html`<input id="write-files" type="file" name="files" data-most="${FILE_LIMIT}" multiple aria-describedby="files-hint">`
}
<p class="meta" id="files-hint" data-too-large="${say("error_files_too_large")}">${say("attach_hint")}</p></div>
<button class="primary">${say("send")}</button>
</form>
</section>`;
}
