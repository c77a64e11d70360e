import type { ImportView } from "#contract/imports.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";

/** While a job is at it, it is asked how far it has come: no happening says so. */
export const LOOK_AGAIN_MS = 1000;

export const namesOf = ({ files }: Pick<ImportView, "files">): string => files.map(({ name }) => name).join(", ");

/** How an import stands, as a sentence. */
export function useStateWords(): (of: ImportView) => string {
  const say = useSay();
  const when = useWhen();
  return ({ state, progress, doneAt, undoneAt }) => {
    if (state === "running") return say("imports.state_running", progress);
    if (state === "done") return say("imports.state_done", { at: when.dated(doneAt!) });
    if (state === "taken_back") return say("imports.state_taken_back", { at: when.dated(undoneAt!) });
    return say(`imports.state_${state}`);
  };
}
