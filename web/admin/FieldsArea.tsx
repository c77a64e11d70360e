import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type FieldView, listFields, makeField, renameField, retireField } from "#contract/fields.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Choices } from "../parts/Choices.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { TextArea, TextField } from "../parts/Field.tsx";
import { Select } from "../parts/Select.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { nameIn } from "../tags/use-tags.ts";
import { useLanguage, useSay } from "../words.tsx";
import styles from "./Admin.module.css";
import { NameFields, noNames, slugOf } from "./NameFields.tsx";

const kinds = ["text", "number", "date", "choice", "yes_no"] as const;

/** What the firm wants to know of its cases and customers beside what Kapok knows. */
export function FieldsArea() {
  const say = useSay();
  const language = useLanguage();
  const fields = useQuery(answers(listFields));
  const [changing, setChanging] = useState<FieldView | "new" | null>(null);
  const retire = useAct(retireField, { done: say("together.field_retired") });
  return (
    <>
      <p className={styles.muted}>{say("together.fields_limit")}</p>
      <div>
        <Button onClick={() => setChanging("new")}>{say("together.make_field")}</Button>
      </div>
      {fields.error && <Trouble error={fields.error} onAgain={() => void fields.refetch()} />}
      {fields.data?.items.length === 0 && (
        <EmptyState title={say("together.no_fields")}>{say("together.no_fields_words")}</EmptyState>
      )}
      <ul className={styles.rows}>
        {fields.data?.items.map((field) => (
          <li key={field.id}>
            <span>
              {nameIn(field, language)}
              <small>
                {[say(`together.about_${field.about}`), say(`together.kind_${field.kind}`), field.choices.join(", ")]
                  .filter(Boolean)
                  .join(" · ")}
              </small>
            </span>
            <span className={styles.acts}>
              <Button size="small" onClick={() => setChanging(field)}>
                {say("admin.change_named", { name: nameIn(field, language) })}
              </Button>
              <Button size="small" busy={retire.isPending} onClick={() => retire.mutate({ params: { id: field.id } })}>
                {say("together.retire")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {changing && <FieldDialog field={changing === "new" ? null : changing} onClose={() => setChanging(null)} />}
    </>
  );
}

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

function FieldDialog({ field, onClose }: { field: FieldView | null; onClose: () => void }) {
  const say = useSay();
  const [about, setAbout] = useState(field?.about ?? "case");
  const [kind, setKind] = useState(field?.kind ?? "text");
  const [names, setNames] = useState(field?.names ?? noNames);
  const [slug, setSlug] = useState<string | null>(null);
  const [choices, setChoices] = useState(field?.choices.join("\n") ?? "");
  const shown = slug ?? slugOf(names.en || names.pl || names.bg);
  const done = { sayRefusal: false, done: say("common.saved"), onDone: onClose };
  const make = useAct(makeField, done);
  const rename = useAct(renameField, done);
  const error = make.error ?? rename.error;
  const given = kind === "choice" ? linesOf(choices) : [];
  const missing =
    kind === "choice" && given.length === 0
      ? say("together.choices_needed")
      : field || (shown && slugOf(shown) === shown)
        ? undefined
        : say("together.slug_needed");
  return (
    <Dialog
      open
      onClose={onClose}
      title={say(field ? "together.change_field_title" : "together.make_field")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button
            kind="primary"
            busy={make.isPending || rename.isPending}
            disabledBecause={missing}
            onClick={() =>
              field
                ? rename.mutate({ params: { id: field.id }, input: { names, choices: given } })
                : make.mutate({ input: { about, slug: shown, names, kind, choices: given } })
            }
          >
            {say("common.save")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <NameFields names={names} longest={60} onChange={setNames} />
        {!field && (
          <>
            <TextField
              label={say("together.slug")}
              hint={say("together.slug_hint")}
              value={shown}
              maxLength={40}
              onChange={(event) => setSlug(event.target.value)}
            />
            <Choices
              legend={say("together.about")}
              value={about}
              options={[
                { value: "case", label: say("together.about_case") },
                { value: "customer", label: say("together.about_customer") },
              ]}
              onChange={setAbout}
            />
            <Select
              label={say("together.kind")}
              hint={say("together.kind_hint")}
              value={kind}
              onChange={(event) => setKind(event.target.value as typeof kind)}
            >
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {say(`together.kind_${each}`)}
                </option>
              ))}
            </Select>
          </>
        )}
        {kind === "choice" && (
          <TextArea
            label={say("together.choices")}
            hint={say("together.choices_hint")}
            value={choices}
            onChange={(event) => setChoices(event.target.value)}
          />
        )}
        {error && (
          <p className={styles.trouble} role="alert">
            {sentenceFor(error, say)}
          </p>
        )}
      </div>
    </Dialog>
  );
}
