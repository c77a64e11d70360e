/** One polite live region for the whole page, so that readers never hear two voices at once. */
let words = "";
const watchers = new Set<() => void>();

/** Has a sentence read to people who do not see the screen: what arrived, why something did not happen. Not "saved". */
export function announce(sentence: string): void {
  // The same sentence twice is read twice only when it differs: a trailing space is not read.
  words = sentence === words ? `${sentence}\u00a0` : sentence;
  for (const watcher of watchers) watcher();
}

export const announced = {
  read: () => words,
  watch(watcher: () => void) {
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  },
};
