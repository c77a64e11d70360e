import { useQuery } from "@tanstack/react-query";
import { showFirm } from "#contract/setup.ts";
import { answers } from "../queries.ts";
import { CharterPoints } from "../setup/CharterPoints.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Me.module.css";

/** The privacy charter, where everybody whom it protects can read it, with the date of its publication. */
export function Charter() {
  const say = useSay();
  const when = useWhen();
  const firm = useQuery(answers(showFirm)).data;
  return (
    <section className={styles.section} aria-labelledby="charter-title">
      <h2 id="charter-title">{say("setup.charter_title")}</h2>
      {firm && (
        <p className={styles.muted}>{say("me.charter_since", { firm: firm.name, date: when.date(firm.charterPublishedAt) })}</p>
      )}
      <details className={styles.details}>
        <summary>{say("me.charter_read")}</summary>
        <CharterPoints />
      </details>
    </section>
  );
}
