import { useState } from "react";
import { DateChoice } from "../case/promises/DateChoice.tsx";
import { useChoices } from "../case/promises/use-choices.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { TextField } from "../parts/Field.tsx";
import { useSay } from "../words.tsx";
import styles from "./Dialogs.module.css";
import type { Call } from "./use-call.ts";

/** Nobody can take the call over: when it goes on instead, and at which number. It stands in the list of call-backs from then on. */
export function CallBackDialog({ call, phone: known, onClose }: { call: Call; phone: string; onClose: () => void }) {
  const say = useSay();
  const { proposed, choices } = useChoices();
  const [phone, setPhone] = useState(known);
  const [chosen, setChosen] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const at = chosen ?? proposed;
  const missing = phone.trim().length < 2 ? say("phone.number_missing") : at === null ? say("case.choose_time") : undefined;
  const make = async () => {
    if (missing || at === null) return;
    const code = await call.act({ kind: "promise", words: "", dueAt: at, phone: phone.trim(), rung: call.view.rung });
    if (code === null) onClose();
    else setTrouble(say(`refusals.${code}`));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("calls.call_back")}
      description={say("calls.call_back_words")}
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
          label={say("phone.number")}
          hint={say("calls.call_back_hint")}
          type="tel"
          autoComplete="off"
          maxLength={40}
          error={trouble}
          value={phone}
          onChange={(event) => setPhone(event.target.value)}
        />
        <DateChoice legend={say("phone.ring_by")} value={at} choices={choices} onChange={setChosen} />
      </form>
    </Dialog>
  );
}
