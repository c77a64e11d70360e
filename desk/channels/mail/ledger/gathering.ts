import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type ArrivedMail, type RecordingRules, recordMails } from "./recording.ts";

export type RecordMail = (mail: ArrivedMail) => Promise<number | null>;

interface Waiting {
  mail: ArrivedMail;
  kept(id: number | null): void;
  failed(error: unknown): void;
}

const MOST_MAILS = 64;
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * Records mails that arrive side by side with one write to the disk for all of them: whatever arrives while one write is under way
 * goes with the next. Each promise settles only when its mail is safe.
 */
export function gatherMails(db: Kysely<Schema>, rules: RecordingRules = {}): RecordMail {
  const waiting: Waiting[] = [];
  let writing = false;

  async function write() {
    writing = true;
    while (waiting.length > 0) {
      const batch = takeBatch(waiting);
      try {
        await keepAll(db, batch, rules);
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    writing = false;
  }

  return (mail) =>
    new Promise((kept, failed) => {
      waiting.push({ mail, kept, failed });
      if (!writing) void write();
    });
}

async function keepAll(db: Kysely<Schema>, batch: Waiting[], rules: RecordingRules): Promise<void> {
  try {
    const ids = await recordMails(
      db,
      batch.map(({ mail }) => mail),
      rules,
    );
    for (const [place, { kept }] of batch.entries()) kept(ids[place]!);
  } catch (error) {
    // One that cannot be written must not take its neighbours with it.
    if (batch.length === 1) throw error;
    for (const each of batch) await keepAll(db, [each], rules).catch(each.failed);
  }
}

function takeBatch(waiting: Waiting[]): Waiting[] {
  let bytes = 0;
  let count = 0;
  while (count < waiting.length && count < MOST_MAILS) {
    bytes += waiting[count]!.mail.raw.byteLength;
    if (count > 0 && bytes > MOST_BYTES) break;
    count++;
  }
  return waiting.splice(0, count);
}
