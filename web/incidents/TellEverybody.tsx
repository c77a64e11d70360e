import { useState } from "react";
import { type IncidentView, type Texts, writeUpdate } from "#contract/incidents.ts";
import { useAct } from "../act.ts";
import { whyNot } from "../case/allowed.ts";
import { DateChoice } from "../case/promises/DateChoice.tsx";
import { useChoices } from "../case/promises/use-choices.ts";
import { Refused } from "../client.ts";
import { Button } from "../parts/Button.tsx";
import { TextArea } from "../parts/Field.tsx";
import { SendIcon } from "../parts/icons.ts";
import { languages } from "../parts/languages.ts";
import { sentenceFor } from "../parts/sentences.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Incidents.module.css";
import { reached } from "./leaving.ts";
import { Preview } from "./Preview.tsx";

const BLANK: Texts = { pl: "", bg: "", en: "" };

/** One update in up to three languages, to every open case at once. */
export function TellEverybody({ incident }: { incident: IncidentView }) {
  const say = useSay();
  const when = useWhen();
  const { proposed, choices } = useChoices();
  const [texts, setTexts] = useState<Texts>(BLANK);
  const [chosen, setChosen] = useState<string | null>(null);
  const at = chosen ?? proposed;
  const tell = useAct(writeUpdate, {
    sayRefusal: false,
    done: say("incidents.leaving_now"),
    onDone: () => setTexts(BLANK),
  });
  const { told, left } = reached(incident, texts);
  const cannot = whyNot(incident.may, "tell", say);
  const leaks = tell.error instanceof Refused && tell.error.code === "leak.team_words";
  const send = (meantForCustomer: boolean) => {
    if (at) tell.mutate({ params: { id: incident.id }, input: { texts, nextNewsAt: at, meantForCustomer } });
  };
  if (incident.endedAt !== null) return null;
  return (
    <section aria-labelledby="tell-everybody">
      <h2 id="tell-everybody">{say("incidents.tell")}</h2>
      <div className={styles.form}>
        {languages.map((language) => (
          <TextArea
            key={language}
            label={say(`incidents.text_${language}`)}
            hint={say("incidents.text_count", { count: incident.languages[language] })}
            lang={language}
            rows={4}
            maxLength={20_000}
            value={texts[language]}
            onChange={(event) => setTexts({ ...texts, [language]: event.target.value })}
          />
        ))}
        <DateChoice
          legend={at ? say("case.next_update_by_when", { when: when.exact(at) }) : say("case.next_update_by")}
          value={at}
          choices={choices}
          onChange={setChosen}
        />
        {at && told > 0 && <Preview incident={incident} texts={texts} nextNewsAt={at} />}
        {told > 0 && left > 0 && <p className={styles.quiet}>{say("incidents.left_untold", { count: left })}</p>}
        {tell.error && (
          <p role="alert" className={styles.trouble}>
            {sentenceFor(tell.error, say)}
          </p>
        )}
        <div className={styles.acts}>
          <Button
            kind="primary"
            icon={SendIcon}
            busy={tell.isPending}
            disabledBecause={cannot ?? (told === 0 ? say("incidents.write_first") : undefined)}
            onClick={() => send(false)}
          >
            {say("incidents.tell_count", { count: told })}
          </Button>
          {leaks && <Button onClick={() => send(true)}>{say("incidents.meant_for_all")}</Button>}
        </div>
      </div>
    </section>
  );
}
