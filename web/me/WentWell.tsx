import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { listWentWell, removeWentWell } from "#contract/wellbeing.ts";
import { useAct } from "../act.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { CloseIcon } from "../parts/icons.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { KeepLine } from "./KeepLine.tsx";
import styles from "./Me.module.css";

/** A private file of what went well: one's own lines, and what customers said is solved. Asked for only when it is opened. */
export function WentWell() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="went-well-title">
      <h2 id="went-well-title">{say("wellbeing.went_well")}</h2>
      <p className={styles.muted}>{say("wellbeing.went_well_words")}</p>
      <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say("wellbeing.open_file")}</summary>
        {open && <File />}
      </details>
    </section>
  );
}

function File() {
  const say = useSay();
  const when = useWhen();
  const file = useQuery(answers(listWentWell));
  const remove = useAct(removeWentWell);
  if (file.error) return <Trouble error={file.error} onAgain={() => void file.refetch()} />;
  return (
    <div className={styles.file}>
      <KeepLine className={styles.newLine} label={say("wellbeing.write_line")} />
      <ul className={`${styles.rows} ${styles.wide}`}>
        {file.data?.notes.map((line) => (
          <li key={line.id}>
            <span>
              {line.text}
              <small>{when.dated(line.at)}</small>
            </span>
            <IconButton
              icon={CloseIcon}
              label={say("wellbeing.remove_line", { words: line.text.slice(0, 40) })}
              onClick={() => remove.mutate({ params: { id: line.id } })}
            />
          </li>
        ))}
      </ul>
      {file.data && file.data.confirmed.length > 0 && (
        <>
          <h3>{say("wellbeing.confirmed")}</h3>
          <ul className={`${styles.rows} ${styles.wide}`}>
            {file.data.confirmed.map((one) => (
              <li key={`${one.number} ${one.at}`}>
                <span>
                  <Link to="/case/$number" params={{ number: String(one.number) }}>
                    {one.number} · {one.customer.name}
                  </Link>
                  <small>
                    {one.subject} · {when.dated(one.at)}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
