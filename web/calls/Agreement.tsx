import { useState } from "react";
import { DateChoice } from "../case/promises/DateChoice.tsx";
import { useChoices } from "../case/promises/use-choices.ts";
import { Check } from "../parts/Choices.tsx";
import { TextArea, TextField } from "../parts/Field.tsx";
import { useSay } from "../words.tsx";

/** What was agreed in a call, the next step and its hour, which makes a promise of it; each may be nothing. */
export function useAgreement() {
  const { choices } = useChoices();
  const [agreed, setAgreed] = useState("");
  const [nextStep, setNextStep] = useState("");
  const [chosen, setNextAt] = useState<string | null>(null);
  const [promised, setPromised] = useState(false);
  const nextAt = promised ? (chosen ?? choices[0] ?? null) : null;
  return { agreed, setAgreed, nextStep, setNextStep, nextAt, setNextAt, promised, setPromised, choices };
}

/** The questions after it. With somebody who was not reached nothing was agreed. */
export function AgreementFields({ of, reached }: { of: ReturnType<typeof useAgreement>; reached: boolean }) {
  const say = useSay();
  return (
    <>
      {reached && (
        <TextArea
          label={say("calls.agreed")}
          hint={say("calls.agreed_hint")}
          optional
          rows={2}
          maxLength={2000}
          value={of.agreed}
          onChange={(event) => of.setAgreed(event.target.value)}
        />
      )}
      <TextField
        label={say("calls.next_step")}
        optional
        maxLength={500}
        value={of.nextStep}
        onChange={(event) => of.setNextStep(event.target.value)}
      />
      <Check
        label={say("calls.next_promised")}
        hint={say("calls.next_promised_hint")}
        checked={of.promised}
        onChange={of.setPromised}
      />
      {of.promised && <DateChoice legend={say("calls.next_at")} value={of.nextAt} choices={of.choices} onChange={of.setNextAt} />}
    </>
  );
}
