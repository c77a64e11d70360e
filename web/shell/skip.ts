import { useEffect, useSyncExternalStore } from "react";

type Target = { id: string; label: string };
let targets: readonly Target[] = [];
const watchers = new Set<() => void>();

function become(next: readonly Target[]) {
  targets = next;
  for (const watcher of watchers) watcher();
}

/** Offers a skip link to the element with `id` (give it `tabIndex={-1}`) while mounted. */
export function useSkipTarget(id: string, label: string): void {
  useEffect(() => {
    const target = { id, label };
    become([...targets, target]);
    return () => become(targets.filter((each) => each !== target));
  }, [id, label]);
}

export function useSkipTargets(): readonly Target[] {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    () => targets,
  );
}
