import { Icon } from "../../../parts/Icon.tsx";
import { KeptIcon } from "../../../parts/icons.ts";
import { useSay } from "../../../words.tsx";
import styles from "./FiveFields.module.css";
import { FIELDS } from "./fields.ts";

/** One quiet line: which of the five fields of an update stand in the draft. */
export function FiveFieldsLine({ there }: { there: ReadonlySet<string> }) {
  const say = useSay();
  return (
    <ul className={styles.line} aria-label={say("composer.five_fields")}>
      {FIELDS.map((field) => (
        <li key={field} data-there={there.has(field) || undefined}>
          {say(`composer.field_${field}`)}
          {there.has(field) ? <Icon of={KeptIcon} size={13} /> : <span aria-hidden="true">–</span>}
          <span className="for-readers">{say(there.has(field) ? "coach.there" : "coach.missing")}</span>
        </li>
      ))}
    </ul>
  );
}
