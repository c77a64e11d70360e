import type { TransferDraft } from "#contract/transfers.ts";
import { Select } from "../parts/Select.tsx";
import { useSay } from "../words.tsx";
import styles from "./Transfers.module.css";

const PARTS = ["who", "when", "how", "hours"] as const;

/** The way up, as the library has it: to whom, when and how. Where the firm has written none, nothing is asked. */
export function PathChoice({
  paths,
  value,
  onChange,
}: {
  paths: TransferDraft["paths"];
  value: string | null;
  onChange: (slug: string | null) => void;
}) {
  const say = useSay();
  if (paths.length === 0) return null;
  const chosen = paths.find(({ slug }) => slug === value);
  return (
    <div className={styles.path}>
      <Select
        label={say("transfer.path")}
        optional
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value === "" ? null : event.target.value)}
      >
        <option value="">{say("transfer.path_none")}</option>
        {paths.map(({ slug, level, name }) => (
          <option key={slug} value={slug}>
            {say(`transfer.path_${level}`, { name })}
          </option>
        ))}
      </Select>
      {chosen && (
        <dl className={styles.facts}>
          {PARTS.filter((part) => chosen[part] !== "").map((part) => (
            <div key={part}>
              <dt>{say(`transfer.path_${part}`)}</dt>
              <dd>{chosen[part]}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
