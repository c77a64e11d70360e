import { useEffect, useMemo, useState } from "react";
import type { CaseView } from "#contract/case-shapes.ts";
import { earlierMessages } from "#contract/cases.ts";
import type { MessageView, NoteView } from "#contract/messages.ts";
import { call } from "../../client.ts";
import { sentenceFor } from "../../parts/sentences.ts";
import { toast } from "../../parts/toasts.ts";
import { useSay } from "../../words.tsx";

type Page = { before: string; messages: MessageView[]; notes: NoteView[]; earlier: boolean };

/** Older words of a case, asked for page by page, and asked for again when something was done: words may be named meanwhile. */
export function useEarlier(view: CaseView) {
  const say = useSay();
  const [pages, setPages] = useState<readonly Page[]>([]);
  const [busy, setBusy] = useState(false);
  const messages = useMemo(() => pages.flatMap((page) => page.messages), [pages]);
  const notes = useMemo(() => pages.flatMap((page) => page.notes), [pages]);
  const { number, seen } = view;

  async function ask() {
    const known = [...messages, ...notes, ...view.messages, ...view.notes].map((one) => one.at).sort();
    const before = known[0];
    if (!before || busy) return;
    setBusy(true);
    try {
      const page = await pageBefore(number, before);
      setPages((now) => [page, ...now]);
    } catch (error) {
      toast({ says: sentenceFor(error, say), tone: "late" });
    } finally {
      setBusy(false);
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was done makes pages stale, not that there is one more
  useEffect(() => {
    for (const { before } of pages)
      pageBefore(number, before).then(
        (fresh) => setPages((now) => now.map((page) => (page.before === before ? fresh : page))),
        // What is shown is still true of its hour; the next happening asks again.
        () => {},
      );
  }, [number, seen]);

  return { messages, notes, more: pages[0]?.earlier ?? view.earlier, busy, ask: () => void ask() };
}

const pageBefore = async (number: number, before: string): Promise<Page> => ({
  before,
  ...(await call(earlierMessages, { params: { number }, query: { before } })),
});
