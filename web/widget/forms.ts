import { Refused, Unreachable } from "./desk.ts";
import { h } from "./dom.ts";

interface FieldWish {
  name: string;
  label: string;
  hint?: string;
  optional?: string;
  type?: "text" | "email" | "tel" | "area";
  complete?: string;
  value?: string;
  most?: number;
  options?: readonly { value: string; words: string }[];
}

let fields = 0;

/** A label, its hint, the control and a place for what is wrong with it, tied together for those who hear the page. */
export function field({ name, label, hint, optional, type = "text", complete = "off", value = "", most, options }: FieldWish) {
  const id = `f${++fields}`;
  const described = [hint && `${id}h`, `${id}e`].filter(Boolean).join(" ");
  const shared = { id, name, "aria-describedby": described, maxlength: most, autocomplete: complete };
  const control = options
    ? h(
        "select",
        { id, name, "aria-describedby": described },
        ...options.map((one) => h("option", { value: one.value }, one.words)),
      )
    : type === "area"
      ? h("textarea", { ...shared, rows: 4 })
      : h("input", { ...shared, type });
  if (!options) control.value = value;
  const wrong = h("p", { id: `${id}e`, class: "error", hidden: true });
  const row = h(
    "div",
    { class: "field" },
    h("label", { for: id }, label, optional ? h("span", { class: "optional" }, ` · ${optional}`) : null),
    hint ? h("p", { id: `${id}h`, class: "note" }, hint) : null,
    wrong,
    control,
  );
  return {
    row,
    control,
    value: () => control.value.trim(),
    complain(words: string | null) {
      wrong.textContent = words ?? "";
      wrong.hidden = !words;
      if (words) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    },
  };
}

export type Field = ReturnType<typeof field>;

interface FormWish {
  fields: readonly Field[];
  submit: string;
  /** What is wrong, by field; nothing is sent while there is something. */
  check: () => readonly (readonly [Field, string | null])[];
  send: () => Promise<void>;
  unreachable: string;
}

/** A form that says what is wrong beside the field, keeps what was typed, and sends once. */
export function form(wish: FormWish): HTMLFormElement {
  return complainingForm(wish).element;
}

/** The same, with a way to say what is wrong with it later. */
export function complainingForm({ fields: rows, submit, check, send, unreachable }: FormWish) {
  const trouble = h("p", { class: "error", role: "alert", hidden: true });
  const button = h("button", { class: "main", type: "submit" }, submit);
  const say = (words: string) => {
    trouble.textContent = words;
    trouble.hidden = words === "";
  };
  async function submitted(event: Event) {
    event.preventDefault();
    say("");
    const found = check();
    for (const [one, words] of found) one.complain(words);
    const first = found.find(([, words]) => words);
    if (first) return first[0].control.focus();
    button.disabled = true;
    try {
      await send();
    } catch (error) {
      say(error instanceof Refused ? error.words : unreachable);
      if (!(error instanceof Refused || error instanceof Unreachable)) throw error;
    } finally {
      button.disabled = false;
    }
  }
  const element = h(
    "form",
    { class: "fields", novalidate: true, submit: submitted },
    ...rows.map(({ row }) => row),
    trouble,
    button,
  );
  return { element, complain: say };
}

export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text);
export const isPhone = (text: string): boolean => /^\+?[\d\s()/.-]{6,40}$/.test(text);
