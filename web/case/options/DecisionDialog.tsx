import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { makeDecision } from "#contract/options.ts";
import { listPeople } from "#contract/people.ts";
import { useAct } from "../../act.ts";
import { useBackAbout } from "../../break/back-about.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { TextArea, TextField } from "../../parts/Field.tsx";
import { SendIcon } from "../../parts/icons.ts";
import { NamedOptions, Select } from "../../parts/Select.tsx";
import { sentenceFor } from "../../parts/sentences.ts";
import { answers } from "../../queries.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { DayHour } from "./DayHour.tsx";
import { type FirstStep, firstDecision } from "./first-decision.ts";
import styles from "./Options.module.css";

interface Draft extends FirstStep {
  key: number;
}

/** What is agreed: an option, a summary, and steps that each have an owner and an exact hour. */
export function DecisionDialog({ onClose }: { onClose: () => void }) {
  const view = useCase();
  const say = useSay();
  const [first] = useState(() => firstDecision(view, Date.now()));
  const [option, setOption] = useState(first.option);
  const [summary, setSummary] = useState(first.summary);
  const [steps, setSteps] = useState<Draft[]>(() => first.steps.map((step, key) => ({ key, ...step })));
  const decide = useAct(makeDecision, {
    sayRefusal: false,
    done: say("options.decided", { customer: view.customer.name }),
    onDone: onClose,
  });
  const change = (key: number, part: Partial<Draft>) =>
    setSteps((before) => before.map((step) => (step.key === key ? { ...step, ...part } : step)));
  const missing =
    summary.trim() === ""
      ? say("options.summary_missing")
      : steps.some(({ words }) => words.trim() === "")
        ? say("options.step_words_missing")
        : steps.some(({ dueAt }) => dueAt === null)
          ? say("refusals.decision.step_without_time")
          : undefined;
  const save = () =>
    decide.mutate({
      params: { number: view.number },
      input: {
        option,
        summary: summary.trim(),
        steps: steps.map(({ words, owner, dueAt }) => ({ words: words.trim(), owner, dueAt })),
      },
    });
  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={say("options.decide")}
      description={say("options.decide_help", { customer: view.customer.name })}
      actions={
        <>
          <Button onClick={onClose}>{say("case.cancel")}</Button>
          <Button kind="primary" icon={SendIcon} busy={decide.isPending} disabledBecause={missing} onClick={save}>
            {say("options.decide_and_tell", { customer: view.customer.name })}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {view.options.length > 0 && (
          <Select
            label={say("options.which")}
            value={option ?? ""}
            onChange={(event) => setOption(event.target.value === "" ? null : Number(event.target.value))}
          >
            {view.options
              .filter(({ feasibility }) => feasibility !== "impossible")
              .map(({ id, what }) => (
                <option key={id} value={id} lang={view.language}>
                  {what}
                </option>
              ))}
            <option value="">{say("options.another_way")}</option>
          </Select>
        )}
        <TextArea
          label={say("options.summary")}
          hint={say("options.summary_help")}
          lang={view.language}
          rows={3}
          maxLength={2000}
          value={summary}
          onChange={(event) => setSummary(event.target.value)}
        />
        <ol className={styles.steps}>
          {steps.map((step, at) => (
            <li key={step.key} className={styles.group}>
              <StepFields step={step} at={at} onChange={(part) => change(step.key, part)} />
              {steps.length > 1 && (
                <Button
                  size="small"
                  kind="quiet"
                  onClick={() => setSteps((before) => before.filter(({ key }) => key !== step.key))}
                >
                  {say("options.remove_step", { at: at + 1 })}
                </Button>
              )}
            </li>
          ))}
        </ol>
        <div className={styles.acts}>
          <Button
            size="small"
            onClick={() =>
              setSteps((before) => [...before, { key: (before.at(-1)?.key ?? 0) + 1, words: "", owner: null, dueAt: null }])
            }
          >
            {say("options.add_step")}
          </Button>
        </div>
        {decide.isError && <p role="alert">{sentenceFor(decide.error, say)}</p>}
      </div>
    </Dialog>
  );
}

function StepFields({ step, at, onChange }: { step: Draft; at: number; onChange: (part: Partial<Draft>) => void }) {
  const view = useCase();
  const say = useSay();
  const { data: people } = useQuery(answers(listPeople));
  const backAbout = useBackAbout();
  const others = people?.items.filter(({ id, active }) => active && id !== view.owner?.id) ?? [];
  return (
    <>
      <TextField
        label={say("options.step", { at: at + 1 })}
        hint={at === 0 ? say("options.step_help") : undefined}
        lang={view.language}
        maxLength={500}
        value={step.words}
        onChange={(event) => onChange({ words: event.target.value })}
      />
      <div className={styles.whoWhen}>
        <Select
          label={say("options.owner")}
          value={step.owner ?? ""}
          onChange={(event) => onChange({ owner: event.target.value === "" ? null : Number(event.target.value) })}
        >
          <option value="">{view.owner?.name ?? say("options.owner_me")}</option>
          <NamedOptions of={others.map((person) => ({ ...person, ...backAbout(person) }))} />
        </Select>
        <DayHour label={say("options.by_when")} value={step.dueAt} onChange={(dueAt) => onChange({ dueAt })} />
      </div>
    </>
  );
}
