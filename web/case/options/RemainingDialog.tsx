import { useState } from "react";
import { noteRemainingProblem } from "#contract/cases.ts";
import { useAct } from "../../act.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { TextArea } from "../../parts/Field.tsx";
import { sentenceFor } from "../../parts/sentences.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";

/** What is not solved yet, as the customer says it: the case goes back to finding out. */
export function RemainingDialog({ onClose }: { onClose: () => void }) {
  const view = useCase();
  const say = useSay();
  const [words, setWords] = useState("");
  const note = useAct(noteRemainingProblem, { sayRefusal: false, done: say("options.remains_noted"), onDone: onClose });
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("options.remains")}
      description={say("options.remains_help")}
      actions={
        <>
          <Button onClick={onClose}>{say("case.cancel")}</Button>
          <Button
            kind="primary"
            busy={note.isPending}
            disabledBecause={words.trim() === "" ? say("options.remains_missing") : undefined}
            onClick={() => note.mutate({ params: { number: view.number }, input: { words: words.trim() } })}
          >
            {say("options.remains_now")}
          </Button>
        </>
      }
    >
      <TextArea
        label={say("options.remains_words")}
        hint={say("options.remains_words_help")}
        lang={view.language}
        maxLength={2000}
        value={words}
        error={note.isError ? sentenceFor(note.error, say) : null}
        onChange={(event) => setWords(event.target.value)}
      />
    </Dialog>
  );
}
