import type { ImapFlow } from "imapflow";
import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { noteFetched } from "#desk/channels/mail/mailboxes/imap-cursor.ts";
import type { Mailbox } from "#desk/channels/mail/mailboxes/mailbox.ts";
import { unseal } from "#desk/channels/mail/mailboxes/sealing.ts";
import { noteTrouble, troubleOf } from "#desk/channels/mail/mailboxes/trouble.ts";
import { fetchNew } from "./fetching-pages.ts";
import { ImapTrouble, imapClient } from "./imap-client.ts";
import type { Log } from "./log.ts";

export interface FetchingOne {
  db: Kysely<Schema>;
  mailbox: Mailbox;
  secret: string;
  recorded(id: number, raw: Buffer): void;
  log: Log;
  /** How long to wait for word of new mail before asking; some servers forget to say. */
  pollSeconds: number;
  /** The first pause after a failure; each further one is twice as long, up to five minutes. */
  firstPauseSeconds: number;
}

const LONGEST_PAUSE_MS = 5 * 60_000;

/** Fetches one mailbox until it is told to stop: waits for word from its server, and comes back after every failure. */
export function fetchOne({ db, mailbox, secret, recorded, log, pollSeconds, firstPauseSeconds }: FetchingOne): {
  stop(): Promise<void>;
} {
  let stopped = false;
  let client: ImapFlow | undefined;
  let wake = () => {};

  async function run() {
    for (let failures = 0; !stopped; ) {
      try {
        await stayConnected(() => (failures = 0));
      } catch (error) {
        if (stopped) return;
        const trouble = error instanceof ImapTrouble ? error.trouble : troubleOf(error);
        log.warn({ mailbox: mailbox.address, trouble, error: String(error) }, "mailbox cannot be fetched");
        await noteTrouble(db, mailbox.id, trouble).catch(() => {});
        await pause(Math.min(LONGEST_PAUSE_MS, firstPauseSeconds * 1000 * 2 ** failures++) * (0.75 + Math.random() / 2));
      } finally {
        client?.close();
      }
    }
  }

  async function stayConnected(worked: () => void) {
    const password = mailbox.imap_secret === null ? null : unseal(secret, mailbox.imap_secret);
    if (password === null) throw new ImapTrouble("secret_lost");
    const current = imapClient(mailbox.imap!, password);
    client = current;
    let broken: Error | undefined;
    // Before connecting: an error that nobody hears ends the process.
    current.on("error", (error) => {
      broken = error;
      wake();
    });
    current.on("close", () => {
      broken ??= Object.assign(new Error("connection closed"), { code: "EConnectionClosed" });
      wake();
    });
    current.on("exists", () => wake());
    await current.connect();
    await current.mailboxOpen(mailbox.imap!.folder, { readOnly: true }).catch((error) => {
      throw broken ?? (current.usable ? new ImapTrouble("folder") : error);
    });
    while (!stopped) {
      let news = false;
      wake = () => (news = true);
      await fetchNew({ client: current, db, mailbox, recorded });
      if (broken) throw broken;
      await noteFetched(db, mailbox.id);
      worked();
      if (news) continue;
      // Ends by itself when the next command is given.
      void current.idle().catch(() => {});
      await pause(pollSeconds * 1000);
      if (broken) throw broken;
    }
    await current.logout().catch(() => {});
  }

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      if (stopped) return resolve();
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const ended = run();
  return {
    async stop() {
      stopped = true;
      wake();
      const hangUp = setTimeout(() => client?.close(), 3000);
      await ended;
      clearTimeout(hangUp);
    },
  };
}
