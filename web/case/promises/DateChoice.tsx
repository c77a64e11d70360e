import { useId, useState } from "react";
import { instantAt, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useZone } from "../../zone.ts";
import styles from "./DateChoice.module.css";
import { DayAndTime } from "./DayAndTime.tsx";

/** An hour to promise: near choices of the firm's calendar, or any other. Choosing applies nothing by itself. */
export function DateChoice({
  legend,
  value,
  choices,
  onChange,
}: {
  legend: string;
  value: string | null;
  choices: readonly string[];
  onChange: (at: string) => void;
}) {
  const say = useSay();
  const when = useWhen();
  const zone = useZone();
  const name = useId();
  const offered = [...new Set(choices)].sort();
  const isOther = value !== null && !offered.includes(value);
  const [other, setOther] = useState(isOther);
  const from = value ?? offered[0] ?? new Date(Date.now() + 86_400_000).toISOString();
  const take = (at: string, isExact: boolean) => {
    setOther(isExact);
    onChange(at);
  };
  const set = (day: string, time: string) => {
    if (day !== "" && time !== "") onChange(instantAt(day, time, zone));
  };
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.options}>
        {offered.map((at) => (
          <label key={at} className={styles.option}>
            <input type="radio" name={name} checked={!other && value === at} onChange={() => take(at, false)} />
            <span>{when.dated(at)}</span>
          </label>
        ))}
        <label className={styles.option}>
          <input type="radio" name={name} checked={other || isOther} onChange={() => take(from, true)} />
          <span>{say("case.another_time")}</span>
        </label>
      </div>
      {(other || isOther) && (
        <div className={styles.other}>
          <DayAndTime day={when.isoDay(from)} time={when.isoTime(from)} onChange={set} />
        </div>
      )}
    </fieldset>
  );
}
