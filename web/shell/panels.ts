import { useCallback, useSyncExternalStore } from "react";
import { useCommand } from "../keyboard/use-command.ts";
import { useSay } from "../words.tsx";

export type Panel = "list" | "companion";

const watchers = new Set<() => void>();
const nameOf = (panel: Panel) => `kapok.panel.${panel}`;

function read(panel: Panel): boolean {
  try {
    return localStorage.getItem(nameOf(panel)) !== "hidden";
  } catch {
    return true;
  }
}

/** Whether a side panel is shown, remembered on this device; binds `[` (list) or `]` (companion) while mounted. */
export function usePanel(panel: Panel): [shown: boolean, show: (shown: boolean) => void] {
  const say = useSay();
  const shown = useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    () => read(panel),
  );
  const show = useCallback(
    (next: boolean) => {
      try {
        localStorage.setItem(nameOf(panel), next ? "shown" : "hidden");
      } catch {
        return;
      }
      for (const watcher of watchers) watcher();
    },
    [panel],
  );
  useCommand({
    id: `panel.${panel}`,
    label: say(`common.toggle_${panel}`),
    where: say("keys.everywhere"),
    keys: panel === "list" ? "[" : "]",
    run: () => show(!shown),
  });
  return [shown, show];
}
