import type { CallView } from "#contract/call-shapes.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Dialogs.module.css";

/** What was done to keep in touch, with its hours: everything that could be, or safety came first (S3-25). */
export function Done({ view }: { view: CallView }) {
  const say = useSay();
  const when = useWhen();
  return (
    <section aria-labelledby="done-title">
      <h3 id="done-title">{say("calls.what_you_did")}</h3>
      <ol className={styles.done}>
        {view.rungs.map(({ clientId, rung, at, outcome, because, bypass }) => (
          <li key={clientId}>
            <time dateTime={at}>{when.isoTime(at)}</time>
            <span>
              {say(`calls.did_${rung}`)}
              {bypass && ` · ${say(`calls.danger_${bypass.because}`)}`}
              {outcome && ` · ${say(`calls.outcome_${outcome}`)}`}
              {because && ` (${because})`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
