import { useId } from "react";
import type { How } from "#contract/information.ts";
import { useSay } from "../../words.tsx";
import styles from "./SelectDialog.module.css";

const HOWS: readonly How[] = ["told", "generalised", "held"];

/** Tell, generalise, hold. What must be told leaves no choice, and says why. */
export function HowChoice({ how, because, onHow }: { how: How; because: string | undefined; onHow: (how: How) => void }) {
  const say = useSay();
  const name = useId();
  return (
    <fieldset className={styles.group} aria-describedby={because && `${name}-why`}>
      <legend>{say("information.what_then")}</legend>
      {because && (
        <p id={`${name}-why`} className={styles.why}>
          {because}
        </p>
      )}
      <div className={styles.hows}>
        {HOWS.map((one) => (
          <label key={one} className={styles.how} data-off={(because && one !== "told") || undefined}>
            <input
              type="radio"
              name={name}
              checked={how === one}
              disabled={because !== undefined && one !== "told"}
              onChange={() => onHow(one)}
            />
            <span>
              <strong>{say(`information.how_${one}`)}</strong>
              <small>{say(`information.how_${one}_means`)}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
