import { useState } from "react";
import { askConfirmation } from "#contract/cases.ts";
import { useAct } from "../../act.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { TextArea } from "../../parts/Field.tsx";
import { SendIcon } from "../../parts/icons.ts";
import { sentenceFor } from "../../parts/sentences.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";

/** Asks the customer whether it is solved; their yes closes the case, not our wish. */
export function AskSolvedDialog({ onClose }: { onClose: () => void }) {
  const view = useCase();
  const say = useSay();
  const [text, setText] = useState("");
  const ask = useAct(askConfirmation, {
    sayRefusal: false,
    done: say("case.asked_solved", { customer: view.customer.name }),
    onDone: onClose,
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("case.ask_solved")}
      description={say("case.ask_solved_help", { customer: view.customer.name })}
      actions={
        <>
          <Button onClick={onClose}>{say("case.cancel")}</Button>
          <Button
            kind="primary"
            icon={SendIcon}
            busy={ask.isPending}
            onClick={() =>
              ask.mutate({ params: { number: view.number }, input: text.trim() === "" ? {} : { text: text.trim() } })
            }
          >
            {say("case.ask_customer", { customer: view.customer.name })}
          </Button>
        </>
      }
    >
      <TextArea
        label={say("case.own_words")}
        hint={say("case.own_words_help")}
        optional
        lang={view.language}
        value={text}
        error={ask.isError ? sentenceFor(ask.error, say) : null}
        onChange={(event) => setText(event.target.value)}
      />
    </Dialog>
  );
}
