import { useState } from "react";
import { DateChoice } from "../case/promises/DateChoice.tsx";
import { useChoices } from "../case/promises/use-choices.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { TextField } from "../parts/Field.tsx";
import { useSay } from "../words.tsx";
import styles from "./Dialogs.module.css";
import type { Call } from "./use-call.ts";

/** A promise made in the call, by an exact hour. */
export function PromiseDialog({ call, words: begun, onClose }: { call: Call; words: string; onClose: () => void }) {
  const say = useSay();
  const { proposed, choices } = useChoices();
  const [words, setWords] = useState(begun);
  const [chosen, setChosen] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const at = chosen ?? proposed;
  const missing = !words.trim() ? say("calls.promise_needs_words") : at === null ? say("case.choose_time") : undefined;
  const make = async () => {
    if (missing || at === null) return;
    const code = await call.act({ kind: "promise", words: words.trim(), dueAt: at, rung: call.view.rung });
    if (code === null) onClose();
    else setTrouble(say(`refusals.${code}`));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("calls.promise_make")}
      actions={
        <>
          <Button onClick={onClose}>{say("case.cancel")}</Button>
          <Button kind="primary" disabledBecause={missing} onClick={() => void make()}>
            {say("case.promise")}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <TextField
          label={say("calls.promise_words")}
          error={trouble}
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <DateChoice legend={say("calls.promise_by")} value={at} choices={choices} onChange={setChosen} />
      </form>
    </Dialog>
  );
}
