import { useId } from "react";
import type { WorkingHours } from "#contract/setup.ts";
import field from "../parts/Field.module.css";
import { Icon } from "../parts/Icon.tsx";
import { TroubleIcon } from "../parts/icons.ts";
import { useLanguage, useSay } from "../words.tsx";
import { clockOf, closingAt, type Weekday, weekdayName, weekdays } from "./hours.ts";
import styles from "./Setup.module.css";

/** One row a day: worked or not, from, to. */
export function HoursFields({
  hours,
  trouble,
  onChange,
}: {
  hours: WorkingHours;
  trouble?: string;
  onChange: (hours: WorkingHours) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const works = (day: Weekday, worked: boolean) => {
    const { [day]: _, ...others } = hours;
    onChange(worked ? { ...hours, [day]: [Object.values(hours)[0]?.[0] ?? { opens: "09:00", closes: "17:00" }] } : others);
  };
  const change = (day: Weekday, part: "opens" | "closes", time: string) =>
    onChange({ ...hours, [day]: [{ ...hours[day]![0]!, [part]: time }, ...hours[day]!.slice(1)] });
  return (
    <fieldset aria-describedby={`${id}-hint${trouble ? ` ${id}-error` : ""}`}>
      <legend className={field.legend}>{say("setup.hours")}</legend>
      <p className={field.hint} id={`${id}-hint`}>
        {say("setup.hours_hint")}
      </p>
      <ul className={styles.week}>
        {weekdays.map((day) => {
          const name = weekdayName(day, language);
          const span = hours[day]?.[0];
          const wrong = trouble && (!span || !(span.opens < span.closes)) ? true : undefined;
          return (
            <li key={day}>
              <label className={styles.day}>
                <input type="checkbox" checked={span !== undefined} onChange={(event) => works(day, event.target.checked)} />
                {name}
              </label>
              {span ? (
                <span className={styles.times}>
                  <input
                    type="time"
                    className={field.input}
                    aria-label={say("setup.day_from", { day: name })}
                    aria-invalid={wrong}
                    value={span.opens}
                    onChange={(event) => change(day, "opens", event.target.value)}
                  />
                  <span aria-hidden="true">–</span>
                  <input
                    type="time"
                    className={field.input}
                    aria-label={say("setup.day_to", { day: name })}
                    aria-invalid={wrong}
                    value={clockOf(span.closes)}
                    onChange={(event) => change(day, "closes", closingAt(event.target.value))}
                  />
                </span>
              ) : (
                <span className={styles.off}>{say("setup.day_off")}</span>
              )}
            </li>
          );
        })}
      </ul>
      {trouble && (
        <p className={field.error} id={`${id}-error`}>
          <Icon of={TroubleIcon} size={16} />
          <span>{trouble}</span>
        </p>
      )}
    </fieldset>
  );
}
