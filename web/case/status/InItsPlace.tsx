import type { FactKind } from "#contract/information.ts";
import { Choices } from "../../parts/Choices.tsx";
import { TextField } from "../../parts/Field.tsx";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { DateChoice } from "../promises/DateChoice.tsx";
import { useChoices } from "../promises/use-choices.ts";
import styles from "./SelectDialog.module.css";
import type { Choice } from "./SelectDialog.tsx";

const KINDS: readonly FactKind[] = ["technical", "obstacle", "organisation"];

/** What kind of thing is kept back and for whose sake, and what the customer hears in its place: a cause, a step, an hour. */
export function InItsPlace({
  choice,
  nextWordAt,
  refused,
  onChange,
}: {
  choice: Choice;
  nextWordAt: string | null;
  refused: string | null;
  onChange: (more: Partial<Choice>) => void;
}) {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const { choices } = useChoices();
  const missing = refused === "selection.substitute_missing";
  return (
    <>
      <Choices
        legend={say("information.kind")}
        value={choice.kind}
        options={KINDS.map((kind) => ({ value: kind, label: say(`information.kind_${kind}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Choices
        legend={say("information.for_whom")}
        hint={say(choice.forWhom === "firm" ? "information.for_firm_refused" : "information.for_whom_help")}
        value={choice.forWhom}
        options={(["customer", "firm"] as const).map((whom) => ({ value: whom, label: say(`information.for_${whom}`) }))}
        onChange={(forWhom) => onChange({ forWhom })}
      />
      <fieldset className={styles.group}>
        <legend>{say("information.in_its_place")}</legend>
        <TextField
          label={say("information.cause")}
          hint={say("information.cause_help")}
          lang={view.language}
          value={choice.words}
          error={missing && choice.words.trim() === "" ? say("information.cause_missing") : null}
          onChange={(event) => onChange({ words: event.target.value })}
        />
        <TextField
          label={say("information.next_step")}
          hint={say("information.next_step_help")}
          lang={view.language}
          value={choice.nextStep}
          error={missing && choice.nextStep.trim() === "" ? say("information.step_missing") : null}
          onChange={(event) => onChange({ nextStep: event.target.value })}
        />
        <DateChoice
          legend={nextWordAt ? say("information.next_word_when", { when: when.exact(nextWordAt) }) : say("information.next_word")}
          value={nextWordAt}
          choices={choices}
          onChange={(at) => onChange({ nextWordAt: at })}
        />
      </fieldset>
    </>
  );
}
