import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { DemonstratedMoment, Demonstration } from "#knowhow/demonstration.ts";
import { RUNGS } from "#knowhow/ladder.ts";
import type { Language } from "#words/say.ts";
import { useCommand } from "../keyboard/use-command.ts";
import rungStyles from "../calls/Rung.module.css";
import { Button } from "../parts/Button.tsx";
import { AgainIcon, BackIcon, ForwardIcon, PauseIcon, PlayIcon } from "../parts/icons.ts";
import { Skeleton } from "../parts/Skeleton.tsx";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useLanguage, useSay } from "../words.tsx";
import styles from "./DemonstrationScreen.module.css";
import { LanguageChoice } from "./LanguageChoice.tsx";
import library from "./Library.module.css";

const DEMONSTRATIONS: Record<Language, () => Promise<Demonstration>> = {
  pl: async () => (await import("#knowhow/pl/demonstration.ts")).DEMONSTRATION_PL,
  bg: async () => (await import("#knowhow/bg/demonstration.ts")).DEMONSTRATION_BG,
  en: async () => (await import("#knowhow/en/demonstration.ts")).DEMONSTRATION_EN,
};

/** Long enough to read two sentences without haste. */
const PACE_MS = 7000;

/** The call of Marian and Bartek, moment by moment. Nothing of it is a record of this desk: it is read, and that is all. */
export function DemonstrationScreen() {
  const say = useSay();
  const mine = useLanguage();
  const [language, setLanguage] = useState<Language>(mine);
  const { data } = useQuery({
    queryKey: ["knowhow", "demonstration", language],
    queryFn: () => DEMONSTRATIONS[language](),
    staleTime: Number.POSITIVE_INFINITY,
    // In another language one goes on at the same moment.
    placeholderData: (before) => before,
  });
  return (
    <div className={library.screen}>
      <ScreenHeader
        title={data?.title ?? ""}
        sentence={say("ladder.is_demonstration")}
        back={{ to: "/library/ladder", says: say("ladder.title") }}
      />
      <LanguageChoice language={language} texts={[]} onLanguage={setLanguage} />
      {data ? <Play demonstration={data} language={language} /> : <Skeleton lines={8} />}
    </div>
  );
}

function Play({ demonstration, language }: { demonstration: Demonstration; language: Language }) {
  const say = useSay();
  const { moments, otherwise, afterwards } = demonstration;
  const [shown, setShown] = useState(1);
  const [runs, setRuns] = useState(false);
  const isOver = shown > moments.length;
  const on = () => setShown((before) => Math.min(moments.length + 1, before + 1));
  const back = () => setShown((before) => Math.max(1, before - 1));
  const where = say("ladder.demonstration");
  useCommand({ id: "demonstration.on", label: say("ladder.next"), where, keys: "right", enabled: !isOver, run: on });
  useCommand({ id: "demonstration.back", label: say("ladder.back"), where, keys: "left", enabled: shown > 1, run: back });

  // By itself only when asked, and stopped with one press (WCAG 2.2.2).
  useEffect(() => {
    if (!runs) return;
    if (isOver) return setRuns(false);
    const timer = setTimeout(() => setShown(shown + 1), PACE_MS);
    return () => clearTimeout(timer);
  }, [runs, shown, isOver]);
  const newest = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the newest moment is another element with each of them
  useEffect(() => {
    newest.current?.scrollIntoView({ block: "nearest" });
  }, [shown]);

  const at = moments[Math.min(shown, moments.length) - 1]!;
  const brought = new Map(moments.slice(0, shown).flatMap(({ outcome }) => (outcome ? [[outcome.of, outcome.as] as const] : [])));
  return (
    <div className={styles.play} lang={language}>
      <p className={styles.about}>{demonstration.about}</p>
      <p className={styles.wants}>{demonstration.wants}</p>
      <ol className={styles.rungs} aria-label={say("calls.ladder")}>
        {RUNGS.map((rung) => (
          <li
            key={rung}
            data-rung={rung}
            data-open={rung === at.rung || undefined}
            aria-current={rung === at.rung ? "step" : undefined}
          >
            <span className={rungStyles.number}>{rung}</span>
            <span>
              {say(`calls.name_${rung}`)}
              {brought.has(rung) && <small>{say(`calls.outcome_${brought.get(rung)}`)}</small>}
            </span>
          </li>
        ))}
      </ol>
      <div className={styles.acts}>
        <Button icon={BackIcon} keys="left" disabledBecause={shown === 1 ? say("ladder.is_first") : undefined} onClick={back}>
          {say("ladder.back")}
        </Button>
        {isOver ? (
          <Button icon={AgainIcon} onClick={() => setShown(1)}>
            {say("ladder.again")}
          </Button>
        ) : (
          <>
            <Button kind="primary" icon={ForwardIcon} keys="right" onClick={on}>
              {say("ladder.next")}
            </Button>
            <Button icon={runs ? PauseIcon : PlayIcon} onClick={() => setRuns(!runs)}>
              {say(runs ? "ladder.pause" : "ladder.by_itself")}
            </Button>
          </>
        )}
      </div>
      <ol className={styles.moments} aria-live="polite" aria-label={say("ladder.call")}>
        {moments.slice(0, shown).map((moment, index) => (
          <Moment
            key={moment.words}
            ref={index === shown - 1 ? newest : undefined}
            moment={moment}
            demonstration={demonstration}
            isNow={index === shown - 1}
            // Where the next moment is on another rung, this is where it could have ended.
            otherwise={
              index < shown - 1 && moments[index + 1]?.rung !== moment.rung
                ? otherwise.find(({ after }) => after === moment.rung)?.words
                : undefined
            }
          />
        ))}
      </ol>
      {isOver && (
        <section className={styles.after} aria-labelledby="afterwards">
          <h2 id="afterwards">{say("ladder.afterwards")}</h2>
          <ul>
            {afterwards.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p className={styles.look}>{demonstration.source}</p>
        </section>
      )}
    </div>
  );
}

function Moment({
  ref,
  moment,
  demonstration,
  isNow,
  otherwise,
}: {
  ref?: React.Ref<HTMLLIElement>;
  moment: DemonstratedMoment;
  demonstration: Demonstration;
  isNow: boolean;
  otherwise?: string;
}) {
  const say = useSay();
  const { who, words, outcome, look } = moment;
  const speaker = who === "customer" || who === "agent" ? demonstration[who] : say(`ladder.who_${who}`);
  return (
    <li ref={ref} className={styles.moment} data-who={who} data-now={isNow || undefined}>
      {outcome && (
        <p className={styles.outcome}>
          {say("calls.line_outcome", {
            rung: outcome.of,
            name: say(`calls.name_${outcome.of}`),
            outcome: outcome.as,
          })}
        </p>
      )}
      <p className={styles.who}>{outcome ? `${speaker} · ${moment.rung} ${say(`calls.name_${moment.rung}`)}` : speaker}</p>
      <p className={styles.words}>{words}</p>
      <p className={styles.look}>{look}</p>
      {otherwise && (
        <details className={styles.otherwise}>
          <summary>{say("ladder.otherwise")}</summary>
          <p>{otherwise}</p>
        </details>
      )}
    </li>
  );
}
