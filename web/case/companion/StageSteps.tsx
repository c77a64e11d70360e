import { useState } from "react";
import { setStage, tickExitCheck, untickExitCheck } from "#contract/cases.ts";
import type { StageCard } from "#knowhow/stage-card.ts";
import { useAct } from "../../act.ts";
import { useCommand } from "../../keyboard/use-command.ts";
import { announce } from "../../parts/announce.ts";
import { Button } from "../../parts/Button.tsx";
import { Check } from "../../parts/Choices.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { KeptIcon } from "../../parts/icons.ts";
import { Kbd } from "../../parts/Kbd.tsx";
import { Skeleton, useNoticeable } from "../../parts/Skeleton.tsx";
import { useWhen } from "../../when.ts";
import { useLanguage, useSay } from "../../words.tsx";
import { whyNot } from "../allowed.ts";
import { useCase } from "../CaseContext.tsx";
import { offerWords } from "../composer/offered-words.ts";
import { DecisionShown } from "../options/DecisionShown.tsx";
import { FollowThrough } from "../options/FollowThrough.tsx";
import { OptionsPanel } from "../options/OptionsPanel.tsx";
import { asksForEmpathy, stayed } from "./back-to-one.ts";
import { Section } from "./Section.tsx";
import styles from "./StageSteps.module.css";
import { useStages } from "./use-stages.ts";

const stages = [1, 2, 3, 4, 5] as const;

/** The five stages, the current one open with what helps in it. Moves freely both ways; nothing is forced. */
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
  const isTicked = (stage: number) => view.exitChecks.some((check) => check.stage === stage);
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
              data-ticked={(isTicked(stage) && stage !== view.stage) || undefined}
              aria-disabled={closed || undefined}
              aria-label={[
                say("queue.stage_of_five", { stage, name: nameOf(stage) }),
                ...(isTicked(stage) ? [say("case.stage_ticked")] : []),
              ].join(", ")}
              title={nameOf(stage)}
              onClick={() => !closed && go(stage)}
            >
              {isTicked(stage) && stage !== view.stage ? <Icon of={KeptIcon} size={16} /> : stage}
            </button>
          </li>
        ))}
      </ol>
      {!closed && <BackToOne onGo={() => go(1)} />}
      <h3 className={styles.name}>{nameOf(view.stage)}</h3>
      <StageHelp />
      {view.stage === 3 || (view.stage === 4 && !view.decision) ? <OptionsPanel /> : null}
      {view.stage >= 4 && view.decision && <DecisionShown decision={view.decision} />}
      {view.stage === 5 && <FollowThrough />}
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

/** One grey line when angry words arrive in a later stage; the agent's "stay" is remembered for these words. */
function BackToOne({ onGo }: { onGo: () => void }) {
  const view = useCase();
  const say = useSay();
  const [stays, setStays] = useState(() => stayed.at(view.number));
  const message = asksForEmpathy(view);
  if (message === null || message === stays) return null;
  return (
    <p className={styles.back}>
      {say("case.back_to_one")}{" "}
      <button type="button" className={styles.onward} onClick={onGo}>
        {say("case.back_to_one_go")}
      </button>{" "}
      <button
        type="button"
        className={styles.onward}
        onClick={() => {
          stayed.remember(view.number, message);
          setStays(message);
        }}
      >
        {say("case.back_to_one_stay")}
      </button>
    </p>
  );
}

/** What helps at this stage: for the agent in their language, words of care in the customer's. */
function StageHelp() {
  const view = useCase();
  const say = useSay();
  const ours = useStages(useLanguage());
  const theirs = useStages(view.language);
  const slow = useNoticeable(ours.isPending || theirs.isPending);
  const cardOf = (cards: readonly StageCard[] | undefined) => cards?.find(({ stage }) => stage === view.stage);
  const [card, words] = [cardOf(ours.data), cardOf(theirs.data)];
  if (ours.isError || theirs.isError) {
    return (
      <p className={styles.goal} role="alert">
        {say("case.stage_help_failed")}{" "}
        <Button size="small" onClick={() => void Promise.all([ours.refetch(), theirs.refetch()])}>
          {say("common.try_again")}
        </Button>
      </p>
    );
  }
  if (!card || !words) return slow ? <Skeleton lines={4} /> : null;
  return (
    <>
      <p className={styles.goal}>{card.goal}</p>
      <dl className={styles.help}>
        <dt>{say("case.stage_ask")}</dt>
        <dd className={styles.question}>{card.question}</dd>
        <dt>{say("case.stage_tools")}</dt>
        <dd>
          <ul className={styles.tools}>
            {card.tools.map((tool) => (
              <li key={tool}>{tool}</li>
            ))}
          </ul>
        </dd>
        <dt>{say("case.stage_trap")}</dt>
        <dd>{card.trap}</dd>
      </dl>
      <Care key={view.stage} words={words.care} />
      <ExitCheck exit={card.exit} />
    </>
  );
}

function Care({ words }: { words: readonly string[] }) {
  const view = useCase();
  const say = useSay();
  const [at, setAt] = useState(0);
  const sentence = words[at % words.length] ?? "";
  return (
    <div className={styles.care}>
      <p className={styles.label}>{say("case.stage_care")}</p>
      <blockquote lang={view.language}>{sentence}</blockquote>
      <div className={styles.acts}>
        <Button
          size="small"
          disabledBecause={whyNot(view.may, "reply", say)}
          onClick={() => {
            offerWords(sentence);
            announce(say("techniques.taken"));
          }}
        >
          {say("techniques.use")}
        </Button>
        <Button size="small" kind="quiet" onClick={() => setAt(at + 1)}>
          {say("techniques.other_words")}
        </Button>
      </div>
    </div>
  );
}

function ExitCheck({ exit }: { exit: string }) {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const tick = useAct(tickExitCheck, { done: say("case.stage_tick_set") });
  const untick = useAct(untickExitCheck, { done: say("case.stage_tick_gone") });
  const standing = view.exitChecks.find(({ stage }) => stage === view.stage);
  const params = { number: view.number };
  const cannot = whyNot(view.may, "stage", say);
  return (
    <div className={styles.exit}>
      <p className={styles.label}>{say(view.stage === 5 ? "case.stage_exit_last" : "case.stage_exit")}</p>
      {cannot ? (
        <p>{exit}</p>
      ) : (
        <Check
          label={exit}
          hint={standing && [standing.by.name, when.short(standing.at)].filter(Boolean).join(", ")}
          checked={standing !== undefined}
          onChange={(checked) =>
            checked
              ? tick.mutate({ params, input: { stage: view.stage } })
              : untick.mutate({ params: { ...params, stage: view.stage } })
          }
        />
      )}
    </div>
  );
}
