import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { type ImportView, takeImportBack } from "#contract/imports.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { UndoIcon } from "../parts/icons.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { Counts } from "./Counts.tsx";
import styles from "./Imports.module.css";

/** An import that was begun: how far it is, what came of it, its report, and the way back. */
export function Outcome({ of }: { of: ImportView }) {
  const say = useSay();
  const { state, counts, progress } = of;
  return (
    <>
      {state === "running" && (
        <section className={styles.part}>
          <progress
            className={styles.progress}
            max={progress.total}
            value={progress.reached}
            aria-label={say("imports.progress")}
          />
          <p className={styles.muted}>{say("imports.running_words")}</p>
        </section>
      )}
      {state === "taking_back" && (
        <section className={styles.part}>
          <progress className={styles.progress} aria-label={say("imports.state_taking_back")} />
          <p className={styles.muted}>{say("imports.taking_back_words")}</p>
        </section>
      )}
      {state === "taken_back" && <Kept of={of} />}
      {(state === "running" || state === "done") && (
        <section className={styles.part}>
          <h3>{say("imports.result")}</h3>
          <Counts counts={counts} />
        </section>
      )}
      <Reports of={of} />
      {(state === "running" || state === "done") && <TakeBack of={of} />}
    </>
  );
}

function Reports({ of }: { of: ImportView }) {
  const say = useSay();
  const when = useWhen();
  if (of.forgottenAt) return <p className={styles.muted}>{say("imports.forgotten", { at: when.dated(of.forgottenAt) })}</p>;
  const files = of.files.filter(({ leftOut }) => leftOut > 0);
  if (files.length === 0) return null;
  return (
    <section className={styles.part}>
      <p className={styles.links}>
        {files.map(({ place, name }) => (
          <a key={place} href={`/api/v1/imports/${of.id}/files/${place}/left-out/csv`} download>
            {say("imports.report", { name })}
          </a>
        ))}
      </p>
      <p className={styles.muted}>
        {say("imports.report_words")} {say("imports.kept_a_month")}
      </p>
    </section>
  );
}

/** What an undo left standing, each a link to where it is. */
function Kept({ of: { kept } }: { of: ImportView }) {
  const say = useSay();
  const more = kept.caseCount + kept.customerCount - kept.cases.length - kept.customers.length;
  if (kept.caseCount + kept.customerCount === 0) return <p>{say("imports.taken_back_words")}</p>;
  return (
    <section className={styles.part}>
      <p>{say("imports.taken_back_save")}</p>
      <ul className={styles.rows}>
        {kept.cases.map(({ number, subject }) => (
          <li key={number}>
            <Link to="/case/$number" params={{ number: String(number) }}>
              #{number} · {subject}
            </Link>
          </li>
        ))}
        {kept.customers.map(({ id, name }) => (
          <li key={id}>
            <Link to="/customers/$id" params={{ id: String(id) }}>
              {name || say("imports.nameless")}
            </Link>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.muted}>{say("imports.kept_more", { count: more })}</p>}
    </section>
  );
}

function TakeBack({ of }: { of: ImportView }) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const back = useAct(takeImportBack, { onDone: () => setAsking(false) });
  const words = say(of.state === "running" ? "imports.undo_running" : "imports.undo");
  return (
    <div>
      <Button icon={UndoIcon} onClick={() => setAsking(true)}>
        {words}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={say("imports.undo_title")}
        description={say("imports.undo_words", { cases: of.counts.cases, customers: of.counts.customers })}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{say("imports.undo_not")}</Button>
            <Button kind="grave" busy={back.isPending} onClick={() => back.mutate({ params: { id: of.id } })}>
              {words}
            </Button>
          </>
        }
      />
    </div>
  );
}
