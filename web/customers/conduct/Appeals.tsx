import type { MeasureView } from "#contract/conduct.ts";
import { because } from "../../case/allowed.ts";
import { Button } from "../../parts/Button.tsx";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import styles from "./Conduct.module.css";

/** What the customer said against it, and what became of that. */
export function Appeals({ measure, onDecide }: { measure: MeasureView; onDecide: (appeal: number) => void }) {
  const say = useSay();
  const when = useWhen();
  return measure.appeals.map((appeal) => (
    <div key={appeal.id} className={styles.appeal}>
      <p className={styles.meta}>{say("conduct.appealed", { day: when.date(appeal.receivedOn), name: appeal.recordedBy })}</p>
      <p>{appeal.words}</p>
      {appeal.outcome && appeal.decidedAt ? (
        <p className={styles.meta}>
          {say(`conduct.outcome_${appeal.outcome}`, { name: appeal.decidedBy ?? "", day: when.date(appeal.decidedAt) })}{" "}
          {appeal.reasons}
        </p>
      ) : (
        <div className={styles.buttons}>
          <Button size="small" disabledBecause={because(appeal.mayDecide, say)} onClick={() => onDecide(appeal.id)}>
            {say("conduct.decide_appeal")}
          </Button>
        </div>
      )}
    </div>
  ));
}
