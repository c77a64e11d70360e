import type { Fate, IncidentView, UpdateView } from "#contract/incidents.ts";
import { useTakeBack } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { UndoIcon } from "../parts/icons.ts";
import { languages } from "../parts/languages.ts";
import { useNow, useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Incidents.module.css";
import { isLeaving, progressOf } from "./leaving.ts";

/** What was written to all of them, newest first, and how far each has got. */
export function Updates({ incident }: { incident: IncidentView }) {
  const say = useSay();
  if (incident.updates.length === 0) return null;
  return (
    <section aria-labelledby="updates">
      <h2 id="updates">{say("incidents.updates")}</h2>
      <ol className={styles.updates}>
        {incident.updates.map((update) => (
          <li key={update.id}>
            <Update update={update} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const UNTOLD: readonly Fate[] = ["no_words", "press", "no_address", "team_words", "closed"];

function Update({ update }: { update: UpdateView }) {
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const { done, of } = progressOf(update);
  const leaving = isLeaving(update, Date.now());
  const untold = UNTOLD.filter((fate) => (update.fates[fate] ?? 0) > 0);
  return (
    <article className={styles.update} data-gone={update.takenBackAt !== null || undefined}>
      <p className={styles.meta}>
        {[
          update.by.name,
          when.short(update.writtenAt, now),
          say("case.next_update", { when: when.short(update.nextNewsAt, now) }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {languages
        .filter((language) => update.texts[language] !== "")
        .map((language) => (
          <p key={language} lang={language} className={styles.letter}>
            {update.texts[language]}
          </p>
        ))}
      {update.takenBackAt ? (
        <p>{say("incidents.was_taken_back")}</p>
      ) : (
        <>
          <p role={leaving ? "status" : undefined}>
            {say(update.doneAt ? "incidents.told_count" : "incidents.being_told", { count: update.fates.told ?? 0, done, of })}
          </p>
          {!update.doneAt && (
            <progress className={styles.progress} max={of} value={done} aria-label={say("incidents.progress")} />
          )}
        </>
      )}
      {!update.takenBackAt && untold.length > 0 && (
        <ul>
          {untold.map((fate) => (
            <li key={fate}>{say(`incidents.untold_${fate}`, { count: update.fates[fate] ?? 0 })}</li>
          ))}
        </ul>
      )}
      {leaving && <Leaving update={update} />}
    </article>
  );
}

/** For how long all of it can still be taken back; only this part is drawn anew every second. */
function Leaving({ update }: { update: UpdateView }) {
  const say = useSay();
  const takeBack = useTakeBack();
  const seconds = Math.ceil((Date.parse(update.leavesAt) - useNow(1000)) / 1000);
  const { undo } = update;
  if (seconds <= 0) return null;
  return (
    <div className={styles.acts}>
      <span className={styles.meta}>{say("case.delivery_held", { seconds })}</span>
      {undo !== null && (
        <Button size="small" icon={UndoIcon} onClick={() => void takeBack(undo)}>
          {say("incidents.take_back")}
        </Button>
      )}
    </div>
  );
}
