import type { ReactNode } from "react";
import { useTitle } from "../shell/ScreenHeader.tsx";
import { useSay } from "../words.tsx";
import styles from "./Gate.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";

/** A page outside of the desk: one narrow column, the name above, the languages below. */
export function Gate({
  title,
  lead,
  aside,
  children,
}: {
  title: string;
  lead?: ReactNode;
  aside?: ReactNode;
  children?: ReactNode;
}) {
  const say = useSay();
  useTitle(title);
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <img src="/kapok.svg" alt="" width={28} height={28} />
        <span>{say("common.product")}</span>
      </header>
      <main id="main" tabIndex={-1} className={styles.sheet}>
        <h1>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        {children}
      </main>
      <footer className={styles.foot}>
        {aside}
        <LanguageSwitch />
      </footer>
    </div>
  );
}

/** What concerns a whole form, not one of its fields. */
export function FormTrouble({ children }: { children: string | null }) {
  return (
    <div role="alert" className={styles.trouble}>
      {children}
    </div>
  );
}
