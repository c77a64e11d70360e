import type { ImportView } from "#contract/imports.ts";
import { useLanguage, useSay } from "../words.tsx";
import styles from "./Imports.module.css";

const NEW = ["cases", "customers"] as const;
const WHERE_ANY = ["known", "refused", "partly"] as const;

/** How many of each; what there is none of is not there, unless nothing at all is new. */
export function Counts({ counts }: { counts: ImportView["counts"] }) {
  const say = useSay();
  const number = new Intl.NumberFormat(useLanguage());
  const isAny = (each: keyof ImportView["counts"]) => counts[each] > 0;
  const shown = [...(NEW.some(isAny) ? NEW.filter(isAny) : NEW), ...WHERE_ANY.filter(isAny)];
  return (
    <dl className={styles.counts}>
      {shown.map((each) => (
        <div key={each}>
          <dt>{say(`imports.count_${each}`)}</dt>
          <dd>{number.format(counts[each])}</dd>
        </div>
      ))}
    </dl>
  );
}
