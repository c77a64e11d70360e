import { useSyncExternalStore } from "react";

const watchers = new Set<() => void>();
const placeOf = (number: number): string => `kapok.tell.${number}`;

/** What the agent wants to tell the customer with the next update; kept on this device until something is sent. */
export const tellLater = {
  remember(number: number, line: string): void {
    localStorage.setItem(placeOf(number), line);
    for (const watcher of watchers) watcher();
  },
  forget(number: number): void {
    localStorage.removeItem(placeOf(number));
    for (const watcher of watchers) watcher();
  },
};

export const useTellLater = (number: number): string | null =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    () => localStorage.getItem(placeOf(number)),
  );
