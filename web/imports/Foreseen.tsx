import type { ImportFileView, ImportPreview, LeftOutView } from "#contract/imports.ts";
import { Chip } from "../parts/Chip.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { Counts } from "./Counts.tsx";
import styles from "./Imports.module.css";

type Row = ImportPreview["rows"][number];

/** So many reasons are shown at once; the report names all. */
const REASONS = 20;

/** What would come of an import: how many, the first as they are understood, and what is left out. */
export function Foreseen({ preview, files }: { preview: ImportPreview; files: readonly ImportFileView[] }) {
  const say = useSay();
  const { counts, rows, leftOut } = preview;
  return (
    <section className={styles.part}>
      <h3>{say("imports.foreseen")}</h3>
      <Counts counts={counts} />
      {rows.length > 0 && (
        <>
          <h4>{say("imports.rows")}</h4>
          <ul className={styles.rows}>
            {rows.map((row) => (
              <Understood key={`${row.file} ${row.line} ${row.case?.id ?? ""}`} row={row} />
            ))}
          </ul>
        </>
      )}
      <Reasons
        title={say("imports.left_out")}
        of={leftOut.filter(({ partly }) => !partly)}
        count={counts.refused}
        files={files}
      />
      <Reasons
        title={say("imports.left_out_partly")}
        of={leftOut.filter(({ partly }) => partly)}
        count={counts.partly}
        files={files}
      />
    </section>
  );
}

function Understood({ row }: { row: Row }) {
  const say = useSay();
  const when = useWhen();
  const { customer, outcome } = row;
  const who = [customer.name, customer.email, customer.phone].filter(Boolean);
  const facts = row.case
    ? [
        ...who,
        say(`imports.case_${row.case.state}`),
        when.date(row.case.openedAt),
        row.case.messages > 0 && say("imports.messages", { count: row.case.messages }),
      ]
    : who.slice(1);
  return (
    <li>
      <span className={styles.understood}>
        {row.case ? row.case.subject : who[0]}
        <small className={styles.small}>{facts.filter(Boolean).join(" · ")}</small>
      </span>
      <Chip tone={outcome === "new" ? "ok" : "neutral"}>
        {say(outcome === "new" && !row.case ? "imports.outcome_new_customer" : `imports.outcome_${outcome}`)}
      </Chip>
    </li>
  );
}

interface ReasonsProps {
  title: string;
  of: readonly LeftOutView[];
  /** How many there are beyond those named. */
  count: number;
  files: readonly ImportFileView[];
}

function Reasons({ title, of, count, files }: ReasonsProps) {
  const say = useSay();
  const shown = of.slice(0, REASONS);
  if (shown.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className={styles.rows}>
        {shown.map(({ file, line, column, why, facts }) => (
          <li key={`${file} ${line} ${why} ${column}`}>
            <span className={styles.understood}>
              {[files.length > 1 && files.find(({ place }) => place === file)?.name, say("imports.line", { line }), column]
                .filter(Boolean)
                .join(" · ")}
              <small className={styles.small}>{say(`imports.why_${why}`, facts)}</small>
            </span>
          </li>
        ))}
      </ul>
      {count > shown.length && <p className={styles.muted}>{say("imports.left_out_more", { count: count - shown.length })}</p>}
    </>
  );
}
