import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { makeCallBack } from "#contract/call-backs.ts";
import type { CaseView } from "#contract/case-shapes.ts";
import { showCustomer } from "#contract/customers.ts";
import { useAct } from "../../act.ts";
import { Button } from "../../parts/Button.tsx";
import { Check } from "../../parts/Choices.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { TextField } from "../../parts/Field.tsx";
import { PhoneField } from "../../parts/PhoneField.tsx";
import { sentenceFor } from "../../parts/sentences.ts";
import { answers } from "../../queries.ts";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { DateChoice } from "./DateChoice.tsx";
import styles from "./Promises.module.css";
import { useChoices } from "./use-choices.ts";

/** Promises to ring: at which number, by when, and what about. */
export function CallBackDialog({ view, onClose }: { view: CaseView; onClose: () => void }) {
  const say = useSay();
  const when = useWhen();
  const { proposed, choices } = useChoices();
  const { data: customer } = useQuery(answers(showCustomer, { params: { id: view.customer.id } }));
  const phones = customer?.addresses.filter(({ kind }) => kind === "phone") ?? [];
  const known = (phones.find(({ preferred }) => preferred) ?? phones[0])?.value ?? "";
  const [typed, setTyped] = useState<string | null>(null);
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const [told, setTold] = useState(false);
  const phone = typed ?? known;
  const at = chosen ?? proposed;
  const make = useAct(makeCallBack, {
    done: (_, { input }) => say("phone.promised", { when: when.exact(input.dueAt) }),
    sayRefusal: false,
    onDone: onClose,
  });
  const missing = phone.trim() === "" ? say("phone.number_missing") : at === null ? say("case.choose_time") : undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("phone.promise_title")}
      description={say("phone.promise_words", { customer: view.customer.name })}
      actions={
        <>
          <Button onClick={onClose}>{say("case.cancel")}</Button>
          <Button
            kind="primary"
            busy={make.isPending}
            disabledBecause={missing}
            onClick={() =>
              at && make.mutate({ params: { number: view.number }, input: { phone: phone.trim(), dueAt: at, words, told } })
            }
          >
            {say("case.promise")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <PhoneField
          label={say("phone.number")}
          value={phone}
          error={make.error ? sentenceFor(make.error, say) : null}
          onChange={setTyped}
        />
        <DateChoice legend={say("phone.ring_by")} value={at} choices={choices} onChange={setChosen} />
        <TextField
          label={say("phone.about")}
          hint={say("phone.about_hint")}
          optional
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <Check label={say("case.already_told")} hint={say("case.already_told_help")} checked={told} onChange={setTold} />
      </div>
    </Dialog>
  );
}
