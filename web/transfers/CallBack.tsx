import { useState } from "react";
import { makePromise } from "#contract/promises.ts";
import { useAct } from "../act.ts";
import { DateChoice } from "../case/promises/DateChoice.tsx";
import { useChoices } from "../case/promises/use-choices.ts";
import { Button } from "../parts/Button.tsx";
import { PhoneIcon } from "../parts/icons.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Transfers.module.css";

/** Nobody is free: a call at an exact hour is promised instead, in the customer's language. */
export function CallBack({ number, words, onDone }: { number: number; words: string; onDone: () => void }) {
  const say = useSay();
  const when = useWhen();
  const { choices } = useChoices();
  const [chosen, setChosen] = useState<string | null>(null);
  const at = chosen ?? choices[0] ?? null;
  const promise = useAct(makePromise, {
    done: (_, { input }) => say("transfer.call_back_done", { at: when.exact(input.dueAt) }),
    onDone,
  });
  return (
    <section className={styles.callBack}>
      <p>{say("transfer.call_back_words")}</p>
      <DateChoice legend={say("transfer.call_back_by")} value={at} choices={choices} onChange={setChosen} />
      <Button
        icon={PhoneIcon}
        busy={promise.isPending}
        onClick={() => at && promise.mutate({ params: { number }, input: { what: "deed", words, dueAt: at, told: true } })}
      >
        {say("transfer.call_back")}
      </Button>
    </section>
  );
}
