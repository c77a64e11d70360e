import { useSyncExternalStore } from "react";

interface Asked {
  /** The message one was at; null for what the customer said last. */
  message: number | null;
  /** How many times somebody has asked: the focus follows each. */
  times: number;
}

let asked: Asked = { message: null, times: 0 };
const watchers = new Set<() => void>();

/** Asks for the techniques that one message calls for: the companion shows them and takes the focus. */
export function askForTechniques(message: number | null): void {
  asked = { message, times: asked.times + 1 };
  for (const watcher of watchers) watcher();
}

export const useAskedTechniques = (): Asked =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    () => asked,
  );
