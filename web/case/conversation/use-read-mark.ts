import { useEffect } from "react";
import type { CaseView } from "#contract/case-shapes.ts";
import { readChat } from "#contract/chats.ts";
import { call } from "../../client.ts";
import { lastWordOfCustomer } from "./timeline.ts";

/** Tells the customer of a chat that their words were read, once the case with them is open before somebody's eyes; not before whose. */
export function useReadMark({ number, chat, messages }: CaseView): void {
  const newest = lastWordOfCustomer(messages)?.id ?? 0;
  const isUnread = chat !== null && newest > chat.deskRead;
  useEffect(() => {
    if (!isUnread) return;
    const mark = () => {
      if (document.visibilityState !== "visible" || !document.hasFocus()) return;
      // Of no consequence where it fails: the next look says it again.
      call(readChat, { params: { number }, input: { upTo: newest } }).catch(() => {});
    };
    mark();
    addEventListener("focus", mark);
    return () => removeEventListener("focus", mark);
  }, [isUnread, number, newest]);
}
