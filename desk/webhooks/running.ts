import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { deliverSome, webhooksDue } from "./delivering.ts";

const LOOK_EVERY_MS = 1000;

interface Running {
  db: Kysely<Schema>;
  config: { secret: string; url: string };
  onTrouble(error: unknown): void;
  everyMs?: number;
}

/** Delivers what is due, each webhook in a lane of its own: a target that is slow holds up nobody but itself. */
export function runWebhooks({ db, config, onTrouble, everyMs = LOOK_EVERY_MS }: Running): { stop(): Promise<void> } {
  const lanes = new Map<number, Promise<void>>();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();

  const drain = async (webhook: number) => {
    while (!stopped && (await deliverSome(db, { webhook, secret: config.secret, url: config.url })) > 0);
  };
  const look = async () => {
    for (const webhook of await webhooksDue(db)) {
      if (lanes.has(webhook) || stopped) continue;
      const lane = drain(webhook)
        .catch(onTrouble)
        .finally(() => lanes.delete(webhook));
      lanes.set(webhook, lane);
    }
  };
  const turn = () => {
    looking = look()
      .catch(onTrouble)
      .then(() => {
        if (!stopped) timer = setTimeout(turn, everyMs);
      });
  };
  turn();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
      await Promise.all(lanes.values());
    },
  };
}
