import { Refusal } from "#desk/refusal.ts";
import type { TimedWork, Work } from "./timetable.ts";

/**
 * Does something again and again, never twice at once in one process. Several processes may do it at the same time: what is listed in the
 * timetable must bear being done twice.
 */
export function repeatedly({ name, everySeconds, act }: TimedWork, work: Work): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const turn = () => {
    running = act(work)
      .catch((error: unknown) => {
        // A desk that is not set up yet has nothing to do.
        if (error instanceof Refusal && error.code === "setup.needed") return;
        work.log.error({ err: error, name }, "timed work failed; it is tried again");
      })
      .then(() => {
        if (!stopped) timer = setTimeout(turn, everySeconds * 1000);
      });
  };
  timer = setTimeout(turn, 0);
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
