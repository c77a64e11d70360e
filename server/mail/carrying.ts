import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { takeDue } from "#desk/channels/mail/sending/outbox.ts";
import { type SendingConfig, sendInHand } from "#desk/channels/mail/sending/sending.ts";
import type { Log } from "./log.ts";

interface Carrying {
  db: Kysely<Schema>;
  config: SendingConfig;
  log: Log;
}

const AT_ONCE = 4;
const LOOK_EVERY_MS = 500;

/** Carries to their relays what the outbox holds and whose time has come. Stopping lets what is on its way arrive. */
export function carryOutbox({ db, config, log }: Carrying): { stop(): Promise<void> } {
  const onTheWay = new Set<Promise<void>>();
  let stopped = false;
  let wake = () => {};
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LOOK_EVERY_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  // A message whose sending breaks off here stays in hand and is found again when that time has passed.
  const carry = async () => {
    const due = await takeDue(db, AT_ONCE - onTheWay.size);
    for (const inHand of due) {
      const going = sendInHand(db, inHand, config)
        .catch((error) => log.warn({ error: String(error), message: inHand.messageId }, "a message could not be sent"))
        .finally(() => {
          onTheWay.delete(going);
          wake();
        });
      onTheWay.add(going);
    }
    if (due.length === 0) await pause();
  };

  const running = (async () => {
    while (!stopped) {
      if (onTheWay.size === AT_ONCE) await pause();
      else
        await carry().catch((error) => {
          log.warn({ error: String(error) }, "cannot look for mail that is to leave");
          return pause();
        });
    }
    await Promise.all(onTheWay);
  })();

  return {
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}
