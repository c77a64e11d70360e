import { useState } from "react";
import { useNow, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useHappeningWords } from "../history/use-happening-words.ts";
import styles from "./FoldedHappenings.module.css";
import type { Happening } from "./timeline.ts";

/** What was done between two messages, as one grey line; opened, each deed with its hour. */
export function FoldedHappenings({ happenings }: { happenings: readonly Happening[] }) {
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const wordsOf = useHappeningWords();
  const [open, setOpen] = useState(false);
  const last = happenings.at(-1);
  if (!last) return null;
  const { who, what } = wordsOf(last);
  const single = happenings.length === 1;
  const line = `${who} · ${what} · ${when.short(last.at, now)}`;
  if (single) return <p className={styles.line}>{line}</p>;
  return (
    <div className={styles.folded}>
      <button type="button" className={styles.line} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open
          ? say("case.deeds", { count: happenings.length })
          : `${line} ${say("case.and_more_deeds", { count: happenings.length - 1 })}`}
      </button>
      {open && (
        <ol className={styles.deeds}>
          {happenings.map((happening) => {
            const words = wordsOf(happening);
            return (
              <li key={happening.id}>
                {words.who} · {words.what} · {when.short(happening.at, now)}
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
}
