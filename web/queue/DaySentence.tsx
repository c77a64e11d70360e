import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { myDay } from "#contract/wellbeing.ts";
import { useMe } from "../me/use-me.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { CloseIcon } from "../parts/icons.ts";
import { answers } from "../queries.ts";
import { useNow, useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./DaySentence.module.css";

/** The last half hour of a shift. */
const END_MS = 1_800_000;
const dismissed = "kapok-day-sentence";

/**
 * One sentence at the beginning of a day and one at its end, until it is closed: of what was promised, never praise. Recalling whom one helped makes
 * hard words weigh less (docs/sources.md); nobody asks for the answer.
 */
export function DaySentence() {
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const me = useMe();
  const { data } = useQuery(answers(myDay));
  const [closed, setClosed] = useState(() => read());
  if (!data) return null;
  const part = data.endsAt !== null && Date.parse(data.endsAt) - now < END_MS ? "end" : "start";
  const name = `${me.id} ${when.date(new Date(now).toISOString())} ${part}`;
  if (closed === name || (part === "start" && data.endsAt === null)) return null;
  const close = () => {
    setClosed(name);
    keep(name);
  };
  const next = data.nextAt === null ? "" : when.dated(data.nextAt, now);
  const says =
    part === "start"
      ? say("wellbeing.start")
      : [
          data.open > 0
            ? say("wellbeing.end_open", { count: data.open })
            : data.late > 0
              ? say("wellbeing.end_late")
              : data.settled > 0
                ? say("wellbeing.end_kept")
                : say("wellbeing.end_none"),
          next && say("wellbeing.end_next", { next }),
        ]
          .filter(Boolean)
          .join(" ");
  return (
    <aside className={styles.line} aria-label={say("wellbeing.day")}>
      <span>{says}</span>
      <IconButton icon={CloseIcon} label={say("common.close")} onClick={close} />
    </aside>
  );
}

// Of this device alone: whether somebody read a sentence is nothing for the desk to know.
function read(): string {
  try {
    return localStorage.getItem(dismissed) ?? "";
  } catch {
    return "";
  }
}
function keep(name: string): void {
  try {
    localStorage.setItem(dismissed, name);
  } catch {
    // A browser that keeps nothing shows it again.
  }
}
