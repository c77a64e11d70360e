import { useState } from "react";
import { makeCallBack } from "#contract/call-backs.ts";
import { useAct } from "../act.ts";
import { DateChoice } from "../case/promises/DateChoice.tsx";
import { useChoices } from "../case/promises/use-choices.ts";
import { Button } from "../parts/Button.tsx";
import { TextField } from "../parts/Field.tsx";
import { PhoneIcon } from "../parts/icons.ts";
import { sentenceFor } from "../parts/sentences.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Transfers.module.css";

/** Nobody is free: a call at an exact hour is promised instead, and stands in the list of call-backs. */
export function CallBack({ number, phone: known, onDone }: { number: number; phone: string | null; onDone: () => void }) {
  const say = useSay();
  const when = useWhen();
  const { choices } = useChoices();
  const [phone, setPhone] = useState(known ?? "");
  const [chosen, setChosen] = useState<string | null>(null);
  const at = chosen ?? choices[0] ?? null;
  const promise = useAct(makeCallBack, {
    sayRefusal: false,
    done: (_, { input }) => say("phone.promised", { when: when.exact(input.dueAt) }),
    onDone,
  });
  return (
    <section className={styles.callBack}>
      <p>{say("transfer.call_back_words")}</p>
      <TextField
        label={say("phone.number")}
        type="tel"
        autoComplete="off"
        maxLength={40}
        value={phone}
        error={promise.error ? sentenceFor(promise.error, say) : null}
        onChange={(event) => setPhone(event.target.value)}
      />
      <DateChoice legend={say("phone.ring_by")} value={at} choices={choices} onChange={setChosen} />
      <Button
        icon={PhoneIcon}
        busy={promise.isPending}
        disabledBecause={phone.trim().length < 2 ? say("phone.number_missing") : undefined}
        onClick={() => at && promise.mutate({ params: { number }, input: { phone: phone.trim(), dueAt: at, told: true } })}
      >
        {say("transfer.call_back")}
      </Button>
    </section>
  );
}
