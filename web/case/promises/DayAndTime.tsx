import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import styles from "./DateChoice.module.css";

/** A day and an hour of it, as the fields of the browser write them. */
export function DayAndTime({
  day,
  time,
  past = false,
  onChange,
}: {
  day: string;
  time: string;
  /** Of something that has been; else of something to come. */
  past?: boolean;
  onChange: (day: string, time: string) => void;
}) {
  const say = useSay();
  const when = useWhen();
  return (
    <div className={styles.exact}>
      <label>
        <span>{say("case.day")}</span>
        <input
          type="date"
          value={day}
          {...{ [past ? "max" : "min"]: when.isoDay(Date.now()) }}
          onChange={(event) => onChange(event.target.value, time)}
        />
      </label>
      <label>
        <span>{say("case.time")}</span>
        <input type="time" value={time} onChange={(event) => onChange(day, event.target.value)} />
      </label>
    </div>
  );
}
