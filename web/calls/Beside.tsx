import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { CallView } from "#contract/call-shapes.ts";
import type { CaseView } from "#contract/case-shapes.ts";
import type { Ladder } from "#knowhow/ladder.ts";
import { CaseProvider } from "../case/CaseContext.tsx";
import { AddressLine } from "../case/address/AddressLine.tsx";
import { openPromises } from "../case/promise-state.ts";
import { Button } from "../parts/Button.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Beside.module.css";

interface BesideProps {
  view: CallView;
  shown: CaseView | undefined;
  ladder: Ladder | undefined;
  /** The hardest sentences in the customer's language. */
  theirs: Ladder | undefined;
  onPromise: () => void;
  onHeard: (at: number) => void;
  /** Who is free, in its place between what is promised and what may be said. */
  children: ReactNode;
}

/** What is known, what is promised, who is free, and answers for the sentences that take the breath away. */
export function Beside({ view, shown, ladder, theirs, onPromise, onHeard, children }: BesideProps) {
  const say = useSay();
  const when = useWhen();
  const promises = shown ? openPromises(shown.promises) : [];
  const newly = view.notes.filter(({ kind, promiseId }) => kind === "promise" && promiseId === null);
  return (
    <aside className={styles.beside} aria-label={say("calls.beside")}>
      <Part title={say("calls.promise")}>
        {promises.length + newly.length === 0 && <p className={styles.none}>{say("case.no_promise")}</p>}
        <ul className={styles.list}>
          {promises.map(({ id, dueAt, words }) => (
            <li key={id}>
              {when.exact(dueAt)}
              {words && <small>{words}</small>}
            </li>
          ))}
          {newly.map(({ clientId, text }) => (
            <li key={clientId}>
              {text} <small>{say("calls.promise_waits")}</small>
            </li>
          ))}
        </ul>
        <Button size="small" onClick={onPromise}>
          {say("calls.promise_make")}
        </Button>
      </Part>
      {children}
      {theirs && (
        <Part title={say("calls.hardest")}>
          <ul className={styles.list}>
            {theirs.hardest.map(({ asks }, at) => (
              <li key={asks}>
                <button type="button" className={styles.heard} lang={view.case.language} onClick={() => onHeard(at)}>
                  {asks}
                </button>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {shown && (
        <Part title={say("case.facts")}>
          <dl className={styles.facts}>
            {shown.teamLine.text && (
              <div>
                <dt>{say("calls.team_line")}</dt>
                <dd>{shown.teamLine.text}</dd>
              </div>
            )}
            {shown.whatHelps && (
              <div>
                <dt>{say("case.fact_what_helps")}</dt>
                <dd className={styles.pre}>{shown.whatHelps}</dd>
              </div>
            )}
            <div>
              <dt>{say("case.fact_opened")}</dt>
              <dd>{when.short(shown.openedAt)}</dd>
            </div>
            <div>
              <dt>{say("information.who_first")}</dt>
              <dd>{say("information.contacts", shown.contacts)}</dd>
            </div>
            {shown.otherCases.length > 0 && (
              <div>
                <dt>{say("case.fact_other_cases")}</dt>
                {shown.otherCases.slice(0, 3).map(({ number, subject }) => (
                  <dd key={number}>
                    <Link to={`/case/${number}` as string}>
                      {number} · {subject}
                    </Link>
                  </dd>
                ))}
              </div>
            )}
          </dl>
          <CaseProvider value={shown}>
            <AddressLine />
          </CaseProvider>
        </Part>
      )}
      {ladder && (
        <details className={styles.more}>
          <summary>{ladder.matching.name}</summary>
          <p>{ladder.matching.what}</p>
          <ul>
            {ladder.matching.whyNot.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
          <p>{ladder.matching.instead}</p>
          <Link to={"/library/ladder" as string}>{say("calls.ladder_whole")}</Link>
        </details>
      )}
    </aside>
  );
}

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
