import { useLayoutEffect, useRef, useState } from "react";
import { Kbd } from "../../parts/Kbd.tsx";
import { useLanguage, useSay } from "../../words.tsx";
import styles from "./Coach.module.css";
import type { Reader } from "./reading.ts";
import type { Coach } from "./use-coach.ts";

/** One suggestion at its mark: the sentence, why, a better wording, and four honest verbs. Not modal; focus goes back. */
export function CoachCard({
  coach,
  draft,
  lang,
  explanations,
  placeOf,
}: {
  coach: Coach;
  draft: string;
  lang: string;
  explanations: Reader["EXPLANATIONS"];
  placeOf: (offset: number) => { left: number; top: number; bottom: number };
}) {
  const say = useSay();
  const language = useLanguage();
  const card = useRef<HTMLDivElement | null>(null);
  const [at, setAt] = useState<{ left: number; top?: number; bottom?: number; maxHeight: number } | null>(null);
  const mark = coach.opened;
  const id = mark?.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: placed anew for another mark only, so that it does not wander while it is read
  useLayoutEffect(() => {
    if (!mark) return;
    const place = placeOf(mark.range[0]);
    const wide = Math.min(440, innerWidth - 24);
    // Above the words, where it hides none that are still to be written; below them only where all of its verbs would not be seen above.
    const [above, below] = [place.top - 24, innerHeight - place.bottom - 24];
    const isBelow = below > above && (card.current?.scrollHeight ?? 0) > above;
    setAt({
      left: Math.max(12, Math.min(place.left - 12, innerWidth - wide - 12)),
      ...(isBelow ? { top: place.bottom + 8 } : { bottom: Math.max(12, innerHeight - place.top + 8) }),
      maxHeight: Math.max(160, isBelow ? below : above),
    });
  }, [id]);
  // In the moment it can be seen: an Escape pressed at once is the card's, not the editor's.
  useLayoutEffect(() => {
    if (at) card.current?.querySelector<HTMLElement>("button")?.focus();
  }, [at]);

  if (!mark) return null;
  const sentence = draft.slice(mark.sentence[0], mark.sentence[1]);
  const keys: Record<string, () => void> = {
    Escape: coach.answer.skip,
    KeyE: coach.answer.takeIdea,
    KeyS: coach.answer.stop,
  };
  return (
    <div
      ref={card}
      role="dialog"
      aria-label={say("coach.card")}
      className={styles.card}
      style={at ?? { visibility: "hidden" }}
      onKeyDown={(event) => {
        if (event.altKey || event.nativeEvent.isComposing) return;
        if ((event.ctrlKey || event.metaKey) && event.code === "Period") {
          event.preventDefault();
          coach.next();
          return;
        }
        const act = event.ctrlKey || event.metaKey ? undefined : (keys[event.code] ?? keys[event.key]);
        if (!act) return;
        event.preventDefault();
        event.stopPropagation();
        act();
      }}
    >
      <p className={styles.sentence} lang={lang}>
        {sentence}
      </p>
      <p className={styles.why}>{explanations[mark.rule][language]}</p>
      {mark.offer && (
        <p className={styles.offer} lang={lang}>
          {mark.offer}
        </p>
      )}
      <div className={styles.verbs}>
        {mark.offer && <Verb words={say("coach.use")} keys="enter" strong onPress={coach.answer.use} />}
        <Verb words={say("coach.use_idea")} keys="e" onPress={coach.answer.takeIdea} />
        <Verb words={say("coach.skip")} keys="escape" onPress={coach.answer.skip} />
        <Verb words={say("coach.stop")} keys="s" onPress={coach.answer.stop} />
      </div>
    </div>
  );
}

function Verb({ words, keys, strong = false, onPress }: { words: string; keys: string; strong?: boolean; onPress: () => void }) {
  return (
    <button type="button" className={styles.verb} data-strong={strong || undefined} onClick={onPress}>
      <span>{words}</span>
      <Kbd keys={keys} />
    </button>
  );
}
