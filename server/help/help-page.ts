import type { Language } from "#words/say.ts";
import { type Html, html } from "../page/html.ts";
import { layout } from "../page/layout.ts";
import { LANGUAGE_NAMES, type Speaking } from "../page/speaking.ts";
import type { Typed, Wrong } from "./reading-help-form.ts";

export interface HelpView {
  firm: string;
  mailbox: string | null;
  /** Above the form; the widget's own words or the desk's. */
  greeting: string;
  /** By when a form sent now is answered, with its preposition. */
  by: string;
  languages: readonly Language[];
  typed: Typed;
  wrong: readonly (Wrong | "too_many")[];
}

const FIELD_OF: Record<Wrong | "too_many", string | null> = {
  text_missing: "text",
  text_too_long: "text",
  name_missing: "name",
  contact_missing: "email",
  email_wrong: "email",
  phone_wrong: "phone",
  file_too_large: "file",
  trap: "website",
  too_many: null,
};

/** The form: what, who, where we answer. No subject, no puzzle, no script needed. */
export function helpPage(view: HelpView, speaking: Speaking): string {
  const { say } = speaking;
  const { typed, wrong } = view;
  const words = (key: string, facts?: Record<string, string>) => say(`help.${key}`, facts);
  const first = wrong[0] && FIELD_OF[wrong[0]];
  const errors = (field: string) => wrong.filter((one) => FIELD_OF[one] === field);
  const error = (field: string): Html | null =>
    errors(field).length > 0
      ? html`<p class="error" id="help-${field}-error">${errors(field).map((one) => `${words(`wrong_${one}`)} `)}</p>`
      : null;
  const described = (field: string, hint: boolean) =>
    [errors(field).length > 0 && `help-${field}-error`, hint && `help-${field}-hint`].filter(Boolean).join(" ");
  const input = (field: "name" | "email" | "phone", type: string, complete: string, hint: boolean) => {
    const about = described(field, hint);
    const bad = errors(field).length > 0;
    return html`<input id="help-${field}" name="${field}" type="${type}" autocomplete="${complete}" value="${typed[field]}" maxlength="${field === "name" ? 120 : 320}"${about && html` aria-describedby="${about}"`}${bad && html` aria-invalid="true"`}${first === field && html` autofocus`}>`;
  };
  return layout(speaking, {
    title: words("title", { firm: view.firm }),
    firm: view.firm,
    mailbox: view.mailbox,
    help: words("help"),
    content: html`<h1>${words("title", { firm: view.firm })}</h1>
${wrong.length > 0 && html`<p class="error" id="said" tabindex="-1" role="alert"${first ? null : html` autofocus`}>${words(wrong.includes("too_many") ? "wrong_too_many" : "wrong_some")}</p>`}
<p>${view.greeting}</p>
<p>${words("answer_by")} <strong>${view.by}</strong>${view.by.endsWith(".") ? "" : "."}</p>
<section id="write">
<form method="post" action="${speaking.to()}" enctype="multipart/form-data" data-once="${say("sending")}">
<input type="hidden" name="once" value="${typed.once}">
<div class="field"><label for="help-text">${words("text")}</label>
<p class="meta" id="help-text-hint">${words("text_hint")}</p>
${error("text")}
<textarea id="help-text" name="text" rows="7" autocomplete="off" aria-describedby="${described("text", true)}"${errors("text").length > 0 && html` aria-invalid="true"`}${first === "text" && html` autofocus`}>${`\n${typed.text}`}</textarea></div>
<div class="field"><label for="help-name">${words("name")}</label>
${error("name")}
${input("name", "text", "name", false)}</div>
<div class="field"><label for="help-email">${words("email")}</label>
<p class="meta" id="help-email-hint">${words("contact_hint")}</p>
${error("email")}
${input("email", "email", "email", true)}</div>
<div class="field"><label for="help-phone">${words("phone")}</label>
${error("phone")}
${input("phone", "tel", "tel", false)}</div>
<div class="field"><label for="help-file">${words("file")} <span class="optional">${say("optional")}</span></label>
${error("file")}
<input id="help-file" type="file" name="file" aria-describedby="${described("file", true)}" data-most="10485760"${first === "file" && html` autofocus`}>
<p class="meta" id="help-file-hint" data-too-large="${words("wrong_file_too_large")}">${words("file_hint")}</p></div>
${view.languages.length > 1 && languageField(view, speaking)}
<div class="trap"><label for="help-website">${words("trap")}</label>
${error("website")}
<input id="help-website" name="website" type="text" tabindex="-1" autocomplete="off" value=""></div>
<button class="primary">${words("send")}</button>
<p class="meta">${words("privacy")}</p>
</form>
</section>`,
  });
}

const languageField = ({ languages, typed }: HelpView, { say, language }: Speaking): Html => {
  const chosen = languages.find((one) => one === typed.language) ?? language;
  const option = (one: Language) =>
    one === chosen
      ? html`<option value="${one}" lang="${one}" selected>${LANGUAGE_NAMES[one]}</option>`
      : html`<option value="${one}" lang="${one}">${LANGUAGE_NAMES[one]}</option>`;
  return html`<div class="field"><label for="help-language">${say("help.language")}</label>
<select id="help-language" name="language">${languages.map(option)}</select></div>`;
};
