import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Skeleton, useNoticeable } from "../../parts/Skeleton.tsx";
import { sentenceFor } from "../../parts/sentences.ts";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import styles from "./History.module.css";
import { useHappeningWords } from "./use-happening-words.ts";
import { useHistory } from "./use-history.ts";

/** The whole record of a case: who did what, and when. */
export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const wordsOf = useHappeningWords();
  const asked = useHistory(view.number);
  const slow = useNoticeable(asked.isPending);
  return (
    <Dialog open onClose={onClose} size="wide" title={say("case.history")} description={say("case.history_help")}>
      {asked.isError && <p role="alert">{sentenceFor(asked.error, say)}</p>}
      {slow && <Skeleton lines={6} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the arrow keys scroll what has the focus */}
      <ol className={styles.record} tabIndex={0} aria-label={say("case.history")}>
        {asked.happenings.map((happening) => {
          const { who, what } = wordsOf(happening);
          return (
            <li key={happening.id} className={styles.deed}>
              <time dateTime={happening.at} title={when.exact(happening.at)}>
                {when.short(happening.at)}
              </time>
              <span>
                <strong>{who}</strong> · {what}
              </span>
            </li>
          );
        })}
      </ol>
      {asked.hasNextPage && (
        <Button kind="quiet" busy={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
          {say("case.earlier_history")}
        </Button>
      )}
    </Dialog>
  );
}
