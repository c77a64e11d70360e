import type { CSSProperties } from "react";
import { useSay } from "../words.tsx";
import type { ChartOf, Part } from "./chart-of.ts";
import styles from "./Reports.module.css";

const share = (value: number, whole: number): CSSProperties => ({ inlineSize: `${whole === 0 ? 0 : (100 * value) / whole}%` });

/** Bars or dots with their words and numbers beside them. What the bars show is read as words, or stands in the table below. */
export function Chart({ chart: { manner, whole, rows } }: { chart: ChartOf }) {
  const say = useSay();
  const most = Math.max(0, ...whole.map(({ value }) => value));
  const sum = (parts: Part[]) => parts.reduce((all, { value }) => all + value, 0);
  const longest = Math.max(0, ...rows.map(({ parts }) => sum(parts)));
  return (
    <figure className={styles.chart} aria-label={say("reports.chart")}>
      {whole.length > 0 && (
        <ul className={styles.whole}>
          {whole.map(({ label, series, value, text }) => (
            <li key={label}>
              <span>{label}</span>
              <span className={styles.track} aria-hidden="true">
                <span className={styles.bar} data-series={series} style={share(value, most)} />
              </span>
              <b>{text}</b>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.rows} aria-hidden="true">
        {rows.map(({ label, parts }) => (
          <div key={label} className={styles.chartRow}>
            <span>{label}</span>
            {manner === "dots" ? (
              <span className={styles.line}>
                <span className={styles.dot} style={{ insetInlineStart: `${parts[0]!.value}%` }} />
              </span>
            ) : (
              <span className={styles.track}>
                {parts.map(({ label: of, series, value }) => (
                  <span key={of} className={styles.bar} data-series={series} style={share(value, longest)} />
                ))}
              </span>
            )}
            <b>{parts.map(({ text }) => text).join(" · ")}</b>
          </div>
        ))}
      </div>
      <figcaption className={styles.quiet}>{say("reports.chart_words")}</figcaption>
    </figure>
  );
}
