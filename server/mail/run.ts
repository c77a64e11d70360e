import { readFile } from "node:fs/promises";
import { type Kysely, sql } from "kysely";
import { Obstacle } from "#database/obstacle.ts";
import type { Schema } from "#database/schema.ts";
import { gatherMails } from "#desk/channels/mail/ledger/gathering.ts";
import { closeWaysOut } from "#desk/channels/mail/sending/relays.ts";
import type { Config } from "../config.ts";
import { carryOutbox } from "./carrying.ts";
import { fetchMailboxes } from "./fetching.ts";
import { listenForMail, type MailListener } from "./listening.ts";
import type { Log } from "./log.ts";
import { readAside } from "./reading-aside.ts";
import { poolSettling } from "./settling-pool.ts";

export interface Mail {
  /** Where the listener listens; null when it is off. */
  port: number | null;
  /** Resolves when no mail waits to be settled here. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

interface Starting {
  db: Kysely<Schema>;
  /** For the session that claims mailboxes. */
  directUrl: string;
  config: Pick<Config, "host" | "smtpPort" | "smtpCert" | "smtpKey" | "url" | "mailOut"> &
    Partial<Pick<Config, "secondReader">> & { secret: string };
  log: Log;
}

/** Starts everything through which mail comes in: the listener, the fetching of IMAP mailboxes, the settling; and the outbox, through which it goes out. */
export async function runMail({ db, directUrl, config, log }: Starting): Promise<Mail> {
  const { rows } = await sql<{ now: Date }>`select now() as now`.execute(db);
  const record = gatherMails(db, { since: rows[0]!.now });
  const reading = readAside({ log });
  const secondReading = config.secondReader !== undefined;
  const settling = poolSettling({ db, read: reading.read, secret: config.secret, secondReading, log });
  const recorded = (id: number, raw: Buffer) => settling.settle(id, raw);
  const listener = await listen({ db, record, recorded, config, log });
  const fetching = fetchMailboxes({ db, directUrl, secret: config.secret, recorded, log });

  const outbox = carryOutbox({ db, config, log });

  return {
    port: listener?.port ?? null,
    settled: settling.idle,
    async stop() {
      await Promise.all([listener?.stop(), fetching.stop(), outbox.stop()]);
      await settling.stop();
      await reading.stop();
      closeWaysOut();
    },
  };
}

type Listen = Pick<Starting, "db" | "config" | "log"> & {
  record: ReturnType<typeof gatherMails>;
  recorded(id: number, raw: Buffer): void;
};

async function listen({ config, ...given }: Listen): Promise<MailListener | undefined> {
  const { host, smtpPort: port, smtpCert, smtpKey, url } = config;
  if (port === 0) return undefined;
  const tls =
    smtpCert && smtpKey ? { cert: await pem("KAPOK_SMTP_CERT", smtpCert), key: await pem("KAPOK_SMTP_KEY", smtpKey) } : undefined;
  try {
    return await listenForMail({ ...given, host, port, name: new URL(url).hostname, tls });
  } catch (error) {
    throw new Obstacle(
      `Mail cannot be listened for on ${host}, port ${port} (${(error as Error).message}). Set KAPOK_SMTP_PORT to a free port, or to 0 for none.`,
    );
  }
}

async function pem(name: string, file: string): Promise<Buffer> {
  return readFile(file).catch((error) => {
    throw new Obstacle(`${name} names ${file}, which cannot be read: ${(error as Error).message}.`);
  });
}
