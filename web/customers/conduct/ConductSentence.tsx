import type { RestrictionView } from "#contract/conduct.ts";
import { useWhen } from "../../when.ts";
import { useLanguage, useSay } from "../../words.tsx";
import styles from "./Conduct.module.css";
import { sayWindows } from "./say-windows.ts";

/** What is restricted and until when, as a sentence: never a badge, never a colour. */
export function ConductSentence({ restriction }: { restriction: RestrictionView }) {
  const say = useSay();
  const when = useWhen();
  const language = useLanguage();
  const parts = [
    restriction.writingOnly && say("conduct.in_writing"),
    restriction.contact && say("conduct.one_person", { name: restriction.contact.name }),
    restriction.windows && say("conduct.calls_at", { windows: sayWindows(restriction.windows, language) }),
    say("conduct.rhythm", { days: restriction.answerDays }),
  ].filter(Boolean);
  return (
    <p className={styles.sentence}>
      {say("conduct.until", { day: when.date(restriction.endsAt), what: parts.join(", ") })} {say("conduct.passes")}
    </p>
  );
}
