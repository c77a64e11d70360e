import type { PageView } from "#desk/page/showing.ts";
import { FILE_LIMIT } from "../http/limits.ts";
import { type Html, html } from "./html.ts";
import type { Speaking } from "./speaking.ts";
import { file } from "./thread.ts";

/** Every file of the case that its customer may open, and the way to add one without writing a letter to it. */
export function files(view: PageView, speaking: Speaking): Html {
  const { say, to } = speaking;
  return html`<section id="files"><h2>${say("files")}</h2>
${view.files.length === 0 ? html`<p class="meta">${say("files_none")}</p>` : html`<ul class="files">${view.files.map((one) => file(one, speaking))}</ul>`}
<form method="post" action="${to("/messages")}" enctype="multipart/form-data" data-once="${say("sending")}">
<div class="field"><label for="add-files">${say("files_add")}</label>
<input id="add-files" type="file" name="files" data-most="${FILE_LIMIT}" multiple required aria-describedby="add-files-hint">
<p class="meta" id="add-files-hint" data-too-large="${say("error_files_too_large")}">${say("attach_hint")}</p></div>
<button>${say("files_send")}</button>
</form>
</section>`;
}
