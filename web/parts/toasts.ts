import type { Say } from "#words/say.ts";
import { Refused } from "../client.ts";
import { announce } from "./announce.ts";
import { sentenceFor } from "./sentences.ts";

export type Toast = {
  id: number;
  /** What was done, as a sentence: „Zapisano“. */
  says: string;
  /** Takes it back. Its absence means that there is nothing to take back. */
  undo?: () => Promise<unknown> | unknown;
  tone?: "neutral" | "late";
};

let shown: readonly Toast[] = [];
let count = 0;
const watchers = new Set<() => void>();

function become(next: readonly Toast[]) {
  shown = next;
  for (const watcher of watchers) watcher();
}

export const toasts = {
  read: () => shown,
  watch(watcher: () => void) {
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  },
  close: (id: number) => become(shown.filter((each) => each.id !== id)),
};

/** Shows a sentence for 8 seconds, longer under the pointer or focus. A newer one takes the place of the last. */
export function toast(given: Omit<Toast, "id">): void {
  announce(given.says);
  // One thing asks for attention at a time; what was pushed aside stays in the recent acts of Me.
  become([{ id: ++count, ...given }]);
}

/** Says what went wrong. A session that ended says so itself, in its own dialog. */
export function toastTrouble(error: unknown, say: Say): void {
  if (error instanceof Refused && error.code === "sign_in.needed") return;
  toast({ says: sentenceFor(error, say), tone: "late" });
}
