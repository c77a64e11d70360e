let ended = false;
const watchers = new Set<() => void>();

function become(next: boolean) {
  if (ended === next) return;
  ended = next;
  for (const watcher of watchers) watcher();
}

/** Whether the session ended under an open page. */
export const session = {
  ended: () => ended,
  end: () => become(true),
  begin: () => become(false),
  watch(watcher: () => void) {
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  },
};
