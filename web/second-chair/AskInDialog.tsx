import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { askSecondChair } from "#contract/second-chairs.ts";
import { prepareTransfer } from "#contract/transfers.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { TextField } from "../parts/Field.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { answers } from "../queries.ts";
import { ReceiverChoice } from "../transfers/ReceiverChoice.tsx";
import styles from "../transfers/Transfers.module.css";
import { useSay } from "../words.tsx";

/** Asks a colleague to sit beside. Who is free is asked anew each time. */
export function AskInDialog({ number, onClose }: { number: number; onClose: () => void }) {
  const say = useSay();
  const asked = useQuery({ ...answers(prepareTransfer, { params: { number } }), staleTime: 0, gcTime: 0 });
  const people = asked.data?.people ?? [];
  const [id, setId] = useState<number | null>(null);
  const [words, setWords] = useState("");
  const person = people.find((one) => one.id === id);
  const ask = useAct(askSecondChair, {
    sayRefusal: false,
    done: say("chair.asked_done", { name: person?.name ?? "" }),
    onDone: onClose,
  });
  const trouble = ask.error ?? asked.error;
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("chair.title")}
      description={say("chair.lead")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button
            kind="primary"
            busy={ask.isPending}
            disabledBecause={person ? undefined : say("transfer.choose_first")}
            onClick={() => person && ask.mutate({ params: { number }, input: { accountId: person.id, words: words.trim() } })}
          >
            {person ? say("chair.ask_name", { name: person.name }) : say("transfer.ask_nobody")}
          </Button>
        </>
      }
    >
      <div className={styles.asking}>
        <ReceiverChoice label={say("chair.who")} none={say("chair.nobody")} people={people} value={id} onChange={setId} />
        <TextField
          label={say("chair.words")}
          optional
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        {trouble && (
          <p role="alert" className={styles.trouble}>
            {sentenceFor(trouble, say)}
          </p>
        )}
      </div>
    </Dialog>
  );
}
