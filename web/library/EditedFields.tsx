import { useRef } from "react";
import type { Content } from "#contract/library-shapes.ts";
import { PLACEHOLDERS } from "#knowhow/filling.ts";
import type { Language } from "#words/say.ts";
import { Button } from "../parts/Button.tsx";
import { Check, Choices } from "../parts/Choices.tsx";
import { TextArea, TextField } from "../parts/Field.tsx";
import { useSay } from "../words.tsx";
import styles from "./EntryEditor.module.css";
import type { Field } from "./fields.ts";
import { RowsField } from "./RowsField.tsx";

interface Edited {
  fields: readonly Field[];
  values: Content;
  language: Language;
  wrong: ReadonlySet<string>;
  errorOf: (name: string) => string;
  onChange: (name: string, value: unknown) => void;
  /** Name of the part these are parts of. */
  within?: string;
}

/** The parts of an entry, each written in its own way. */
export function EditedFields({ fields, values, language, wrong, errorOf, onChange, within }: Edited) {
  const say = useSay();
  return fields.map((field) => {
    const { name } = field;
    const label = say(`library.field_${within ? `${within}_` : ""}${name}`);
    const hintKey = `library.hint_${name}`;
    const hint = say(hintKey) === hintKey ? undefined : say(hintKey);
    const error = wrong.has(within ?? name) ? errorOf(name) : null;
    const text = String(values[name] ?? "");
    if (field.kind === "group")
      return (
        <fieldset key={name} className={styles.group}>
          <legend>{label}</legend>
          <EditedFields
            fields={field.fields}
            values={(values[name] ?? {}) as Content}
            language={language}
            wrong={wrong}
            errorOf={errorOf}
            within={name}
            onChange={(part, value) => onChange(name, { ...(values[name] as Content), [part]: value })}
          />
        </fieldset>
      );
    if (field.kind === "rows")
      return (
        <RowsField
          key={name}
          label={label}
          hint={hint}
          error={error}
          columns={field.columns ?? null}
          rows={(values[name] ?? []) as (string | Record<string, string>)[]}
          language={language}
          onRows={(rows) => onChange(name, rows)}
        />
      );
    if (field.kind === "several") {
      const chosen = (values[name] ?? []) as string[];
      return (
        <fieldset key={name} className={styles.group}>
          <legend>{label}</legend>
          <div className={styles.checks}>
            {field.of.map((one) => (
              <Check
                key={one}
                label={say(`library.${field.words}_${one}`)}
                checked={chosen.includes(one)}
                onChange={(on) => onChange(name, on ? [...chosen, one] : chosen.filter((each) => each !== one))}
              />
            ))}
          </div>
        </fieldset>
      );
    }
    if (field.kind === "one")
      return (
        <Choices
          key={name}
          legend={label}
          value={text}
          options={field.of.map((one) => ({ value: one, label: say(`library.${field.words}_${one}`) }))}
          onChange={(value) => onChange(name, value)}
        />
      );
    if (field.kind === "letter")
      return (
        <LetterField
          key={name}
          label={label}
          text={text}
          error={error}
          language={language}
          onText={(value) => onChange(name, value)}
        />
      );
    const common = { label, hint, error, lang: language, value: text };
    return field.kind === "line" ? (
      <TextField key={name} {...common} onChange={(event) => onChange(name, event.target.value)} />
    ) : (
      <TextArea key={name} rows={3} {...common} onChange={(event) => onChange(name, event.target.value)} />
    );
  });
}

/** A letter with its placeholders at hand. */
function LetterField({
  label,
  text,
  error,
  language,
  onText,
}: {
  label: string;
  text: string;
  error: string | null;
  language: Language;
  onText: (text: string) => void;
}) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const put = (placeholder: string) => {
    const area = box.current?.querySelector("textarea");
    if (!area) return;
    const [from, to] = [area.selectionStart, area.selectionEnd];
    onText(text.slice(0, from) + placeholder + text.slice(to));
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(from + placeholder.length, from + placeholder.length);
    });
  };
  return (
    <div ref={box} className={styles.letterField}>
      <TextArea
        label={label}
        hint={say("library.hint_text")}
        error={error}
        rows={12}
        lang={language}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would have to be part of the form's answers */}
      <div role="group" className={styles.placeholders} aria-label={say("library.placeholders")}>
        {PLACEHOLDERS.map((name) => (
          <Button key={name} size="small" kind="quiet" onClick={() => put(`{{${name}}}`)}>
            {say(`library.placeholder_${name.replace(".", "_")}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
