import { useState } from "react";
import { instantAt, useWhen } from "../../when.ts";
import { useZone } from "../../zone.ts";
import { DayAndTime } from "../promises/DayAndTime.tsx";
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
  const when = useWhen();
  const zone = useZone();
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
      <DayAndTime day={day} time={time} onChange={set} />
    </fieldset>
  );
}
