import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { closeThreatReport, type ThreatView, tickThreatDuty } from "#contract/threats.ts";
import { useAct } from "../act.ts";
import { because } from "../case/allowed.ts";
import { Button } from "../parts/Button.tsx";
import { Check } from "../parts/Choices.tsx";
import { TextArea } from "../parts/Field.tsx";
import { renew } from "../queries.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { Quotes } from "./Quotes.tsx";
import styles from "./Threats.module.css";

/** What was reported, what the employer has to do, and who took the evidence away. */
export function Sent({ view }: { view: ThreatView }) {
  const say = useSay();
  const when = useWhen();
  const facts = [
    ["reporter", view.reporter.name],
    ["told", view.told?.name ?? ""],
    ["when", when.exact(view.happenedAt)],
    ["witness", view.witness],
    ["done", view.done],
  ] as const;
  return (
    <div className={styles.form}>
      <section className={styles.part}>
        <h2>{say("threat.quotes")}</h2>
        <Quotes quotes={view.quotes} language={view.case.language} />
        <dl className={styles.facts}>
          {facts
            .filter(([, value]) => value !== "")
            .map(([name, value]) => (
              <div key={name}>
                <dt>{say(`threat.${name}`)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </section>
      <Duties view={view} />
      <Evidence view={view} />
      <Closing view={view} />
    </div>
  );
}

function Duties({ view }: { view: ThreatView }) {
  const say = useSay();
  const when = useWhen();
  const tick = useAct(tickThreatDuty);
  const cannot = because(view.may.duties, say);
  return (
    <section className={styles.part}>
      <h2>{say("threat.duties")}</h2>
      {cannot && <p className={styles.quiet}>{cannot}</p>}
      <ul className={styles.list}>
        {view.duties.map((duty) => {
          const done = duty.done && say("threat.duty_done", { name: duty.done.by.name, at: when.exact(duty.done.at) });
          const hint = [duty.source, done].filter(Boolean).join(" · ");
          return (
            <li key={duty.id}>
              {cannot ? (
                <>
                  <span>{duty.words}</span>
                  <small className={styles.quiet}>{hint}</small>
                </>
              ) : (
                <Check
                  label={duty.words}
                  hint={hint}
                  checked={duty.done !== null}
                  onChange={(checked) => tick.mutate({ params: { id: view.id }, input: { duty: duty.id, done: checked } })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Evidence({ view }: { view: ThreatView }) {
  const say = useSay();
  const when = useWhen();
  const client = useQueryClient();
  const base = `/api/v1/threat-reports/${view.id}`;
  // The browser takes the file by itself; a moment later the record shows who took it.
  const taken = () => setTimeout(() => void renew(client, "threat-reports"), 1000);
  return (
    <section className={styles.part}>
      <div className={styles.acts}>
        <a href={`${base}/pack`} download onClick={taken}>
          {say("threat.pack")}
        </a>
        {view.originals.map((mail) => (
          <a key={mail} href={`${base}/originals/${mail}`} download onClick={taken}>
            {say("threat.original", { mail })}
          </a>
        ))}
      </div>
      {view.downloads.length > 0 && (
        <>
          <h3>{say("threat.downloads")}</h3>
          <ul className={styles.list}>
            {view.downloads.map(({ by, at, mail }) => (
              <li key={`${by.id} ${at} ${mail}`} className={styles.quiet}>
                {say(mail === null ? "threat.download_page" : "threat.download_mail", { name: by.name, at: when.exact(at) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Closing({ view }: { view: ThreatView }) {
  const say = useSay();
  const when = useWhen();
  const [words, setWords] = useState("");
  const close = useAct(closeThreatReport, {
    done: (_, { input }) => say(input.words === null ? "threat.reopened" : "threat.closed_done"),
    onDone: () => setWords(""),
  });
  const params = { id: view.id };
  if (view.closed)
    return (
      <section className={styles.part}>
        <p>
          {say("threat.closed", { name: view.closed.by.name, words: view.closed.words, day: when.date(view.closed.keepUntil) })}
        </p>
        {view.may.reopen === true && (
          <Button busy={close.isPending} onClick={() => close.mutate({ params, input: { words: null } })}>
            {say("threat.reopen")}
          </Button>
        )}
      </section>
    );
  if (view.may.close !== true) return null;
  return (
    <section className={styles.part}>
      <TextArea
        label={say("threat.close_words")}
        rows={2}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button
        busy={close.isPending}
        disabledBecause={words.trim().length < 3 ? say("threat.close_needed") : undefined}
        onClick={() => close.mutate({ params, input: { words: words.trim() } })}
      >
        {say("threat.close")}
      </Button>
    </section>
  );
}
