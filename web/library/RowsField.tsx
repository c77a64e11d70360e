import { type ReactNode, useId, useRef } from "react";
import type { Language } from "#words/say.ts";
import { Button } from "../parts/Button.tsx";
import { TextArea } from "../parts/Field.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { CloseIcon } from "../parts/icons.ts";
import { useSay } from "../words.tsx";
import styles from "./EntryEditor.module.css";

type Row = string | Record<string, string>;

/** A list of sentences, or of rows with the same columns; always one more can be added. */
export function RowsField({
  label,
  hint,
  error,
  columns,
  rows,
  language,
  onRows,
}: {
  label: string;
  hint?: ReactNode;
  error: string | null;
  columns: readonly string[] | null;
  rows: readonly Row[];
  language: Language;
  onRows: (rows: Row[]) => void;
}) {
  const say = useSay();
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const set = (at: number, row: Row) => onRows(rows.map((each, n) => (n === at ? row : each)));
  const focusRow = (at: number) =>
    requestAnimationFrame(() => {
      const found = list.current?.children[at]?.querySelector<HTMLElement>("textarea");
      (found ?? document.getElementById(`${id}-add`))?.focus();
    });
  const add = () => {
    onRows([...rows, columns ? Object.fromEntries(columns.map((column) => [column, ""])) : ""]);
    focusRow(rows.length);
  };
  const remove = (at: number) => {
    onRows(rows.filter((_, n) => n !== at));
    focusRow(Math.max(0, at - 1));
  };
  return (
    <fieldset className={styles.group} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      {hint && <p className={styles.quiet}>{hint}</p>}
      <ol ref={list} className={styles.rowsField}>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
          <li key={at} data-columns={columns?.length}>
            {(columns ?? [null]).map((column) => (
              <TextArea
                key={column ?? "line"}
                label={column ? say(`library.column_${column}`, { n: at + 1 }) : say("library.row", { label, n: at + 1 })}
                rows={2}
                lang={language}
                value={column ? ((row as Record<string, string>)[column] ?? "") : (row as string)}
                onChange={(event) =>
                  set(at, column ? { ...(row as Record<string, string>), [column]: event.target.value } : event.target.value)
                }
              />
            ))}
            <IconButton label={say("library.remove_row", { n: at + 1 })} icon={CloseIcon} onClick={() => remove(at)} />
          </li>
        ))}
      </ol>
      {error && (
        <p id={`${id}-error`} className={styles.trouble}>
          {error}
        </p>
      )}
      <Button id={`${id}-add`} size="small" data-needed={error ? true : undefined} onClick={add}>
        {say("library.add_row", { label })}
      </Button>
    </fieldset>
  );
}
