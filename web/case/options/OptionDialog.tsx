import { useState } from "react";
import { addOption, type OptionView, type OptionWords, rewordOption } from "#contract/options.ts";
import { useAct } from "../../act.ts";
import { Button } from "../../parts/Button.tsx";
import { Choices } from "../../parts/Choices.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { TextArea, TextField } from "../../parts/Field.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { CustomerSeesIcon, TeamOnlyIcon } from "../../parts/icons.ts";
import { sentenceFor } from "../../parts/sentences.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { DayHour } from "./DayHour.tsx";
import styles from "./Options.module.css";
import { firstWords, KINDS } from "./option-words.ts";

type Timing = "unknown" | "exact" | "span";

/** Adds an option or says it in other words: what the customer reads above, what is the team's alone below. */
export function OptionDialog({ option, onClose }: { option: OptionView | null; onClose: () => void }) {
  const view = useCase();
  const say = useSay();
  const [words, setWords] = useState<OptionWords>(() => firstWords(view, option));
  const [timing, setTiming] = useState<Timing>(words.until === null ? "unknown" : words.from === null ? "exact" : "span");
  const params = { number: view.number };
  const saying = { sayRefusal: false, onDone: onClose } as const;
  const add = useAct(addOption, { ...saying, done: say("options.added") });
  const reword = useAct(rewordOption, { ...saying, done: say("options.reworded") });
  const act = option ? reword : add;
  const set = (part: Partial<OptionWords>) => setWords((before) => ({ ...before, ...part }));
  const text = (name: "costToCustomer" | "legalBasis" | "needs" | "costToUs" | "whoDecides" | "whyNot") => ({
    label: say(`options.${name}`),
    maxLength: 500,
    value: words[name],
    onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value }),
  });
  const missing =
    words.what.trim() === ""
      ? say("options.what_missing")
      : timing !== "unknown" && (words.until === null || (timing === "span" && words.from === null))
        ? say("options.time_missing")
        : words.feasibility === "impossible" && words.whyNot.trim() === ""
          ? say("refusals.option.why_not_missing")
          : undefined;
  const save = () => {
    const input = {
      ...words,
      from: timing === "span" ? words.from : null,
      until: timing === "unknown" ? null : words.until,
    };
    if (option) reword.mutate({ params: { ...params, option: option.id }, input });
    else add.mutate({ params, input });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={say(option ? "options.reword" : "options.add")}
      description={say("options.add_help")}
      actions={
        <>
          <Button onClick={onClose}>{say("case.cancel")}</Button>
          <Button kind="primary" busy={act.isPending} disabledBecause={missing} onClick={save}>
            {say(option ? "options.save" : "options.add_now")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Choices
          legend={say("options.kind")}
          value={words.kind}
          options={KINDS.map((kind) => ({ value: kind, label: say(`options.kind_${kind}`) }))}
          onChange={(kind) => set({ kind })}
        />
        <div className={styles.group}>
          <h3 className={styles.whose}>
            <Icon of={CustomerSeesIcon} size={16} />
            {say("options.customer_reads")}
          </h3>
          <TextArea
            label={say("options.what")}
            hint={say(words.kind === "outside" ? "options.what_outside_help" : "options.what_help")}
            lang={view.language}
            rows={2}
            maxLength={500}
            value={words.what}
            onChange={(event) => set({ what: event.target.value })}
          />
          <Choices<Timing>
            legend={say("options.when")}
            value={timing}
            options={(["unknown", "exact", "span"] as const).map((value) => ({ value, label: say(`options.when_${value}`) }))}
            onChange={setTiming}
          />
          {timing === "span" && <DayHour label={say("options.from")} value={words.from} onChange={(from) => set({ from })} />}
          {timing !== "unknown" && (
            <DayHour
              label={say(timing === "span" ? "options.until" : "options.by_when")}
              value={words.until}
              onChange={(until) => set({ until })}
            />
          )}
          <TextField {...text("costToCustomer")} optional lang={view.language} />
          <TextField {...text("needs")} optional lang={view.language} />
          <TextField {...text("legalBasis")} optional lang={view.language} />
        </div>
        <div className={styles.group} data-whose="team">
          <h3 className={styles.whose}>
            <Icon of={TeamOnlyIcon} size={16} />
            {say("options.team_only")}
          </h3>
          <Choices
            legend={say("options.feasibility")}
            value={words.feasibility}
            options={(["allowed", "needs_approval", "impossible"] as const).map((value) => ({
              value,
              label: say(`options.feasibility_${value}`),
            }))}
            onChange={(feasibility) => set({ feasibility })}
          />
          {words.feasibility === "impossible" && <TextField {...text("whyNot")} />}
          <TextField {...text("whoDecides")} optional />
          <TextField {...text("costToUs")} optional />
        </div>
        {act.isError && <p role="alert">{sentenceFor(act.error, say)}</p>}
      </div>
    </Dialog>
  );
}
