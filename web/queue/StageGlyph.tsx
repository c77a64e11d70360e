import { useSay } from "../words.tsx";
import styles from "./StageGlyph.module.css";

const RADIUS = 5;
const ROUND = 2 * Math.PI * RADIUS;

/** The stage as a filling circle beside its number and word; the circle alone would say too little. */
export function StageGlyph({ stage, wordless = false }: { stage: number; wordless?: boolean }) {
  const say = useSay();
  const name = say(`queue.stage_${stage}`);
  return (
    <span className={styles.stage}>
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="8.25" className={styles.ring} />
        <circle
          cx="10"
          cy="10"
          r={RADIUS / 1.25}
          className={styles.fill}
          strokeDasharray={`${(stage / 5) * (ROUND / 1.25)} ${ROUND}`}
          transform="rotate(-90 10 10)"
        />
      </svg>
      <span className="for-readers">{say("queue.stage_of_five", { stage, name })}</span>
      <span aria-hidden="true">{wordless ? stage : `${stage} ${name}`}</span>
    </span>
  );
}
