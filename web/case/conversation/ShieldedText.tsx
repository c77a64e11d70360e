import { useSay } from "../../words.tsx";
import styles from "./ShieldedText.module.css";
import { COVER, cutAtEdges, type TextRange } from "./shield.ts";

/** A message's words, insults covered as ▒▒▒, pointed-at words underlined. Readers hear "covered" instead of the signs. */
export function ShieldedText({
  text,
  lang,
  masked,
  marked,
}: {
  text: string;
  lang: string;
  masked: readonly TextRange[];
  marked: readonly TextRange[];
}) {
  const say = useSay();
  return (
    <div className={styles.text} lang={lang} data-words>
      {cutAtEdges(text, { masked, marked }).map((stretch) => {
        if (stretch.masked)
          return (
            <span
              key={stretch.start}
              className={styles.covered}
              data-marked={stretch.marked || undefined}
              data-start={stretch.start}
              data-end={stretch.start + stretch.text.length}
            >
              <span aria-hidden="true">{COVER}</span>
              <span className="for-readers">{say("case.covered")}</span>
            </span>
          );
        return stretch.marked ? (
          <mark key={stretch.start} className={styles.marked} data-start={stretch.start}>
            {stretch.text}
          </mark>
        ) : (
          <span key={stretch.start} data-start={stretch.start}>
            {stretch.text}
          </span>
        );
      })}
    </div>
  );
}
