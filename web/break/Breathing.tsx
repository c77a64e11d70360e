import { useEffect, useState } from "react";
import { Button } from "../parts/Button.tsx";
import { useSay } from "../words.tsx";
import styles from "./Break.module.css";

const IN = 4000;
const OUT = 6000;
/** Two minutes. */
const BREATHS = 12;

/**
 * Four seconds in, six out; nothing moves before one asks for it, and it ends by itself. A long breath out calms; letting off steam does not
 * (docs/sources.md: 154 studies on anger and arousal). Where less motion is wished, the words change and nothing else does.
 */
export function Breathing() {
  const say = useSay();
  const [half, setHalf] = useState<number | null>(null);
  const goingIn = half !== null && half % 2 === 0;
  useEffect(() => {
    if (half === null) return;
    const timer = setTimeout(() => setHalf(half + 1 < BREATHS * 2 ? half + 1 : null), goingIn ? IN : OUT);
    return () => clearTimeout(timer);
  }, [half, goingIn]);
  return (
    <div className={styles.breathing}>
      <div className={styles.circle} data-breath={half === null ? undefined : goingIn ? "in" : "out"} aria-hidden="true" />
      <p>{half === null ? say("break.breathe_words") : say(goingIn ? "break.breathe_in" : "break.breathe_out")}</p>
      <Button size="small" onClick={() => setHalf(half === null ? 0 : null)}>
        {say(half === null ? "break.breathe_start" : "break.breathe_stop")}
      </Button>
    </div>
  );
}
