import type { Widget } from "#desk/channels/widgets/widget.ts";
import { html } from "../page/html.ts";
import { layout } from "../page/layout.ts";
import type { Speaking } from "../page/speaking.ts";

/** A page with nothing on it but the widget. What is written there is real. */
export function previewPage(
  { key, name }: Pick<Widget, "key" | "name">,
  speaking: Speaking,
  { firm, mailbox, script }: { firm: string; mailbox: string | null; script: string },
): string {
  const words = (key: string) => speaking.say(`help.${key}`);
  return layout(
    { ...speaking, to: (_path, query = {}) => `/widget/${key}/preview?${new URLSearchParams(query)}` },
    {
      title: name,
      firm,
      mailbox,
      help: words("help"),
      content: html`<h1>${name}</h1>
<p>${words("preview")}</p>
<p><a href="${speaking.to()}">${words("preview_form")}</a></p>
<script src="${new URL(script).pathname}" data-key="${key}" async></script>`,
    },
  );
}
