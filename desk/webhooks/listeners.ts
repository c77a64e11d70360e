import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { databaseOf } from "../kept.ts";

/** For how long "nobody listens" may be believed without having been looked at again. */
const BELIEVED = 10_000;

const kept = new WeakMap<object, { any: boolean; at: number }>();
let generation = 0;

/**
 * Whether it is known that no webhook is on, so that writing a happening costs nothing more. Where nobody looks, as in a command,
 * it is not known, and the table is asked.
 */
export function nobodyListens(db: Kysely<Schema>): boolean {
  const seen = kept.get(databaseOf(db));
  return seen !== undefined && !seen.any && Date.now() - seen.at < BELIEVED;
}

/** After a webhook of this process was added or turned on: at once, not with the next look. */
export function forgetListeners(db: Kysely<Schema>): void {
  generation++;
  kept.delete(databaseOf(db));
}

async function lookForListeners(db: Kysely<Schema>): Promise<void> {
  const begun = generation;
  const { rows } = await sql<{ any: boolean }>`select exists (select from webhooks where off_since is null) as any`.execute(db);
  if (begun === generation) kept.set(databaseOf(db), { any: rows[0]!.any, at: Date.now() });
}

const LOOK_EVERY_MS = 2000;

/** Keeps knowing whether any webhook is on. A webhook that another process turned on is heard of with the next look. */
export function watchListeners(db: Kysely<Schema>): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  const turn = () => {
    // Where the database is away, what was believed runs out, and the table is asked when it is back.
    looking = lookForListeners(db)
      .catch(() => {})
      .then(() => {
        if (!stopped) timer = setTimeout(turn, LOOK_EVERY_MS);
      });
  };
  turn();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
      forgetListeners(db);
    },
  };
}
