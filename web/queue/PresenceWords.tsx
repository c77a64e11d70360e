import { Icon } from "../parts/Icon.tsx";
import { ReadingIcon, WritingIcon } from "../parts/icons.ts";
import { useSay } from "../words.tsx";
import styles from "./PresenceWords.module.css";

export type Present = { person: { id: number; name: string }; doing: "reading" | "writing_reply" | "writing_note" };

const weight = { writing_reply: 0, writing_note: 1, reading: 2 } as const;

/** Who else is at a case and what they do there, writers first; nothing when nobody is. */
export function PresenceWords({ people }: { people: readonly Present[] }) {
  const say = useSay();
  const first = people.toSorted((a, b) => weight[a.doing] - weight[b.doing])[0];
  if (!first) return null;
  const words = say(`queue.${first.doing}`, { name: first.person.name });
  const others = people.length - 1;
  return (
    <span className={styles.presence}>
      <Icon of={first.doing === "reading" ? ReadingIcon : WritingIcon} size={16} />
      {others > 0 ? say("queue.and_others", { words, count: others }) : words}
    </span>
  );
}
