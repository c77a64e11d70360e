import { useState } from "react";
import { type CaseView, earlierMessages } from "#contract/cases.ts";
import type { MessageView, NoteView } from "#contract/messages.ts";
import { call } from "../../client.ts";
import { sentenceFor } from "../../parts/sentences.ts";
import { toast } from "../../parts/toasts.ts";
import { useSay } from "../../words.tsx";

/** Older words of a case, asked for page by page. */
export function useEarlier(view: CaseView) {
  const say = useSay();
  const [pages, setPages] = useState<{ messages: MessageView[]; notes: NoteView[]; earlier: boolean }>({
    messages: [],
    notes: [],
    earlier: view.earlier,
  });
  const [busy, setBusy] = useState(false);

  async function ask() {
    const known = [...pages.messages, ...pages.notes, ...view.messages, ...view.notes].map((one) => one.at).sort();
    const before = known[0];
    if (!before || busy) return;
    setBusy(true);
    try {
      const page = await call(earlierMessages, { params: { number: view.number }, query: { before } });
      setPages((now) => ({
        messages: [...page.messages, ...now.messages],
        notes: [...page.notes, ...now.notes],
        earlier: page.earlier,
      }));
    } catch (error) {
      toast({ says: sentenceFor(error, say), tone: "late" });
    } finally {
      setBusy(false);
    }
  }

  return { messages: pages.messages, notes: pages.notes, more: pages.earlier, busy, ask: () => void ask() };
}
