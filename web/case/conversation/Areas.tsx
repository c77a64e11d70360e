import { useState } from "react";
import type { NamingView } from "#contract/messages.ts";
import { useMe } from "../../me/use-me.ts";
import { Button } from "../../parts/Button.tsx";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import styles from "./Areas.module.css";
import type { SeenArea, TextRange } from "./shield.ts";

/** Which areas of behaviour the words show, each with the very words; said of the words, never of the person. A guess until somebody names them. */
export function Areas({
  areas,
  named,
  lang,
  open,
  onMark,
  onName,
}: {
  areas: readonly SeenArea[];
  named: NamingView | null;
  lang: string;
  open: boolean;
  onMark: (ranges: readonly TextRange[]) => void;
  /** Left out where these words are not for naming. */
  onName?: () => void;
}) {
  const say = useSay();
  const when = useWhen();
  const namedBy = useNamedBy();
  const [pressed, setPressed] = useState<string | null>(null);
  const press = (area: SeenArea) => {
    const next = pressed === area.area ? null : area.area;
    setPressed(next);
    onMark(next === null ? [] : area.evidence);
  };
  return (
    <details className={styles.areas} open={open}>
      <summary>{say("case.what_words_show")}</summary>
      {areas.length > 0 ? (
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
      ) : (
        <p>{say("naming.none_shown")}</p>
      )}
      <div className={styles.naming}>
        {named && (
          <span className={styles.by} title={when.exact(named.at)}>
            {namedBy(named)}
          </span>
        )}
        {onName && (
          <Button kind="quiet" size="small" keys="b" className={styles.button} onClick={onName}>
            {say("naming.confirm_or_correct")}
          </Button>
        )}
      </div>
    </details>
  );
}

/** Who named what stands, in quiet words. */
export function useNamedBy(): (named: NamingView) => string {
  const say = useSay();
  const me = useMe();
  return ({ by }) => (by.id === me.id ? say("naming.by_you") : say("naming.by", { name: by.name }));
}
