import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { sendLetter } from "./sending/letter.ts";
import type { SendingConfig } from "./sending/sending.ts";

interface Work {
  db: Kysely<Schema>;
  config: SendingConfig;
}

/** Mails that come in and messages that go out need no work of their own: the ledger and the outbox are their queues. */
export const mailWork = {
  send_letter: ({ letterId }: { letterId: number }, { db, config }: Work) => sendLetter(db, letterId, config),
};
