import { useLocation } from "@tanstack/react-router";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { useHistory } from "../history/use-history.ts";
import styles from "./Conversation.module.css";
import { FoldedHappenings } from "./FoldedHappenings.tsx";
import { Message } from "./Message.tsx";
import { Note } from "./Note.tsx";
import { lastWordOfCustomer, timeline } from "./timeline.ts";
import { useEarlier } from "./use-earlier.ts";

/** All words of a case, oldest to newest, the newest in view. */
export function Conversation() {
  const view = useCase();
  const say = useSay();
  const pane = useRef<HTMLElement | null>(null);
  const earlier = useEarlier(view);
  const { happenings } = useHistory(view.number);
  const words = useMemo(
    () => ({ messages: [...earlier.messages, ...view.messages], notes: [...earlier.notes, ...view.notes] }),
    [earlier.messages, earlier.notes, view.messages, view.notes],
  );
  const entries = useMemo(() => timeline(words, happenings), [words, happenings]);
  const newest = view.messages.at(-1)?.id;
  const lastWord = lastWordOfCustomer(view.messages)?.id;
  useNewestInView(pane, entries.length);

  return (
    <section ref={pane} id="conversation" tabIndex={-1} className={styles.pane} aria-label={say("case.conversation")}>
      <div className={styles.thread}>
        {earlier.more && (
          <Button kind="quiet" className={styles.earlier} busy={earlier.busy} onClick={earlier.ask}>
            {say("case.earlier_messages")}
          </Button>
        )}
        {entries.map((entry) => {
          if (entry.kind === "message")
            return (
              <Message
                key={entry.key}
                message={entry.message}
                isNewest={entry.message.id === newest}
                isLastWord={entry.message.id === lastWord}
              />
            );
          if (entry.kind === "note") return <Note key={entry.key} note={entry.note} />;
          return <FoldedHappenings key={entry.key} happenings={entry.happenings} />;
        })}
      </div>
    </section>
  );
}

/** Opens at the newest words, or at the message a link names; stays at the end as words arrive while somebody reads there. */
function useNewestInView(pane: React.RefObject<HTMLElement | null>, count: number) {
  const { hash } = useLocation();
  const [opened, setOpened] = useState(false);
  const atEnd = useRef(true);
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const look = () => {
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < 80;
    };
    element.addEventListener("scroll", look, { passive: true });
    return () => element.removeEventListener("scroll", look);
  }, [pane]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `count` stands for "words were added"
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const named = !opened && /^[mn]-\d+$/.test(hash) ? document.getElementById(hash) : null;
    if (named) {
      named.scrollIntoView({ block: "center" });
      named.focus({ preventScroll: true });
    } else if (atEnd.current) element.scrollTop = element.scrollHeight;
    if (count > 0 && !opened) setOpened(true);
  }, [pane, count, hash]);
}
