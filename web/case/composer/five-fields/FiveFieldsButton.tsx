import { useState } from "react";
import { useCommand } from "../../../keyboard/use-command.ts";
import { Button } from "../../../parts/Button.tsx";
import { afterDialog, Dialog } from "../../../parts/Dialog.tsx";
import { TextArea, TextField } from "../../../parts/Field.tsx";
import { speakWhen } from "../../../when.ts";
import { useSay } from "../../../words.tsx";
import { useZone } from "../../../zone.ts";
import { useCase } from "../../CaseContext.tsx";
import styles from "../../promises/Promises.module.css";
import { useSayIn } from "../../say-in.ts";
import { FIELDS, type Filled, updateOf } from "./fields.ts";

const EMPTY: Filled = { happening: "", difficulty: "", next_step: "", established: "", next_word: "" };

/** Fills a reply from five short fields; what it puts in is one edit, which undo takes back. */
export function FiveFieldsButton({ nextAt, onWords }: { nextAt: string | null; onWords: (words: string) => void }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  useCommand({
    id: "case.five_fields",
    label: say("composer.five_fields_long"),
    where: say("case.title"),
    run: () => setOpen(true),
  });
  return (
    <>
      <Button size="small" kind="quiet" onClick={() => setOpen(true)}>
        {say("composer.five_fields")}
      </Button>
      {open && <Builder nextAt={nextAt} onClose={() => setOpen(false)} onWords={onWords} />}
    </>
  );
}

function Builder({ nextAt, onClose, onWords }: { nextAt: string | null; onClose: () => void; onWords: (words: string) => void }) {
  const view = useCase();
  const say = useSay();
  const zone = useZone();
  const theirs = useSayIn(view.language);
  const [filled, setFilled] = useState<Filled>(EMPTY);
  const promised =
    nextAt && theirs ? theirs("information.said_next_word", { at: speakWhen(view.language, zone).exact(nextAt) }) : "";
  // The hour that the reply promises anyway stands in its field, until somebody writes there.
  const [touched, setTouched] = useState(false);
  const whole: Filled = touched ? filled : { ...filled, next_word: promised };
  const words = updateOf(whole);
  const put = () => {
    if (words === "") return;
    onClose();
    afterDialog(() => onWords(words));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("composer.five_fields_long")}
      description={say("composer.five_fields_help", { name: view.customer.name })}
      actions={
        <>
          <Button onClick={onClose}>{say("case.cancel")}</Button>
          <Button kind="primary" disabledBecause={words === "" ? say("composer.five_fields_empty") : undefined} onClick={put}>
            {say("composer.put_into_reply")}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          put();
        }}
      >
        {FIELDS.map((field) => {
          const written = {
            label: say(`composer.field_${field}`),
            hint: say(`composer.field_${field}_help`),
            lang: view.language,
            value: whole[field],
            maxLength: 500,
          };
          // The hour that stands there already is a whole sentence, of which the end counts.
          if (field !== "next_word")
            return (
              <TextField key={field} {...written} onChange={(event) => setFilled({ ...whole, [field]: event.target.value })} />
            );
          return (
            <TextArea
              key={field}
              {...written}
              onChange={(event) => {
                setTouched(true);
                setFilled({ ...whole, [field]: event.target.value });
              }}
            />
          );
        })}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
