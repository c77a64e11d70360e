import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { Icon } from "../parts/Icon.tsx";
import { BackIcon } from "../parts/icons.ts";
import { useSay } from "../words.tsx";
import styles from "./Shell.module.css";

/** Where a screen was opened from. */
export interface Way {
  to: string;
  says: string;
}

interface Props {
  title: string;
  sentence?: ReactNode;
  actions?: ReactNode;
  back?: Way;
}

/** The top of a screen: the way back, its title, a sentence instead of a dashboard, and what can be done. Names the page too. */
export function ScreenHeader({ title, sentence, actions, back }: Props) {
  useTitle(title);
  return (
    <header className={styles.header}>
      {back && <WayBack {...back} />}
      <h1>{title}</h1>
      {sentence && <p className={styles.sentence}>{sentence}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

/** Every way back looks the same: above the title, at the left. */
export function WayBack({ to, says }: Way) {
  const say = useSay();
  return (
    <nav className={styles.way} aria-label={say("common.way_back")}>
      <Link to={to}>
        <Icon of={BackIcon} size={18} />
        {says}
      </Link>
    </nav>
  );
}

/** Names the page in the browser's tab: „Kolejka · Kapok“. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Kapok` : "Kapok";
  }, [title]);
}
