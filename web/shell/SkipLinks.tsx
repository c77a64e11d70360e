import { useSay } from "../words.tsx";
import styles from "./Shell.module.css";
import { useSkipTargets } from "./skip.ts";

/** First in the tab order: straight to the content, and to the parts that the screen offers. */
export function SkipLinks() {
  const say = useSay();
  const targets = [{ id: "main", label: say("common.skip_to_content") }, ...useSkipTargets()];
  const go = (id: string) => document.getElementById(id)?.focus();
  return (
    <nav className={styles.skip} aria-label={say("common.skip_links")}>
      {targets.map(({ id, label }) => (
        <a
          key={id}
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault();
            go(id);
          }}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
