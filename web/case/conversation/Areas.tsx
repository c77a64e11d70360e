import { useState } from "react";
import { useSay } from "../../words.tsx";
import styles from "./Areas.module.css";
import type { SeenArea, TextRange } from "./shield.ts";

/** Which areas of behaviour the words show, each with the very words; said of the words, never of the person. */
export function Areas({
  areas,
  lang,
  open,
  onMark,
}: {
  areas: readonly SeenArea[];
  lang: string;
  open: boolean;
  onMark: (ranges: readonly TextRange[]) => void;
}) {
  const say = useSay();
  const [pressed, setPressed] = useState<string | null>(null);
  const press = (area: SeenArea) => {
    const next = pressed === area.area ? null : area.area;
    setPressed(next);
    onMark(next === null ? [] : area.evidence);
  };
  return (
    <details className={styles.areas} open={open}>
      <summary>{say("case.what_words_show")}</summary>
      <ul>
        {areas.map((area) => (
          <li key={area.area}>
            <button type="button" className={styles.area} aria-pressed={pressed === area.area} onClick={() => press(area)}>
              <span className={styles.name}>{say(`case.area_${area.name}`)}</span>
              <span className={styles.quotes} lang={lang}>
                {area.quotes.slice(0, 3).map((quote) => (
                  <q key={quote}>{quote}</q>
                ))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
