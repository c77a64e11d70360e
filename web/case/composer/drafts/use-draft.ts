import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { listDrafts } from "#contract/messages.ts";
import { useMe } from "../../../me/use-me.ts";
import { answers } from "../../../queries.ts";
import type { Mode } from "../mode.ts";
import { type KeptDraft, type Opening, openWith } from "./choosing.ts";
import { thisDevice } from "./device.ts";
import { keepDraft, type Saved } from "./keeping.ts";
import { draftShelf, readKept } from "./shelf.ts";

/** One's draft on a case in one mode: what it opens with, and how it is kept while it is written. */
export function useDraft(number: number, mode: Mode) {
  const { id: me } = useMe();
  const [kept, setKept] = useState<KeptDraft | undefined | "unread">("unread");
  const [saved, setSaved] = useState<Saved>("nothing");
  const onServer = useQuery({ ...answers(listDrafts, { params: { number } }), staleTime: 0, retry: false });
  const opened = useRef<Opening | null>(null);
  const [, redraw] = useState(0);

  useEffect(() => {
    let wanted = true;
    readKept({ me, number, mode }).then(
      (found) => wanted && setKept(found),
      () => wanted && setKept(undefined),
    );
    return () => {
      wanted = false;
    };
  }, [me, number, mode]);

  const keeper = useMemo(
    () => keepDraft({ shelf: draftShelf({ me, number, mode }), device: thisDevice(), now: () => new Date(), onSaved: setSaved }),
    [me, number, mode],
  );

  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === "hidden") keeper.leave({ ended: false });
    };
    const end = () => keeper.leave({ ended: true });
    document.addEventListener("visibilitychange", hide);
    addEventListener("pagehide", end);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      removeEventListener("pagehide", end);
      keeper.leave({ ended: true });
      keeper.stop();
    };
  }, [keeper]);

  // Decided once: what the server says later never rewrites an editor that is open. A cached answer is no answer, it may be
  // older than what stands on this device.
  const answered = onServer.isFetchedAfterMount && onServer.isSuccess;
  const silent = onServer.isError || onServer.fetchStatus === "paused";
  if (opened.current === null && kept !== "unread" && (answered || silent)) {
    const theirs = answered ? onServer.data?.items.find((draft) => draft.mode === mode) : undefined;
    // Without an answer nothing is known of the server, so that these words count as the only ones.
    opened.current = openWith(kept && !answered ? { ...kept, onServer: false } : kept, theirs, thisDevice());
  }
  // Words that only this device had, after a crash or without a connection, go up without waiting for another letter.
  const rescued = opened.current !== null && typeof kept === "object" && !kept.onServer && opened.current.text === kept.text;
  useEffect(() => {
    if (rescued && opened.current && opened.current.text !== "") keeper.write(opened.current.text);
  }, [keeper, rescued]);
  return {
    opening: opened.current,
    saved,
    write: keeper.write,
    clear: keeper.clear,
    flush: keeper.flush,
    /** The offer of another version was taken or put away. */
    settle: () => {
      if (opened.current) opened.current = { ...opened.current, rescuedAt: null, other: null };
      redraw((count) => count + 1);
    },
    attachments: onServer.data?.attachments ?? [],
  };
}

export type Draft = ReturnType<typeof useDraft>;
