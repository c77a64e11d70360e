import { useState } from "react";
import { closeCase } from "#contract/cases.ts";
import { useAct } from "../../act.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { TextField } from "../../parts/Field.tsx";
import { sentenceFor } from "../../parts/sentences.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";

/** Closes without the customer's word, which needs a reason that stays in the record. */
export function CloseDialog({ onClose }: { onClose: () => void }) {
  const view = useCase();
  const say = useSay();
  const [words, setWords] = useState("");
  const close = useAct(closeCase, { sayRefusal: false, done: say("case.was_closed"), onDone: onClose });
  const missing = words.trim().length < 3 ? say("case.close_reason_needed") : undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("case.close")}
      description={say("case.close_help")}
      actions={
        <>
          <Button onClick={onClose}>{say("case.cancel")}</Button>
          <Button
            kind="primary"
            busy={close.isPending}
            disabledBecause={missing}
            onClick={() => close.mutate({ params: { number: view.number }, input: { words: words.trim() } })}
          >
            {say("case.close_now")}
          </Button>
        </>
      }
    >
      <TextField
        label={say("case.close_words")}
        hint={say("case.close_words_help")}
        value={words}
        error={close.isError ? sentenceFor(close.error, say) : null}
        onChange={(event) => setWords(event.target.value)}
      />
    </Dialog>
  );
}
