import { openMailboxes } from "#desk/channels/mail/mailboxes/listing.ts";
import type { Mailbox } from "#desk/channels/mail/mailboxes/mailbox.ts";
import { type FetchingOne, fetchOne } from "./fetching-one.ts";
import { claimMailboxes } from "./mailbox-claims.ts";

type Fetching = Omit<FetchingOne, "mailbox" | "pollSeconds" | "firstPauseSeconds"> & {
  /** For a session of its own, which holds the claims. */
  directUrl: string;
  lookSeconds?: number;
  pollSeconds?: number;
  firstPauseSeconds?: number;
};

/**
 * Fetches every mailbox that is set up for IMAP, each from one process only. Looks every few seconds whether one was added, changed
 * or closed.
 */
export function fetchMailboxes({ directUrl, lookSeconds = 5, pollSeconds = 60, firstPauseSeconds = 1, ...given }: Fetching): {
  stop(): Promise<void>;
} {
  const { db, log } = given;
  const running = new Map<number, { settings: string; stop(): Promise<void> }>();
  const claims = claimMailboxes({ directUrl, lost: () => void stopAll() });
  let stopped = false;

  async function look() {
    const mailboxes = (await openMailboxes(db)).filter(({ imap }) => imap !== null);
    const settings = new Map(mailboxes.map((mailbox) => [mailbox.id, settingsOf(mailbox)]));
    for (const [id, fetcher] of running) {
      if (settings.get(id) === fetcher.settings) continue;
      running.delete(id);
      await fetcher.stop();
      if (!settings.has(id)) await claims.giveBack(id);
    }
    for (const mailbox of mailboxes) {
      if (stopped || running.has(mailbox.id) || !(await claims.take(mailbox.id))) continue;
      running.set(mailbox.id, {
        settings: settings.get(mailbox.id)!,
        ...fetchOne({ ...given, mailbox, pollSeconds, firstPauseSeconds }),
      });
    }
  }

  async function stopAll() {
    const fetchers = [...running.values()];
    running.clear();
    await Promise.all(fetchers.map(({ stop }) => stop()));
  }

  let looking = Promise.resolve();
  const lookAgain = () => {
    looking = looking.then(look).catch((error) => {
      if (!stopped) log.warn({ error: String(error) }, "cannot look which mailboxes to fetch");
    });
  };
  lookAgain();
  const timer = setInterval(lookAgain, lookSeconds * 1000);
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await looking;
      await stopAll();
      await claims.end();
    },
  };
}

const settingsOf = ({ imap, imap_secret, address }: Mailbox): string => JSON.stringify([imap, imap_secret, address]);
