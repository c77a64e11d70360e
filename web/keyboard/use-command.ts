import { useEffect, useRef, useSyncExternalStore } from "react";
import { type Command, commands } from "./commands.ts";

/**
 * Offers a command while the component is mounted: by its keys, in the palette (Ctrl/⌘ K) and in the sheet (`?`).
 * `run` may change on every render.
 */
export function useCommand(command: Command): void {
  const { id, label, where, enabled = true, quiet = false } = command;
  const keys = typeof command.keys === "string" ? command.keys : command.keys?.join(" | ");
  const run = useRef(command.run);
  useEffect(() => {
    run.current = command.run;
  });
  useEffect(
    () => commands.add({ id, label, where, enabled, quiet, keys: keys?.split(" | "), run: () => run.current() }),
    [id, label, where, enabled, quiet, keys],
  );
}

/** What can be done now, for the palette and the sheet. */
export function useCommands(): readonly Command[] {
  const all = useSyncExternalStore(commands.watch, commands.all);
  return all.length ? commands.available() : [];
}
