import { type Kysely, sql } from "kysely";
import { isPassing } from "#database/retrying.ts";
import type { Schema } from "#database/schema.ts";
import { inTurn } from "#desk/channels/mail/settling/in-turn.ts";
import { quarantineMail, settleMail, type Tools } from "#desk/channels/mail/settling/settling.ts";
import type { Log } from "./log.ts";

export interface SettlingPool {
  /** Settles a mail that was just recorded. Its bytes spare a question to the database, and may be left out. */
  settle(id: number, raw?: Uint8Array): void;
  /** Resolves when nothing is waiting here. */
  idle(): Promise<void>;
  /** Finishes what has begun. What has not stays in the ledger for the next start. */
  stop(): Promise<void>;
}

interface Pool {
  db: Kysely<Schema>;
  read: Tools["read"];
  secret: string;
  secondReading?: boolean;
  log: Log;
  sideBySide?: number;
  sweepSeconds?: number;
}

const BYTES_WAITING = 64 * 1024 ** 2;
const PAGE = 200;
// After so many tries that ended the process or failed, a mail is set aside.
const TRIES = 5;

/**
 * Settles mails right after they were recorded, some at a time, and looks every few seconds for any that nobody settled: those of a
 * process that was killed, or whose database went away. The ledger itself is the queue, so that a mail costs no job beside it.
 */
export function poolSettling({ db, read, secret, secondReading, log, sideBySide = 5, sweepSeconds = 5 }: Pool): SettlingPool {
  const tools: Tools = { read, secret, secondReading, inTurn: inTurn() };
  const waiting: { id: number; raw?: Uint8Array }[] = [];
  const known = new Set<number>();
  const idlers: (() => void)[] = [];
  let bytes = 0;
  let running = 0;
  let stopped = false;
  let sweeping: Promise<void> = Promise.resolve();

  function settle(id: number, raw?: Uint8Array) {
    if (stopped || known.has(id)) return;
    known.add(id);
    const kept = raw && bytes + raw.byteLength <= BYTES_WAITING ? raw : undefined;
    bytes += kept?.byteLength ?? 0;
    waiting.push({ id, raw: kept });
    while (running < sideBySide && waiting.length > 0) void work();
  }

  async function work() {
    running++;
    for (let mail = waiting.shift(); mail && !stopped; mail = waiting.shift()) {
      await settleMail(db, mail, tools).catch((error) => {
        log.error({ mail: mail.id, error: String(error?.stack ?? error) }, "a mail could not be settled yet");
      });
      bytes -= mail.raw?.byteLength ?? 0;
      known.delete(mail.id);
    }
    running--;
    if (running === 0) for (const done of idlers.splice(0)) done();
  }

  async function sweep() {
    try {
      for (let full = true; full && !stopped; ) {
        const left = await leftLying(db, [...known]);
        for (const { id, attempts } of left) {
          if (attempts <= TRIES) settle(id);
          else await quarantineMail(db, id, "fails_always");
        }
        full = left.length === PAGE;
        if (full) await idle();
      }
    } catch (error) {
      if (!stopped) log.warn({ error: String(error), passing: isPassing(error) }, "cannot look for mails that wait");
    }
  }

  const idle = () => (running === 0 && waiting.length === 0 ? Promise.resolve() : new Promise<void>((done) => idlers.push(done)));

  const timer = setInterval(() => {
    sweeping = sweeping.then(sweep);
  }, sweepSeconds * 1000);
  sweeping = sweep();

  return {
    settle,
    idle,
    async stop() {
      stopped = true;
      clearInterval(timer);
      waiting.length = 0;
      await sweeping;
      await idle();
    },
  };
}

/**
 * Mails that wait longer than they should, counted as tried before they are: one that ends the process is known by its count. Each
 * waits four times as long as the time before.
 */
async function leftLying(db: Kysely<Schema>, inHand: number[]): Promise<{ id: number; attempts: number }[]> {
  const { rows } = await sql<{ id: number; attempts: number }>`
    update mails set attempts = attempts + 1 where id in (
      select id from mails where fate = 'received' and id <> all (${inHand}::bigint[])
        and received_at < now() - make_interval(secs => 4 ^ attempts)
      order by id limit ${PAGE} for update skip locked)
    returning id, attempts`.execute(db);
  return rows.toSorted((one, other) => one.id - other.id);
}
