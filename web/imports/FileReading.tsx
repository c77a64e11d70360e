import { useQueryClient } from "@tanstack/react-query";
import {
  Encoding,
  type Holds,
  type ImportFileView,
  type Meaning,
  meaningsOf,
  missingMeanings,
  readImportOtherwise,
  type Separator,
  showImport,
} from "#contract/imports.ts";
import { useAct } from "../act.ts";
import { Choices } from "../parts/Choices.tsx";
import { Icon } from "../parts/Icon.tsx";
import { TroubleIcon } from "../parts/icons.ts";
import { Select } from "../parts/Select.tsx";
import { keyOf } from "../queries.ts";
import { useSay } from "../words.tsx";
import styles from "./Imports.module.css";

/** What encodings are called everywhere. */
const ENCODINGS: Record<Encoding, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 (LE)",
  "utf-16be": "UTF-16 (BE)",
  "windows-1250": "Windows-1250",
  "iso-8859-2": "ISO 8859-2",
  "windows-1251": "Windows-1251",
  "koi8-r": "KOI8-R",
};

const SEPARATORS: readonly { value: Separator; words: string }[] = [
  { value: ",", words: "imports.separator_comma" },
  { value: ";", words: "imports.separator_semicolon" },
  { value: "\t", words: "imports.separator_tab" },
];

interface Props {
  importId: number;
  file: ImportFileView;
  /** The first values of each column, once they are known. */
  samples: string[][] | undefined;
}

/** How one CSV file is read. Each choice holds at once, and what would come of it follows. */
export function FileReading({ importId, file, samples }: Props) {
  const say = useSay();
  const client = useQueryClient();
  const read = useAct(readImportOtherwise, {
    inTurn: `import ${importId}, file ${file.place}`,
    onDone: (answer) => client.setQueryData(keyOf(showImport, { params: { id: importId } }), answer),
  });
  // What was just chosen stands until the server has said how the file is read now: the next choice builds on it.
  const { encoding, separator, holds, columns = file.columns } = read.isPending ? read.variables.input : file;
  const change = (said: { encoding?: Encoding; separator?: Separator; holds?: Holds; columns?: (Meaning | null)[] }) =>
    read.mutate({ params: { id: importId, place: file.place }, input: { encoding, separator, holds, ...said } });
  const mean = (at: number, meaning: Meaning | null) =>
    // One thing stands in one column: whichever had it before gives it up.
    change({ columns: columns.map((each, place) => (place === at ? meaning : each === meaning ? null : each)) });
  const missing = missingMeanings(holds, columns);
  return (
    <section className={styles.part}>
      <h3>{say("imports.reading", { name: file.name })}</h3>
      <Choices
        legend={say("imports.holds")}
        value={holds}
        options={[
          { value: "customers", label: say("imports.holds_customers") },
          { value: "cases", label: say("imports.holds_cases") },
        ]}
        onChange={(value) => change({ holds: value })}
      />
      <div className={styles.pair}>
        <Select
          label={say("imports.encoding")}
          hint={say("imports.encoding_hint")}
          value={encoding}
          onChange={(event) => change({ encoding: event.target.value as Encoding })}
        >
          {Encoding.options.map((each) => (
            <option key={each} value={each}>
              {ENCODINGS[each]}
            </option>
          ))}
        </Select>
        <Select
          label={say("imports.separator")}
          value={separator}
          onChange={(event) => change({ separator: event.target.value as Separator })}
        >
          {SEPARATORS.map((each) => (
            <option key={each.value} value={each.value}>
              {say(each.words)}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.columnsHead}>
        <h4>{say("imports.columns")}</h4>
        <p className={styles.muted}>{say("imports.columns_hint")}</p>
      </div>
      <ul className={styles.columns}>
        {file.header.map((name, at) => {
          const shown = name || say("imports.column_unnamed", { number: at + 1 });
          const values = samples?.[at];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may have one name
            <li key={at}>
              <span className={styles.column}>
                {shown}
                {values && (
                  <small className={styles.small}>{values.length > 0 ? values.join(" · ") : say("imports.column_empty")}</small>
                )}
              </span>
              <Select
                label={say("imports.column", { name: shown })}
                value={columns[at] ?? ""}
                onChange={(event) => mean(at, (event.target.value || null) as Meaning | null)}
              >
                <option value="">{say("imports.not_read")}</option>
                {meaningsOf(holds).map((each) => (
                  <option key={each} value={each}>
                    {say(`imports.meaning_${each}`)}
                  </option>
                ))}
              </Select>
            </li>
          );
        })}
      </ul>
      {missing.length > 0 && (
        <p className={styles.trouble} role="status">
          <Icon of={TroubleIcon} size={18} />
          <span>{say("imports.missing", { what: missing.map((each) => say(`imports.meaning_${each}`)).join(", ") })}</span>
        </p>
      )}
    </section>
  );
}
