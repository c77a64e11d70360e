import { type RawBuilder, sql } from "kysely";
import type { ReceivedFile } from "./attaching.ts";
import type { Understood } from "./understanding.ts";

/** A customer's words as they reach us, by whatever way. */
export interface Words {
  customerId: number;
  channel: "mail" | "form" | "page" | "api" | "chat" | "phone";
  author: { name: string; address: string };
  /** Someone who is not the case's customer wrote into its thread. */
  otherSender?: boolean;
  /** Why the message is held to be automatic; such a one neither reopens nor asks for an answer. */
  automatic?: string | null;
  text: string;
  quoted?: string;
  signature?: string;
  html?: string | null;
  rfcMessageId?: string | null;
  rfcInReplyTo?: string | null;
  mailId?: number | null;
  receivedAt?: Date;
  attachments?: ReceivedFile[];
  /** Whether there is a second reader, to be asked where the first is in doubt. */
  secondReading?: boolean;
}

interface Arriving {
  words: Omit<Words, "customerId">;
  customerId: RawBuilder<unknown>;
  understood: Understood;
  terms: string[];
  caseNumber: RawBuilder<unknown>;
  /** Steps of the statement that the expression above stands on. */
  from: RawBuilder<unknown>;
}

/** The step of a statement that finds the next message's number, so that its case can name it before it is there: `next.id`. */
export const nextMessage = sql`next as (select nextval(pg_get_serial_sequence('messages', 'id')) as id)`;

/** The step that writes a customer's message under that number. */
export const arrivedMessage = ({ words, customerId, understood, terms, caseNumber, from }: Arriving) => sql`
  arrived as (
    insert into messages (id, case_number, customer_id, direction, channel, author_name, author_address, other_sender, automatic, language, text,
      quoted, signature, html, created_at, rfc_message_id, rfc_in_reply_to, mail_id, reading, search)
    overriding system value
    select next.id, ${caseNumber}, ${customerId}, 'in', ${words.channel}, ${words.author.name}, ${words.author.address},
      ${words.otherSender ?? false}, ${words.automatic ?? null}, ${understood.language}, ${words.text}, ${words.quoted ?? ""},
      ${words.signature ?? ""}, ${words.html ?? null}, ${words.receivedAt ?? new Date()}, ${words.rfcMessageId ?? null},
      ${words.rfcInReplyTo ?? null}, ${words.mailId ?? null}::bigint, ${JSON.stringify(understood.reading)}::jsonb,
      array_to_tsvector(${terms}::text[])
    ${from}
    returning id, created_at
  )`;
