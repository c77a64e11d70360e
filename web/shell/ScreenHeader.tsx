import { type ReactNode, useEffect } from "react";
import styles from "./Shell.module.css";

/** The top of a screen: its title, a sentence instead of a dashboard, and what can be done. Names the page too. */
export function ScreenHeader({ title, sentence, actions }: { title: string; sentence?: ReactNode; actions?: ReactNode }) {
  useTitle(title);
  return (
    <header className={styles.header}>
      <h1>{title}</h1>
      {sentence && <p className={styles.sentence}>{sentence}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

/** Names the page in the browser's tab: „Kolejka · Kapok“. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Kapok` : "Kapok";
  }, [title]);
}
