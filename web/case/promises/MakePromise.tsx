import { useState } from "react";
import type { CaseView } from "#contract/case-shapes.ts";
import { makePromise } from "#contract/promises.ts";
import { useAct } from "../../act.ts";
import { Button } from "../../parts/Button.tsx";
import { Check } from "../../parts/Choices.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { DateChoice } from "./DateChoice.tsx";
import styles from "./Promises.module.css";
import { useChoices } from "./use-choices.ts";

/** Promises news where none is promised yet. */
export function MakePromise({ view, onClose }: { view: CaseView; onClose: () => void }) {
  const say = useSay();
  const when = useWhen();
  const { proposed, choices } = useChoices();
  const [chosen, setChosen] = useState<string | null>(null);
  const [told, setTold] = useState(false);
  const at = chosen ?? proposed;
  const make = useAct(makePromise, {
    done: (_, { input }) => say("case.promise_made", { when: when.exact(input.dueAt) }),
    onDone: onClose,
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("case.set_next_update")}
      description={say("case.set_next_update_help", { customer: view.customer.name })}
      actions={
        <>
          <Button onClick={onClose}>{say("case.cancel")}</Button>
          <Button
            kind="primary"
            busy={make.isPending}
            disabledBecause={at === null ? say("case.choose_time") : undefined}
            onClick={() => at && make.mutate({ params: { number: view.number }, input: { dueAt: at, told } })}
          >
            {say("case.promise")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <DateChoice legend={say("case.next_update_by")} value={at} choices={choices} onChange={setChosen} />
        <Check label={say("case.already_told")} hint={say("case.already_told_help")} checked={told} onChange={setTold} />
      </div>
    </Dialog>
  );
}
