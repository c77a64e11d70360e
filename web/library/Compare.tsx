import { writeVersion } from "#contract/library.ts";
import type { LibraryText, Shelf } from "#contract/library-shapes.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { useSay } from "../words.tsx";
import styles from "./EntryScreen.module.css";
import { EntryWords } from "./EntryWords.tsx";

/** The firm's own copy beside what came along. Nothing is decided for anybody: both stay until somebody says which one is read. */
export function Compare({
  shelf,
  text,
  whyNot,
  busy,
  onRestore,
  keep,
  onClose,
}: {
  shelf: Shelf;
  text: LibraryText;
  whyNot: string | undefined;
  busy: boolean;
  onRestore: () => void;
  keep: { params: { shelf: Shelf; slug: string }; from: number };
  onClose: () => void;
}) {
  const say = useSay();
  const kept = useAct(writeVersion, { done: say("library.kept_ours"), onDone: onClose });
  return (
    <section aria-label={say("library.compare")}>
      {text.renewed && <p className={styles.quiet}>{say("library.renewed")}</p>}
      {isSame(text.content, text.shipped) && <p className={styles.quiet}>{say("library.no_difference")}</p>}
      <div className={styles.side}>
        <section aria-label={say("library.ours")}>
          <h2>{say("library.ours")}</h2>
          <EntryWords shelf={shelf} content={text.content} language={text.language} narrow />
        </section>
        <section aria-label={say("library.kapoks")}>
          <h2>{say("library.kapoks")}</h2>
          {text.shipped && <EntryWords shelf={shelf} content={text.shipped} language={text.language} narrow />}
        </section>
      </div>
      <div className={styles.acts}>
        <Button onClick={onClose}>{say("library.back_to_reading")}</Button>
        {text.renewed && (
          <Button
            busy={kept.isPending}
            disabledBecause={whyNot}
            onClick={() =>
              kept.mutate({ params: keep.params, input: { language: text.language, content: text.content, from: keep.from } })
            }
          >
            {say("library.keep_ours")}
          </Button>
        )}
        <Button busy={busy} disabledBecause={whyNot} onClick={onRestore}>
          {say("library.restore")}
        </Button>
      </div>
    </section>
  );
}

/** Whether two entries say the same, in whatever order their parts were kept. */
const isSame = (one: unknown, other: unknown): boolean => inOrder(one) === inOrder(other);

const inOrder = (content: unknown): string =>
  JSON.stringify(content, (_, part) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
