import { Link } from "@tanstack/react-router";
import { useSay } from "../words.tsx";
import styles from "./Me.module.css";

/** The way back to what waits for a quiet moment. It says neither whether anything waits nor how much. */
export function Later() {
  const say = useSay();
  return (
    <section className={styles.section} aria-labelledby="later-title">
      <h2 id="later-title">{say("break.after_title")}</h2>
      <p className={styles.muted}>{say("break.after_words")}</p>
      <p>
        <Link to="/me/later">{say("break.after_open")}</Link>
      </p>
    </section>
  );
}
