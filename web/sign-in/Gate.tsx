import type { ReactNode } from "react";
import { useTitle } from "../shell/ScreenHeader.tsx";
import { useSay } from "../words.tsx";
import styles from "./Gate.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";

type GateProps = {
  title: string;
  lead?: ReactNode;
  /** Above the title: where one is. */
  above?: ReactNode;
  /** Beside the languages. */
  aside?: ReactNode;
  size?: "narrow" | "wide";
  /** False where the page itself asks for the language. */
  languages?: boolean;
  children?: ReactNode;
};

/** A page outside of the desk: one column, the name above, the languages below. */
export function Gate({ title, lead, above, aside, size = "narrow", languages = true, children }: GateProps) {
  const say = useSay();
  useTitle(title);
  return (
    <div className={styles.page} data-size={size}>
      <header className={styles.top}>
        <img src="/kapok.svg" alt="" width={28} height={28} />
        <span>{say("common.product")}</span>
      </header>
      <main id="main" tabIndex={-1} className={styles.sheet}>
        {above}
        <h1>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        {children}
      </main>
      <footer className={styles.foot}>
        {aside}
        {languages && <LanguageSwitch />}
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
