import type { Cell, Column, ReportTable } from "#contract/reports.ts";
import { useSay } from "../words.tsx";
import styles from "./Reports.module.css";
import { useNumbers } from "./use-numbers.ts";

const isFew = ([, ...cells]: readonly Cell[]): boolean => cells.every((cell) => cell === null);

/** A table of a report, with the file it can be saved as. */
export function Table({ table, title, file }: { table: ReportTable; title: string; file: string }) {
  const say = useSay();
  const { number, date } = useNumbers();
  const shown = (value: Cell, { kind, words }: Column): string => {
    if (value === null) return "–";
    if (kind === "date") return date(String(value));
    return kind === "word" ? say(`${words}${value}`) : number(Number(value));
  };
  // Thirteen rows that each say "too few" are said once.
  const explained = table.rows.length === 0 ? "no_rows" : table.rows.every(isFew) ? "all_few" : null;
  return (
    <div className={styles.table}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard, too */}
      <section className={styles.scroll} aria-label={title} tabIndex={0}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              {table.columns.map(({ name, kind }) => (
                <th key={name} scope="col" data-number={(kind !== "date" && kind !== "word") || undefined}>
                  {say(`reports.column_${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {explained && (
              <tr>
                <td colSpan={table.columns.length} className={styles.few}>
                  {say(`reports.${explained}`)}
                </td>
              </tr>
            )}
            {(explained ? [] : table.rows).map((row) => {
              const [label, ...cells] = row;
              return (
                <tr key={String(label)}>
                  <th scope="row">{shown(label!, table.columns[0]!)}</th>
                  {isFew(row) ? (
                    <td colSpan={cells.length} className={styles.few}>
                      {say("reports.too_few")}
                    </td>
                  ) : (
                    cells.map((cell, at) => (
                      <td key={table.columns[at + 1]!.name} data-number>
                        {shown(cell, table.columns[at + 1]!)}
                      </td>
                    ))
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {!explained && table.rows.some((row) => row.includes(null) && !isFew(row)) && (
        <p className={styles.quiet}>{say("reports.few_behind")}</p>
      )}
      <a href={file} download aria-label={say("reports.csv_named", { table: title })}>
        {say("reports.csv")}
      </a>
    </div>
  );
}
