import { useLocation } from "@tanstack/react-router";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { CallCardInCase } from "../../calls/CallCardInCase.tsx";
import { useCommand } from "../../keyboard/use-command.ts";
import { Button } from "../../parts/Button.tsx";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { useHistory } from "../history/use-history.ts";
import { ChatState } from "./ChatState.tsx";
import styles from "./Conversation.module.css";
import { FoldedHappenings } from "./FoldedHappenings.tsx";
import { canBeNamed, Message } from "./Message.tsx";
import { Note } from "./Note.tsx";
import { lastWordOfCustomer, timeline } from "./timeline.ts";
import { useEarlier } from "./use-earlier.ts";
import { useNarrow } from "./use-narrow.ts";
import { useReadMark } from "./use-read-mark.ts";

/** All words of a case, oldest to newest, the newest in view. */
export function Conversation() {
  const view = useCase();
  const say = useSay();
  const pane = useRef<HTMLElement | null>(null);
  const earlier = useEarlier(view);
  const { happenings } = useHistory(view.number);
  const words = useMemo(
    () => ({
      messages: [...earlier.messages, ...view.messages],
      notes: [...earlier.notes, ...view.notes],
      calls: view.calls,
    }),
    [earlier.messages, earlier.notes, view.messages, view.notes, view.calls],
  );
  const entries = useMemo(() => timeline(words, happenings), [words, happenings]);
  const narrow = useNarrow();
  const [whole, setWhole] = useState(false);
  const { hash } = useLocation();
  const newest = view.messages.at(-1)?.id;
  const lastWord = lastWordOfCustomer(view.messages)?.id;
  // In one column the page is what scrolls: it opens at what the customer last said, the rest is one press away.
  const from =
    narrow && !whole && hash === ""
      ? Math.max(
          0,
          entries.findIndex((entry) => entry.key === `m-${lastWord}`),
        )
      : 0;
  const [naming, setNaming] = useState<number | null>(null);
  useReadMark(view);
  useNewestInView(pane, { count: entries.length, busyElsewhere: naming !== null });
  useCommand({
    id: "case.name_behaviour",
    label: say("naming.open"),
    where: say("case.title"),
    keys: "b",
    enabled: view.may.nameBehaviour === true && lastWord !== undefined,
    // Of the message one is at; else of what the customer said last.
    run: () => setNaming(words.messages.find((message) => canBeNamed(message) && holdsFocus(message.id))?.id ?? lastWord ?? null),
  });

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so from the keyboard (WCAG 2.1.1)
    <section ref={pane} id="conversation" tabIndex={0} className={styles.pane} aria-label={say("case.conversation")}>
      <div className={styles.thread}>
        {earlier.more && from === 0 && (
          <Button kind="quiet" className={styles.earlier} busy={earlier.busy} onClick={earlier.ask}>
            {say("case.earlier_messages")}
          </Button>
        )}
        {from > 0 && (
          <Button kind="quiet" className={styles.earlier} onClick={() => setWhole(true)}>
            {say("case.earlier_entries", { count: from })}
          </Button>
        )}
        {entries.slice(from).map((entry) => {
          if (entry.kind === "message")
            return (
              <Message
                key={entry.key}
                message={entry.message}
                isNewest={entry.message.id === newest}
                isLastWord={entry.message.id === lastWord}
                naming={entry.message.id === naming}
                onNaming={(on) => setNaming(on ? entry.message.id : null)}
              />
            );
          if (entry.kind === "note") return <Note key={entry.key} note={entry.note} />;
          if (entry.kind === "call") return <CallCardInCase key={entry.key} card={entry.call} number={view.number} />;
          return <FoldedHappenings key={entry.key} happenings={entry.happenings} />;
        })}
        {view.chat && <ChatState chat={view.chat} />}
      </div>
    </section>
  );
}

const isAtEnd = (element: HTMLElement): boolean => element.scrollHeight - element.scrollTop - element.clientHeight < 80;

const holdsFocus = (message: number): boolean => document.activeElement?.closest(`#m-${message}`) != null;

/**
 * Opens at the newest words, or at the message a link names; stays there as words arrive while somebody reads at the end, and is not busy with
 * an earlier message.
 */
function useNewestInView(
  pane: React.RefObject<HTMLElement | null>,
  { count, busyElsewhere }: { count: number; busyElsewhere: boolean },
) {
  const { hash } = useLocation();
  const atEnd = useRef(true);
  const busy = useRef(false);
  const shown = useRef<string | null>(null);

  useLayoutEffect(() => {
    const element = pane.current;
    if (!element || count === 0 || shown.current === hash) return;
    const named = /^[mn]-\d+$/.test(hash) ? document.getElementById(hash) : null;
    shown.current = hash;
    if (!named) return;
    atEnd.current = false;
    named.scrollIntoView({ block: "center" });
    named.focus({ preventScroll: true });
  }, [pane, count, hash]);

  useLayoutEffect(() => {
    const element = pane.current;
    if (!busyElsewhere || !element) return;
    busy.current = true;
    return () => {
      busy.current = false;
      atEnd.current = isAtEnd(element);
    };
  }, [pane, busyElsewhere]);

  useEffect(() => {
    const element = pane.current;
    const thread = element?.firstElementChild;
    if (!element || !thread) return;
    // Where the newest words are longer than the pane, their beginning counts: what is asked stands there.
    const toNewest = () => {
      const last = [...thread.querySelectorAll<HTMLElement>("article")].at(-1);
      const room = element.clientHeight;
      const tall = last !== undefined && last.offsetHeight > room - 32;
      element.scrollTop = tall ? last.offsetTop - element.offsetTop - 12 : element.scrollHeight;
    };
    let moved = false;
    const byHand = () => {
      moved = true;
    };
    const look = () => {
      if (!moved) return;
      atEnd.current = isAtEnd(element);
    };
    const follow = new ResizeObserver(() => {
      if (atEnd.current && !busy.current) toNewest();
    });
    follow.observe(element);
    follow.observe(thread);
    for (const hand of ["wheel", "touchmove", "keydown", "pointerdown"] as const)
      element.addEventListener(hand, byHand, { passive: true });
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      follow.disconnect();
      for (const hand of ["wheel", "touchmove", "keydown", "pointerdown"] as const) element.removeEventListener(hand, byHand);
      element.removeEventListener("scroll", look);
    };
  }, [pane]);
}
