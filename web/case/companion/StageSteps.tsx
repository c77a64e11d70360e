import { setStage } from "#contract/cases.ts";
import { useAct } from "../../act.ts";
import { useCommand } from "../../keyboard/use-command.ts";
import { Icon } from "../../parts/Icon.tsx";
import { KeptIcon } from "../../parts/icons.ts";
import { Kbd } from "../../parts/Kbd.tsx";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { Section } from "./Section.tsx";
import styles from "./StageSteps.module.css";

const stages = [1, 2, 3, 4, 5] as const;

/** The five stages: the current one open with its goal, question, exit check and trap. Moves freely both ways. */
export function StageSteps() {
  const view = useCase();
  const say = useSay();
  const nameOf = (stage: number) => say(`queue.stage_${stage}`);
  const set = useAct(setStage, {
    done: (_, { input }) => say("case.stage_set", { stage: input.stage, name: nameOf(input.stage) }),
  });
  const go = (stage: number) => {
    if (stage !== view.stage) set.mutate({ params: { number: view.number }, input: { stage } });
  };
  const closed = view.may.stage !== true && view.may.stage !== undefined;
  return (
    <Section name="stage" title={say("case.stage")} aside={closed ? undefined : <Kbd keys="y" />}>
      {stages.map((stage) => (
        <StageKey key={stage} stage={stage} enabled={!closed} onGo={() => go(stage)} />
      ))}
      <ol className={styles.steps}>
        {stages.map((stage) => (
          <li key={stage}>
            <button
              type="button"
              className={styles.step}
              aria-current={stage === view.stage ? "step" : undefined}
              data-passed={stage < view.stage || undefined}
              aria-disabled={closed || undefined}
              aria-label={say("queue.stage_of_five", { stage, name: nameOf(stage) })}
              title={nameOf(stage)}
              onClick={() => !closed && go(stage)}
            >
              {stage < view.stage ? <Icon of={KeptIcon} size={16} /> : stage}
            </button>
          </li>
        ))}
      </ol>
      <h3 className={styles.name}>{nameOf(view.stage)}</h3>
      <p className={styles.goal}>{say(`case.stage_${view.stage}_goal`)}</p>
      <dl className={styles.help}>
        <dt>{say("case.stage_ask")}</dt>
        <dd className={styles.question}>{say(`case.stage_${view.stage}_question`)}</dd>
        <dt>{say("case.stage_exit")}</dt>
        <dd>{say(`case.stage_${view.stage}_exit`)}</dd>
        <dt>{say("case.stage_trap")}</dt>
        <dd>{say(`case.stage_${view.stage}_trap`)}</dd>
      </dl>
      {view.stage < 5 && !closed && (
        <button type="button" className={styles.onward} onClick={() => go(view.stage + 1)}>
          {say("case.stage_on", { stage: view.stage + 1, name: nameOf(view.stage + 1) })}
        </button>
      )}
    </Section>
  );
}

function StageKey({ stage, enabled, onGo }: { stage: number; enabled: boolean; onGo: () => void }) {
  const say = useSay();
  useCommand({
    id: `case.stage_${stage}`,
    label: say("case.set_stage", { stage, name: say(`queue.stage_${stage}`) }),
    where: say("case.title"),
    keys: `y ${stage}`,
    enabled,
    run: onGo,
  });
  return null;
}
