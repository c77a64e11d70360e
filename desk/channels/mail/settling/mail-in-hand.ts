import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { splitPlus } from "../mailboxes/mailbox.ts";

/** What the desk knows about a mail before it reads it: its envelope and the mailbox it came to. */
export interface MailInHand {
  id: number;
  fate: string;
  sha256: string;
  receivedAt: Date;
  envelopeFrom: string;
  envelopeTo: string[];
  attempts: number;
  mailbox: ReceivingMailbox | null;
  /** Every address that is or was a mailbox here. */
  ownAddresses: ReadonlySet<string>;
}

export interface ReceivingMailbox {
  id: number;
  address: string;
  language: Language;
  teamId: number | null;
}

/**
 * Takes a mail in hand for the length of the transaction.
 * @returns undefined where somebody else has it in hand, or where it is not there
 */
export async function takeInHand(tx: Kysely<Schema>, id: number): Promise<MailInHand | undefined> {
  const { rows } = await sql<Row>`
    select m.id, m.fate, m.sha256, m.received_at, m.envelope_from, m.envelope_to, m.attempts, m.mailbox_id,
      (select json_agg(json_build_object('id', b.id, 'address', b.address, 'language', b.language, 'teamId', b.team_id,
        'open', b.closed_at is null) order by b.closed_at nulls first, b.id) from mailboxes b) as mailboxes
    from mails m where m.id = ${id} for update of m skip locked`.execute(tx);
  const row = rows[0];
  if (!row) return undefined;
  const mailboxes = row.mailboxes ?? [];
  return {
    id: row.id,
    fate: row.fate,
    sha256: row.sha256,
    receivedAt: row.received_at,
    envelopeFrom: row.envelope_from.toLowerCase(),
    envelopeTo: row.envelope_to.map((address) => address.toLowerCase()),
    attempts: row.attempts,
    mailbox: mailboxes.find((mailbox) => mailbox.id === row.mailbox_id) ?? addressed(mailboxes, row.envelope_to),
    ownAddresses: new Set(mailboxes.map(({ address }) => address)),
  };
}

/** The mailbox that one of these addresses reaches. */
function addressed<M extends { address: string; open?: boolean }>(
  mailboxes: readonly M[],
  addresses: readonly string[],
): M | null {
  const named = new Set(addresses.flatMap((address) => [address.toLowerCase(), splitPlus(address.toLowerCase()).plain]));
  return mailboxes.find(({ address, open }) => open !== false && named.has(address)) ?? null;
}

/** Whether an address is one of ours, with or without a plus detail. */
export const isOwn = ({ ownAddresses }: MailInHand, address: string): boolean =>
  ownAddresses.has(address.toLowerCase()) || ownAddresses.has(splitPlus(address.toLowerCase()).plain);

interface Row {
  id: number;
  fate: string;
  sha256: string;
  received_at: Date;
  envelope_from: string;
  envelope_to: string[];
  attempts: number;
  mailbox_id: number | null;
  mailboxes: (ReceivingMailbox & { open: boolean })[] | null;
}
