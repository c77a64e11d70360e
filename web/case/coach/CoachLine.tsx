import { Icon } from "../../parts/Icon.tsx";
import { CoachIcon, KeptIcon } from "../../parts/icons.ts";
import { Kbd } from "../../parts/Kbd.tsx";
import { Menu } from "../../parts/Menu.tsx";
import { useSay } from "../../words.tsx";
import styles from "./Coach.module.css";
import type { Level } from "./timing.ts";
import type { Coach } from "./use-coach.ts";

const levels: readonly Level[] = ["as_i_write", "when_i_ask", "off"];

interface Props {
  coach: Coach;
  date: boolean;
  words: boolean;
}

/** The quiet line under the editor: is there a date, how many suggestions wait. That is all until asked; whether there is a next step is one of the five fields. */
export function CoachLine({ coach, date, words }: Props) {
  const say = useSay();
  const { level, shown, isQuiet } = coach;
  const count = shown.length;
  return (
    <div className={styles.line}>
      {level !== "off" && (
        <>
          <Have label={say("coach.date")} have={words && date} />
        </>
      )}
      {level !== "off" && (
        <button type="button" className={styles.count} data-some={count > 0 || undefined} onClick={() => coach.next()}>
          {count > 0 ? say("coach.suggestions", { count }) : say("coach.ask")}
          <Kbd keys="mod+." />
        </button>
      )}
      <Menu
        trigger={
          <button type="button" className={styles.menu} aria-label={say("coach.settings")}>
            <Icon of={CoachIcon} size={16} />
            {level === "off" ? say("coach.is_off") : isQuiet ? say("coach.is_quiet") : null}
          </button>
        }
        entries={[
          { heading: say("coach.when") },
          ...levels.map((one) => ({
            label: say(`coach.level_${one}`),
            hint: say(`coach.level_${one}_means`),
            chosen: level === one,
            onSelect: () => coach.setLevel(one),
          })),
          "line",
          { label: say("coach.quiet_for_case"), checked: isQuiet, onSelect: () => coach.setQuiet(!isQuiet) },
          { heading: say("coach.private") },
        ]}
      />
    </div>
  );
}

function Have({ label, have }: { label: string; have: boolean }) {
  const say = useSay();
  return (
    <span className={styles.have}>
      {label}
      {have ? <Icon of={KeptIcon} size={14} /> : <span aria-hidden="true">–</span>}
      <span className="for-readers">{say(have ? "coach.there" : "coach.missing")}</span>
    </span>
  );
}
