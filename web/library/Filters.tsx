import { Select } from "../parts/Select.tsx";
import { useSay } from "../words.tsx";
import styles from "./Library.module.css";
import { CHANNELS, OCCASIONS, STAGES } from "./shelves.ts";

export interface Wanted {
  area?: (typeof OCCASIONS)[number];
  stage?: (typeof STAGES)[number];
  channel?: (typeof CHANNELS)[number];
}

/** By what the words show, by the stage, by the channel; they stand in the address. */
export function Filters({ wanted, onWanted }: { wanted: Wanted; onWanted: (wanted: Wanted) => void }) {
  const say = useSay();
  const one = (name: keyof Wanted, values: readonly string[]) => (
    <Select
      label={say(`library.by_${name}`)}
      value={wanted[name] ?? ""}
      onChange={(event) => onWanted({ ...wanted, [name]: event.target.value || undefined })}
    >
      <option value="">{say(`library.any_${name}`)}</option>
      {values.map((value) => (
        <option key={value} value={value}>
          {say(`library.${name}_${value}`)}
        </option>
      ))}
    </Select>
  );
  return (
    <div className={styles.filters}>
      {one("area", OCCASIONS)}
      {one("stage", STAGES)}
      {one("channel", CHANNELS)}
    </div>
  );
}
