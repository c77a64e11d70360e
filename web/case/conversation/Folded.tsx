import styles from "./Folded.module.css";

/** Quoted text or a signature: kept, out of the way, opened with one press. */
export function Folded({ summary, text, lang }: { summary: string; text: string; lang: string }) {
  return (
    <details className={styles.folded}>
      <summary>{summary}</summary>
      <div className={styles.text} lang={lang}>
        {text}
      </div>
    </details>
  );
}
