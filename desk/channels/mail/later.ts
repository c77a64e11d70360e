import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { sendLetter } from "./sending/letter.ts";
import { type SendingConfig, sendMessage } from "./sending/sending.ts";

interface Work {
  db: Kysely<Schema>;
  config: SendingConfig;
}

/** The work of the outbox. Mails that come in need none: the ledger is their queue. */
export const mailWork = {
  send_message: (payload: { messageId: number; since?: string }, { db, config }: Work) => sendMessage(db, payload, config),
  send_letter: ({ letterId }: { letterId: number }, { db, config }: Work) => sendLetter(db, letterId, config),
};
