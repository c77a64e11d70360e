import { useState } from "react";
import { type FactKind, type How, type SelectionView, selectFact, type Touched } from "#contract/information.ts";
import { guessMaterial, QUESTIONS } from "#reader/material/guess-material.ts";
import { useAct } from "../../act.ts";
import { Refused } from "../../client.ts";
import { Button } from "../../parts/Button.tsx";
import { Check } from "../../parts/Choices.tsx";
import { afterDialog, Dialog } from "../../parts/Dialog.tsx";
import { sentenceFor } from "../../parts/sentences.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { offerWords } from "../composer/offered-words.ts";
import { useChoices } from "../promises/use-choices.ts";
import { HowChoice } from "./HowChoice.tsx";
import { InItsPlace } from "./InItsPlace.tsx";
import styles from "./SelectDialog.module.css";
import { TheNews } from "./TheNews.tsx";
import { useHeard } from "./use-heard.ts";
import { useTouchesSaid } from "./use-touches-said.ts";

export interface Choice {
  how: How;
  kind: FactKind | null;
  forWhom: "customer" | "firm" | null;
  words: string;
  options: readonly string[];
  nextStep: string;
  nextWordAt: string | null;
}

export interface Selecting {
  fact: string;
  how: How;
  /** The decision that is looked at again. */
  earlier?: SelectionView;
}

const begin = ({ how, earlier }: Selecting): Choice => ({
  how,
  kind: earlier?.kind ?? null,
  forWhom: null,
  words: earlier?.how === how ? earlier.words : "",
  options: earlier?.options.length ? earlier.options : ["", ""],
  nextStep: earlier?.nextStep ?? "",
  nextWordAt: null,
});

/** Tell, say in general, or hold: the five questions first, then what the customer hears. */
export function SelectDialog({ selecting, onClose }: { selecting: Selecting; onClose: () => void }) {
  const { fact, earlier } = selecting;
  const view = useCase();
  const say = useSay();
  const { proposed } = useChoices();
  const guess = guessMaterial(fact);
  const [touches, setTouches] = useState<readonly Touched[]>(
    earlier ? earlier.touches : QUESTIONS.filter((question) => guess[question] !== undefined),
  );
  const touched = useTouchesSaid(touches);
  const [choice, setChoice] = useState(() => begin(selecting));
  const must = touches.length > 0;
  const how: How = must ? "told" : choice.how;
  const nextWordAt = choice.nextWordAt ?? proposed;
  const options = choice.options.map((option) => option.trim()).filter(Boolean);
  const told = { words: choice.words, options: how === "told" ? options : [], nextStep: how === "told" ? "" : choice.nextStep };
  const words = useHeard({ ...told, nextWordAt });
  const select = useAct(selectFact, {
    sayRefusal: false,
    done: say(`information.done_${how}`),
    onDone: () => {
      onClose();
      if (how === "told") afterDialog(() => offerWords(words));
    },
  });
  const change = (more: Partial<Choice>) => {
    // What was refused is being mended: the sentence about it goes.
    if (select.isError) select.reset();
    setChoice((now) => ({ ...now, ...more }));
  };
  const refused = select.error instanceof Refused ? select.error.code : null;
  const toggle = (question: Touched, yes: boolean) =>
    setTouches(QUESTIONS.filter((each) => (each === question ? yes : touches.includes(each))));
  const decide = () =>
    select.mutate({
      params: { number: view.number },
      input: {
        fact,
        how,
        touches: [...touches],
        ...told,
        ...(nextWordAt === null ? {} : { nextWordAt }),
        ...(earlier ? { insteadOf: earlier.id } : {}),
        ...(how === "told" ? {} : { kind: choice.kind ?? undefined, forWhom: choice.forWhom ?? undefined }),
      },
    });

  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={say("information.title")}
      description={<q>{fact}</q>}
      actions={
        <>
          <Button onClick={onClose}>{say("case.cancel")}</Button>
          <Button kind="primary" busy={select.isPending} onClick={decide}>
            {say(`information.do_${how}`)}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <fieldset className={styles.group}>
          <legend>{say("information.questions")}</legend>
          <div className={styles.questions}>
            {QUESTIONS.map((question) => (
              <Check
                key={question}
                label={say(`information.question_${question}`)}
                hint={guess[question] && say("information.because_of", { words: guess[question] })}
                checked={touches.includes(question)}
                onChange={(yes) => toggle(question, yes)}
              />
            ))}
          </div>
        </fieldset>
        <HowChoice
          how={how}
          because={must ? say("information.must_be_told", { touches: touched }) : undefined}
          onHow={(next) => change({ how: next })}
        />
        {how === "told" ? (
          <TheNews
            choice={choice}
            needsWays={touches.includes("rights") || touches.includes("options")}
            refused={refused}
            onChange={change}
          />
        ) : (
          <InItsPlace choice={choice} nextWordAt={nextWordAt} refused={refused} onChange={change} />
        )}
        {words.trim() !== "" && (
          <section className={styles.heard} aria-label={say("information.they_hear", { name: view.customer.name })}>
            <h3>{say("information.they_hear", { name: view.customer.name })}</h3>
            <p lang={view.language}>{words}</p>
          </section>
        )}
        {select.error && (
          <p role="alert" className={styles.trouble}>
            {sentenceFor(select.error, say)}
          </p>
        )}
      </div>
    </Dialog>
  );
}
