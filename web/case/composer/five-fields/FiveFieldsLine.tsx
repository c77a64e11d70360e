import { Icon } from "../../../parts/Icon.tsx";
import { KeptIcon } from "../../../parts/icons.ts";
import { useSay } from "../../../words.tsx";
import { useCase } from "../../CaseContext.tsx";
import styles from "./FiveFields.module.css";
import { FIELDS } from "./fields.ts";
import { useFiveFields } from "./use-five-fields.ts";

/** One quiet line: which of the five fields of an update stand in the draft. */
export function FiveFieldsLine({ text }: { text: string }) {
  const view = useCase();
  const say = useSay();
  const there = useFiveFields(text, view.language);
  if (there === null) return null;
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
