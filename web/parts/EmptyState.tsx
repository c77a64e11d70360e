import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

type EmptyStateProps = {
  title: string;
  /** `h1` where nothing else on the screen names it. */
  heading?: "h1" | "h2" | "p";
  children?: ReactNode;
  action?: ReactNode;
};

/** Says what will appear here, and offers one action. */
export function EmptyState({ title, heading: Heading = "p", children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Heading className={styles.title}>{title}</Heading>
      {children && <div className={styles.words}>{children}</div>}
      {action}
    </div>
  );
}
