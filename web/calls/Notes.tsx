import { type RefObject, useEffect, useRef, useState } from "react";
import type { CallView } from "#contract/call-shapes.ts";
import { Icon } from "../parts/Icon.tsx";
import { OfflineIcon } from "../parts/icons.ts";
import { useSay } from "../words.tsx";
import { linesOf } from "./lines.ts";
import { NoteLine } from "./NoteLine.tsx";
import styles from "./Notes.module.css";
import { meaningOf, type NoteMeaning } from "./note-words.ts";

const placeOf = (call: string) => `kapok.call-note:${call}`;

/** What stands in the field and is no line yet. Local storage is written at once: a crash takes no letter of it. */
function useUnfinished(call: string): [words: string, write: (words: string) => void] {
  const [words, setWords] = useState(() => {
    try {
      return localStorage.getItem(placeOf(call)) ?? "";
    } catch {
      return "";
    }
  });
  const write = (next: string) => {
    setWords(next);
    try {
      if (next) localStorage.setItem(placeOf(call), next);
      else localStorage.removeItem(placeOf(call));
    } catch {
      // Kept on the screen alone then.
    }
  };
  return [words, write];
}

/** Lines with their times, each kept on this device at once. Keys of the call work here with a stroke before them: `/3`. */
export function Notes({
  view,
  waiting,
  field,
  onMeant,
}: {
  view: CallView;
  waiting: number;
  field: RefObject<HTMLTextAreaElement | null>;
  onMeant: (meaning: NoteMeaning) => void;
}) {
  const say = useSay();
  const [words, write] = useUnfinished(view.clientId);
  const list = useRef<HTMLOListElement>(null);
  const lines = linesOf(view);
  useEffect(() => {
    if (lines.length > 0) list.current?.lastElementChild?.scrollIntoView({ block: "nearest" });
  }, [lines.length]);
  const finish = () => {
    const meaning = meaningOf(words);
    write("");
    if (meaning.kind !== "nothing") onMeant(meaning);
  };
  return (
    <section className={styles.notes} aria-labelledby="notes-title">
      <header className={styles.head}>
        <h2 id="notes-title">{say("calls.notes")}</h2>
        <p className={styles.saved} role="status">
          {waiting > 0 ? (
            <>
              <Icon of={OfflineIcon} size={16} /> {say("calls.kept_here", { count: waiting })}
            </>
          ) : (
            lines.length > 0 && say("calls.saved")
          )}
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys (WCAG 2.1.1) */}
      <ol ref={list} className={styles.lines} tabIndex={0} aria-label={say("calls.lines")}>
        {lines.map((line) => (
          <NoteLine key={line.key} line={line} language={view.case.language} />
        ))}
      </ol>
      <label className={styles.field}>
        <span className="for-readers">{say("calls.note_field")}</span>
        <textarea
          ref={field}
          id="call-notes"
          rows={2}
          value={words}
          placeholder={say("calls.note_hint")}
          maxLength={4000}
          onChange={(event) => write(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            finish();
          }}
        />
      </label>
      <div className={styles.foot}>
        <p className={styles.keys}>{say("calls.note_keys")}</p>
        <button type="button" className={styles.add} disabled={!words.trim()} onClick={finish}>
          {say("calls.note_add")}
        </button>
      </div>
    </section>
  );
}
