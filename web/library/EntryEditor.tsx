import { type ReactNode, useState } from "react";
import { addEntry, writeVersion } from "#contract/library.ts";
import type { Content, Shelf } from "#contract/library-shapes.ts";
import { unknownPlaceholders } from "#knowhow/filling.ts";
import type { Language } from "#words/say.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { useSay } from "../words.tsx";
import { EditedFields } from "./EditedFields.tsx";
import styles from "./EntryEditor.module.css";
import { EntryWords } from "./EntryWords.tsx";
import { emptyOf, FIELDS, missingIn, withoutBlanks } from "./fields.ts";

interface Editing {
  shelf: Shelf;
  /** Null for one that is not there yet. */
  slug: string | null;
  language: Language;
  /** What it begins with; null where nothing is written in this language. */
  content: Content | null;
  /** The same entry in another language, to write after. */
  beside: Content | null;
  from: number;
  onClose: (slug?: string) => void;
}

/** Writing an entry in one language. Saving makes a version; the ones before are kept. */
export function EntryEditor({ shelf, slug, language, content, beside, from, onClose }: Editing) {
  const say = useSay();
  const [values, setValues] = useState<Content>(() => content ?? carriedOver(shelf, beside));
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const done = { done: say("library.saved"), sayRefusal: false, onDone: ({ slug: at }: { slug: string }) => onClose(at) };
  const add = useAct(addEntry, done);
  const write = useAct(writeVersion, done);
  const error = add.error ?? write.error;
  const valid = withoutBlanks(values);
  const unknown = shelf === "templates" ? unknownPlaceholders(String(values.text ?? "")) : [];

  const save = () => {
    const missing = new Set(missingIn(FIELDS[shelf], valid));
    if (unknown.length > 0) missing.add("text");
    setWrong(missing);
    if (missing.size > 0)
      return requestAnimationFrame(() => document.querySelector<HTMLElement>("[aria-invalid=true],[data-needed]")?.focus());
    if (slug === null) add.mutate({ params: { shelf }, input: { language, content: valid } });
    else write.mutate({ params: { shelf, slug }, input: { language, content: valid, from } });
  };

  return (
    <div className={styles.editing}>
      <form
        className={styles.form}
        aria-label={say("library.editor", { language: say(`library.in_${language}`) })}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <EditedFields
          fields={FIELDS[shelf]}
          values={values}
          language={language}
          wrong={wrong}
          errorOf={(name) =>
            name === "text" && unknown.length > 0
              ? say("library.unknown_placeholder", { names: unknown.join(", ") })
              : say("library.field_needed")
          }
          onChange={(name, value) => setValues((now) => ({ ...now, [name]: value }))}
        />
        {error && (
          <p className={styles.trouble} role="alert">
            {sentenceFor(error, say)}
          </p>
        )}
        <div className={styles.acts}>
          <Button onClick={() => onClose()}>{say("common.cancel")}</Button>
          <Button kind="primary" type="submit" busy={add.isPending || write.isPending}>
            {say("library.save_version")}
          </Button>
        </div>
      </form>
      <Preview title={say(beside ? "library.beside" : "library.preview")}>
        {beside || missingIn(FIELDS[shelf], valid).length === 0 ? (
          <EntryWords shelf={shelf} content={{ ...emptyOf(shelf), ...(beside ?? valid) }} language={language} narrow />
        ) : (
          <p className={styles.quiet}>{say("library.preview_soon")}</p>
        )}
      </Preview>
    </div>
  );
}

function Preview({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.preview} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What is not words (for which stage, for which channel) is the same in every language. */
function carriedOver(shelf: Shelf, beside: Content | null): Content {
  const begun = emptyOf(shelf);
  if (!beside) return begun;
  for (const { name, kind } of FIELDS[shelf]) if (kind === "several" || kind === "one") begun[name] = beside[name];
  return { ...begun, ...(beside.parts ? { parts: {} } : {}) };
}
