import { useState } from "react";
import type { Bypass } from "#contract/ladder.ts";
import { Button } from "../parts/Button.tsx";
import { Choices } from "../parts/Choices.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { TextField } from "../parts/Field.tsx";
import { useSay } from "../words.tsx";
import styles from "./Dialogs.module.css";

/** Past all rungs to the end, for a threat or an emergency alone. One key opens it and Enter goes: words may come later. */
export function DangerDialog({
  onGo,
  onClose,
}: {
  onGo: (bypass: { because: Bypass; words: string }) => void;
  onClose: () => void;
}) {
  const say = useSay();
  const [because, setBecause] = useState<Bypass>("threat");
  const [words, setWords] = useState("");
  const go = () => onGo({ because, words: words.trim() });
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("calls.danger")}
      description={say("calls.danger_words")}
      actions={
        <>
          <Button onClick={onClose}>{say("calls.danger_back")}</Button>
          <Button kind="primary" onClick={go}>
            {say("calls.danger_go")}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <Choices
          legend={say("calls.danger_what")}
          value={because}
          options={(["threat", "emergency"] as const).map((value) => ({ value, label: say(`calls.danger_${value}`) }))}
          onChange={setBecause}
        />
        <TextField
          label={say("calls.danger_said")}
          hint={say("calls.danger_said_hint")}
          optional
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        {/* Enter in the field goes on; the button that is seen stands below. */}
        <button type="submit" hidden />
      </form>
      <p className={styles.aside}>{say("calls.danger_life")}</p>
    </Dialog>
  );
}
