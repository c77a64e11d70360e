import { useSyncExternalStore } from "react";
import type { Form } from "#knowhow/address/address.ts";

/**
 * Which form of address somebody has chosen for a customer whose name does not say it. Kept while the page is open and nowhere else: the form
 * is a matter of this letter, not a fact about the person.
 */
const chosen = new Map<number, Form>();
const watchers = new Set<() => void>();

export function chooseForm(customerId: number, form: Form): void {
  chosen.set(customerId, form);
  for (const watcher of watchers) watcher();
}

export const useChosenForm = (customerId: number): Form | undefined =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    () => chosen.get(customerId),
  );
