import { useState } from "react";
import type { DecisionView, StepView } from "#contract/options.ts";
import { settlePromise } from "#contract/promises.ts";
import { useAct } from "../../act.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { KeptIcon, OnTimeIcon, OverdueIcon } from "../../parts/icons.ts";
import { useNow, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { whyNot } from "../allowed.ts";
import { useCase } from "../CaseContext.tsx";
import { DecisionDialog } from "./DecisionDialog.tsx";
import styles from "./Options.module.css";

/** What was agreed, and how far each step is. */
export function DecisionShown({ decision }: { decision: DecisionView }) {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const [deciding, setDeciding] = useState(false);
  return (
    <section className={styles.panel} aria-label={say("options.agreed")}>
      <h4 className={styles.heading}>{say("options.agreed")}</h4>
      <p className={styles.what} lang={view.language}>
        {decision.summary}
      </p>
      <ul className={styles.list}>
        {decision.steps.map((step) => (
          <Step key={step.promise} step={step} />
        ))}
      </ul>
      <p className={styles.quiet}>{say("options.decided_by", { name: decision.by.name, when: when.short(decision.at) })}</p>
      <div className={styles.acts}>
        <Button size="small" kind="quiet" disabledBecause={whyNot(view.may, "decide", say)} onClick={() => setDeciding(true)}>
          {say("options.decide_anew")}
        </Button>
      </div>
      {deciding && <DecisionDialog onClose={() => setDeciding(false)} />}
    </section>
  );
}

function Step({ step }: { step: StepView }) {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const keep = useAct(settlePromise, { done: say("case.promise_kept") });
  const isLate = step.state === "open" && Date.parse(step.dueAt) < now;
  const state =
    step.state === "open"
      ? say(isLate ? "options.step_overdue" : "options.by", { at: when.exact(step.dueAt) })
      : say(`options.step_${step.state}`);
  return (
    <li className={styles.step} data-state={isLate ? "overdue" : step.state}>
      <Icon of={step.state !== "open" ? KeptIcon : isLate ? OverdueIcon : OnTimeIcon} size={16} />
      <div>
        <p lang={view.language}>{step.words}</p>
        <p className={styles.quiet}>{[step.owner?.name, state].filter(Boolean).join(" · ")}</p>
        {step.state === "open" && (
          <Button
            size="small"
            aria-label={say("options.step_done_this", { words: step.words })}
            busy={keep.isPending}
            disabledBecause={whyNot(view.may, "promise", say)}
            onClick={() => keep.mutate({ params: { id: step.promise }, input: { as: "kept" } })}
          >
            {say("options.step_done")}
          </Button>
        )}
      </div>
    </li>
  );
}
