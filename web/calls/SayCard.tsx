import { useState } from "react";
import type { CallView } from "#contract/call-shapes.ts";
import { SILENCE, silencesOf } from "#contract/ladder.ts";
import type { SpokenLine } from "#knowhow/ladder.ts";
import { Button } from "../parts/Button.tsx";
import { AgainIcon, KeptIcon, LargeTypeIcon } from "../parts/icons.ts";
import { useNow } from "../when.ts";
import { useSay } from "../words.tsx";
import { lasted } from "./clock.ts";
import styles from "./SayCard.module.css";

interface SayCardProps {
  view: CallView;
  /** What can be said truthfully now, best first. */
  lines: readonly SpokenLine[];
  fill: (words: string) => string;
  at: number;
  /** What the customer said, where the lines answer that and not the rung. */
  answers: string | null;
  large: boolean;
  onOther: () => void;
  onSaid: (words: string) => void;
  onLarge: (large: boolean) => void;
  onBackToRung: () => void;
}

/** A sentence to say, now; on the third rung how long the silence has lasted, and the sentence for when it ends. */
export function SayCard(props: SayCardProps) {
  const { view, lines, fill, at, answers, large, onOther, onSaid, onLarge, onBackToRung } = props;
  const say = useSay();
  const line = lines[at % Math.max(1, lines.length)];
  const words = line && fill(line.words);
  const silent = view.rung === SILENCE && answers === null;
  return (
    <section className={styles.card} data-large={large || undefined} aria-labelledby="say-title">
      <h2 id="say-title" className={styles.title}>
        {say(silent ? "calls.silence_title" : "calls.say")}
      </h2>
      {silent && <Silence view={view} />}
      {answers !== null && (
        <p className={styles.heard}>
          {say("calls.they_say")} <q lang={view.case.language}>{answers}</q>
        </p>
      )}
      {words && (
        <>
          {silent && <p className={styles.heard}>{say("calls.when_they_ask")}</p>}
          <blockquote className={styles.words} lang={view.case.language}>
            {words}
          </blockquote>
          {line.asInSeed && <p className={styles.seed}>{say("calls.as_in_seed", { why: line.asInSeed })}</p>}
        </>
      )}
      <div className={styles.acts}>
        {words && (
          <Button icon={KeptIcon} keys="enter" kind={silent ? "primary" : "plain"} onClick={() => onSaid(words)}>
            {say("calls.said")}
          </Button>
        )}
        {lines.length > 1 && (
          <Button kind="quiet" icon={AgainIcon} keys="down" onClick={onOther}>
            {say("techniques.other_words")}
          </Button>
        )}
        <Button kind="quiet" icon={LargeTypeIcon} keys="space" aria-pressed={large} onClick={() => onLarge(!large)}>
          {say("calls.large")}
        </Button>
        {answers !== null && (
          <Button kind="quiet" onClick={onBackToRung}>
            {say("calls.back_to_rung", { rung: view.rung ?? 1 })}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Counts upward, and says that this is right: it is no limit and leads to nothing (S3-18). */
function Silence({ view }: { view: CallView }) {
  const say = useSay();
  const now = useNow(1000);
  const spans = silencesOf({
    visits: view.rungs,
    said: view.notes.filter(({ kind }) => kind === "said"),
    endedAt: view.endedAt ?? view.connection?.endedAt ?? null,
    now: new Date(now).toISOString(),
  });
  const since = spans.find(({ goesOn }) => goesOn)?.from;
  return (
    <p className={styles.silence}>
      <span className={styles.time} role="timer">
        {since ? lasted(since, now) : "0:00"}
      </span>
      <span>{say("calls.silence_is")}</span>
    </p>
  );
}

/** While Space is held the sentence stands alone, readable from where one has leant back to. Readers have it on the card. */
export function LargeWords({ words, language }: { words: string; language: string }) {
  return (
    <div className={styles.cover} aria-hidden="true">
      <blockquote lang={language}>{words}</blockquote>
    </div>
  );
}

/** Which of the lines is shown, for each place they come from. */
export function useTurns(): { at: (place: string) => number; turn: (place: string, by: number, of: number) => void } {
  const [turns, setTurns] = useState<Readonly<Record<string, number>>>({});
  return {
    at: (place) => turns[place] ?? 0,
    turn: (place, by, of) => {
      if (of > 0) setTurns((before) => ({ ...before, [place]: ((before[place] ?? 0) + by + of) % of }));
    },
  };
}
