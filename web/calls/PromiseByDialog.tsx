import { type ReactNode, useState } from "react";
import { DateChoice } from "../case/promises/DateChoice.tsx";
import { useChoices } from "../case/promises/use-choices.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { useSay } from "../words.tsx";
import styles from "./Dialogs.module.css";
import type { Call } from "./use-call.ts";

interface Props {
  call: Call;
  title: string;
  description?: string;
  legend: string;
  /** What is promised, or the number at which: as far as it is known. */
  promised: { words: string; phone?: string };
  /** Why it can't be promised as it stands. */
  missing: string | undefined;
  /** The field for it, which shows why the desk refused. */
  field: (trouble: string | null) => ReactNode;
  onClose: () => void;
}

/** Something promised in the call, by an exact hour. */
export function PromiseByDialog({ call, title, description, legend, promised, missing, field, onClose }: Props) {
  const say = useSay();
  const { proposed, choices } = useChoices();
  const [chosen, setChosen] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const at = chosen ?? proposed;
  const cannot = missing ?? (at === null ? say("case.choose_time") : undefined);
  const make = async () => {
    if (cannot || at === null) return;
    const code = await call.act({ kind: "promise", ...promised, dueAt: at, rung: call.view.rung });
    if (code === null) onClose();
    else setTrouble(say(`refusals.${code}`));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      {...(description && { description })}
      actions={
        <>
          <Button onClick={onClose}>{say("case.cancel")}</Button>
          <Button kind="primary" disabledBecause={cannot} onClick={() => void make()}>
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
        {field(trouble)}
        <DateChoice legend={legend} value={at} choices={choices} onChange={setChosen} />
      </form>
    </Dialog>
  );
}
