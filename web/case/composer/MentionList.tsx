import { Avatar } from "../../parts/Avatar.tsx";
import { useSay } from "../../words.tsx";
import styles from "./MentionList.module.css";
import type { Naming } from "./use-mentioning.ts";

/** Colleagues to name; the focus stays in the editor, which walks this list with the arrows. */
export function MentionList({ id, naming }: { id: string; naming: Naming }) {
  const say = useSay();
  return (
    <div id={id} role="listbox" aria-label={say("composer.colleagues")} className={styles.list}>
      {naming.found.map((colleague, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the editor has the keys
        <div
          key={colleague.id}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === naming.at}
          className={styles.option}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => naming.choose(colleague)}
        >
          <Avatar name={colleague.name} size={24} />
          {colleague.name}
        </div>
      ))}
    </div>
  );
}
