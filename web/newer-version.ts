let waits = false;
const watchers = new Set<() => void>();

/** Whether a newer interface waits for a reload: said by the live connection, or by a file that is gone. */
export const newerVersion = {
  waits: () => waits,
  found(): void {
    waits = true;
    for (const watcher of watchers) watcher();
  },
  watch(watcher: () => void) {
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  },
};
