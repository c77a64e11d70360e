import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { useSay } from "../../words.tsx";
import styles from "./Situation.module.css";

/** Undermining a colleague is no customer's matter: where to go with it, and who sees what. Nothing of it is written down anywhere, not even that this was read. */
export function ConfidentialRoute({ onClose }: { onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("situation.undermining")}
      description={say("situation.undermining_means")}
      actions={<Button onClick={onClose}>{say("common.close")}</Button>}
    >
      <div className={styles.route}>
        <h3>{say("situation.route_who")}</h3>
        <ol className={styles.steps}>
          {([1, 2, 3] as const).map((step) => (
            <li key={step}>{say(`situation.undermining_${step}`)}</li>
          ))}
        </ol>
        <h3>{say("situation.route_sees")}</h3>
        <ul className={styles.sees}>
          {(["here", "case", "own"] as const).map((place) => (
            <li key={place}>{say(`situation.route_${place}`)}</li>
          ))}
        </ul>
        <h3>{say("situation.never")}</h3>
        <p>{say("situation.undermining_never")}</p>
      </div>
    </Dialog>
  );
}
