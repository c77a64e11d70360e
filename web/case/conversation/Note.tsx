import type { NoteView } from "#contract/messages.ts";
import { Icon } from "../../parts/Icon.tsx";
import { TeamOnlyIcon } from "../../parts/icons.ts";
import { useNow, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { Attachments } from "./Attachments.tsx";
import styles from "./Note.module.css";

/** Words for the team alone: another ground, a dashed border, and the words "team only". */
export function Note({ note }: { note: NoteView }) {
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const id = `n-${note.id}`;
  return (
    <article id={id} tabIndex={-1} className={styles.note} aria-labelledby={`${id}-who`}>
      <header className={styles.head} id={`${id}-who`}>
        <span className={styles.whose}>
          <Icon of={TeamOnlyIcon} size={14} />
          {say("case.team_only")}
        </span>
        <strong>{note.author.name}</strong>
        <time dateTime={note.at} title={when.exact(note.at)}>
          {when.short(note.at, now)}
        </time>
      </header>
      <p className={styles.text}>{note.text}</p>
      <Attachments files={note.attachments} />
    </article>
  );
}
