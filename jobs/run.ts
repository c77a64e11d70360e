import { Logger, run } from "graphile-worker";
import type { Kysely } from "kysely";
import type { Logger as Pino } from "pino";
import { openPool } from "#database/connect.ts";
import type { Schema } from "#database/schema.ts";
import { runWebhooks } from "#desk/webhooks/running.ts";
import type { Settings } from "#server/http/desk.ts";
import { repeatedly } from "./repeatedly.ts";
import { everySoOften, onDemand, type Work } from "./timetable.ts";

export interface Jobs {
  stop(): Promise<void>;
}

/**
 * The next job is found by an index. PostgreSQL plans that question while no job waits, when walking the whole table looks as good, and keeps to that
 * plan when thousands wait: each new job was then paid for with a walk over all.
 */
const BY_INDEX = "-c enable_seqscan=off";

/** Starts everything that happens by itself. Stopping lets work that has begun finish; what has not is done after the next start. */
export async function runJobs({
  db,
  directUrl,
  config,
  log,
}: {
  db: Kysely<Schema>;
  /** Where a connection is ours alone, so that it can hear of new jobs. */
  directUrl: string;
  config: Settings;
  log: Pino;
}): Promise<Jobs> {
  const work: Work = { db, config, log };
  const pool = openPool({ url: directUrl, size: 4, name: "kapok jobs", settings: BY_INDEX });
  const runner = await run({
    pgPool: pool,
    concurrency: 4,
    pollInterval: 1000,
    noHandleSignals: true,
    // The worker repeats each job's start and end; we keep what somebody would have to act on.
    logger: new Logger(() => (level, message) => {
      if (level === "error" || level === "warning") log.warn(message);
    }),
    taskList: Object.fromEntries(
      Object.entries(onDemand).map(([name, act]) => [
        name,
        (payload: unknown) => (act as (given: unknown, work: Work) => Promise<void>)(payload, work),
      ]),
    ),
  });
  const timers = everySoOften.map((timed) => repeatedly(timed, work));
  const webhooks = runWebhooks({
    db,
    config,
    onTrouble: (error) => log.error({ err: error }, "webhooks were not delivered; they are tried again"),
  });
  return {
    async stop() {
      await webhooks.stop();
      await Promise.all(timers.map((timer) => timer.stop()));
      await runner.stop();
      await pool.end();
    },
  };
}
