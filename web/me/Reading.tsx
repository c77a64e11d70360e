import figures from "#reader/figures.json" with { type: "json" };
import type { Language } from "#words/say.ts";
import { languages } from "../parts/languages.ts";
import { useLanguage, useSay } from "../words.tsx";
import styles from "./Me.module.css";

const PARTS = ["1", "2", "3", "4"] as const;

type Row = Record<Language, number[]>;

/** What the reader can and cannot do, with what was measured (`npm run evaluate -- --write`). */
export function Reading() {
  const say = useSay();
  return (
    <section className={styles.section} aria-labelledby="how-kapok-reads">
      <h2 id="how-kapok-reads">{say("reading.title")}</h2>
      <p>{say("reading.lead")}</p>
      <h3>{say("reading.how")}</h3>
      <ol className={styles.list}>
        {PARTS.map((part) => (
          <li key={part}>{say(`reading.how_${part}`)}</li>
        ))}
      </ol>
      <p>{say("reading.privacy")}</p>
      <h3>{say("reading.cannot")}</h3>
      <ul className={styles.list}>
        {PARTS.map((part) => (
          <li key={part}>{say(`reading.cannot_${part}`)}</li>
        ))}
      </ul>
      <p>{say("reading.wrong")}</p>
      <h3>{say("reading.figures")}</h3>
      <p className={styles.muted}>
        {say("reading.figures_lead", { customer: figures.customer.texts.pl, draft: figures.draft.texts.pl })}
      </p>
      <FiguresOf kind="customer" right="emotion" />
      <FiguresOf kind="draft" right="reaction" />
    </section>
  );
}

function FiguresOf({ kind, right }: { kind: "customer" | "draft"; right: "emotion" | "reaction" }) {
  const say = useSay();
  const of = figures[kind];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is moved with the keyboard too (WCAG 2.1.1)
    <section className={styles.wide} tabIndex={0} aria-label={say(`reading.${kind}`)}>
      <table className={styles.figures}>
        <caption>{say(`reading.${kind}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{say("reading.col_what")}</th>
            {languages.map((lang) => (
              <th key={lang} scope="col">
                {say(`reading.${lang}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(of.labels).map(([label, row]) => (
            <FigureRow key={label} name={say(`reading.${label}`)} row={row} />
          ))}
        </tbody>
        <tfoot>
          <FigureRow name={say("reading.macro")} row={of.macro} />
          <FigureRow name={say(`reading.${right}`)} row={of.right} />
        </tfoot>
      </table>
    </section>
  );
}

function FigureRow({ name, row }: { name: string; row: Row }) {
  const language = useLanguage();
  const show = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <tr>
      <th scope="row">{name}</th>
      {languages.map((lang) => {
        const [value = 0, low = 0, high = 0] = row[lang];
        return (
          <td key={lang}>
            {show.format(value)}{" "}
            <span className={styles.muted}>
              ({show.format(low)}–{show.format(high)})
            </span>
          </td>
        );
      })}
    </tr>
  );
}
