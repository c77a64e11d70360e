import { useState } from "react";
import { makeCallBack } from "#contract/call-backs.ts";
import { useAct } from "../act.ts";
import { DateChoice } from "../case/promises/DateChoice.tsx";
import { useChoices } from "../case/promises/use-choices.ts";
import { Button } from "../parts/Button.tsx";
import { PhoneIcon } from "../parts/icons.ts";
import { PhoneField } from "../parts/PhoneField.tsx";
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
      <PhoneField
        label={say("phone.number")}
        value={phone}
        error={promise.error ? sentenceFor(promise.error, say) : null}
        onChange={setPhone}
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
