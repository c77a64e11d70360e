import { useEffect, useRef } from "react";
import { Letter } from "../../../library/TemplateWords.tsx";
import { useSay } from "../../../words.tsx";
import { useCase } from "../../CaseContext.tsx";
import styles from "./PhrasePicker.module.css";
import type { Picker } from "./use-picker.ts";

/** What can be put in the place of the `/`, and how it would read here. The focus stays in the editor, which walks the list with the arrows. */
export function PhrasePicker({ id, picker }: { id: string; picker: Picker }) {
  const view = useCase();
  const say = useSay();
  const { preview } = picker;
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: brought into view when another one is chosen or there are others
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [picker.at, picker.items.length]);
  return (
    <div className={styles.picker}>
      <div ref={list} id={id} role="listbox" tabIndex={0} aria-label={say("library.picker")} className={styles.list}>
        {picker.items.map((row, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the editor has the keys
          <div
            key={`${row.shelf}/${row.slug}`}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === picker.at}
            className={styles.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void picker.choose(row)}
          >
            <span className={styles.name}>{row.name}</span>
            <span className={styles.about}>{row.shelf === "techniques" ? say("library.one_of_techniques") : row.about}</span>
          </div>
        ))}
      </div>
      {picker.items.length === 0 && !picker.waiting && (
        <p className={styles.nothing} role="status">
          {say("library.picker_nothing")}
        </p>
      )}
      {preview && picker.items.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its box is scrolled with the keyboard, too
        <section className={styles.preview} tabIndex={0} aria-label={say("library.preview_here")}>
          {preview.language !== view.language && (
            <p className={styles.about}>{say("library.only_in", { language: say(`library.in_${preview.language}`) })}</p>
          )}
          <Letter text={preview.text} language={preview.language} />
        </section>
      )}
    </div>
  );
}
