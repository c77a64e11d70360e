import { useQuery } from "@tanstack/react-query";
import { ENERGY_LEAST, EnergyWord } from "#contract/load.ts";
import { forgetEnergy, listEnergy, noteEnergy } from "#contract/wellbeing.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Check } from "../parts/Choices.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Me.module.css";
import { useMe } from "./use-me.ts";
import { useSettings } from "./use-settings.ts";

/** Four words about oneself, for oneself. Nothing asks for them, and nobody else reads them. */
export function Energy() {
  const say = useSay();
  const when = useWhen();
  const { preferences } = useMe();
  const change = useSettings();
  const notes = useQuery(answers(listEnergy));
  const note = useAct(noteEnergy);
  const forget = useAct(forgetEnergy, { done: say("wellbeing.forgotten") });
  return (
    <section className={styles.section} aria-labelledby="energy-title">
      <h2 id="energy-title">{say("wellbeing.energy")}</h2>
      <p className={styles.muted}>{say("wellbeing.energy_words")}</p>
      <div className={styles.words}>
        {EnergyWord.options.map((word) => (
          <Button key={word} size="small" busy={note.isPending} onClick={() => note.mutate({ input: { word } })}>
            {say(`wellbeing.${word}`)}
          </Button>
        ))}
      </div>
      {notes.error && <Trouble error={notes.error} onAgain={() => void notes.refetch()} />}
      {notes.data && notes.data.items.length > 0 && (
        <details className={styles.details}>
          <summary>{say("wellbeing.noted", { count: notes.data.items.length })}</summary>
          <ul className={styles.rows}>
            {notes.data.items.map(({ id, word, at }) => (
              <li key={id}>
                <span>{say(`wellbeing.${word}`)}</span>
                <small>{when.dated(at)}</small>
              </li>
            ))}
          </ul>
          <Button size="small" kind="grave" busy={forget.isPending} onClick={() => forget.mutate({})}>
            {say("wellbeing.forget")}
          </Button>
        </details>
      )}
      <Check
        label={say("wellbeing.share")}
        hint={say("wellbeing.share_hint", { least: ENERGY_LEAST })}
        checked={preferences.sharesEnergy}
        onChange={(sharesEnergy) => void change({ preferences: { sharesEnergy } }).catch(() => {})}
      />
    </section>
  );
}
