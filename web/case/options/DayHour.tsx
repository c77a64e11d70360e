import { useId, useState } from "react";
import { instantAt, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useZone } from "../../zone.ts";
import styles from "./Options.module.css";

/** A day and an hour, both or none: a day alone is no time anybody owes. */
export function DayHour({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | null;
  onChange: (at: string | null) => void;
}) {
  const say = useSay();
  const when = useWhen();
  const zone = useZone();
  const id = useId();
  const [day, setDay] = useState(value === null ? "" : when.isoDay(value));
  const [time, setTime] = useState(value === null ? "" : when.isoTime(value));
  const set = (nextDay: string, nextTime: string) => {
    setDay(nextDay);
    setTime(nextTime);
    onChange(nextDay === "" || nextTime === "" ? null : instantAt(nextDay, nextTime, zone));
  };
  return (
    <fieldset className={styles.dayHour}>
      <legend>{label}</legend>
      <label htmlFor={`${id}-day`}>
        <span>{say("case.day")}</span>
        <input
          id={`${id}-day`}
          type="date"
          value={day}
          min={when.isoDay(Date.now())}
          onChange={(event) => set(event.target.value, time)}
        />
      </label>
      <label htmlFor={`${id}-time`}>
        <span>{say("case.time")}</span>
        <input id={`${id}-time`} type="time" value={time} onChange={(event) => set(day, event.target.value)} />
      </label>
    </fieldset>
  );
}
