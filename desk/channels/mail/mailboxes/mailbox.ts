import type { Selectable } from "kysely";
import type { z } from "zod";
import type { ImapSettings, MailboxView, RelaySettings } from "#contract/mailboxes.ts";
import type { Mailboxes } from "#database/schema.ts";

export type Imap = z.output<typeof ImapSettings>;
export type Relay = z.output<typeof RelaySettings>;

export type Mailbox = Omit<Selectable<Mailboxes>, "imap" | "relay"> & { imap: Imap | null; relay: Relay | null };

export const asMailbox = (row: Selectable<Mailboxes>): Mailbox => ({
  ...row,
  imap: row.imap as Imap | null,
  relay: row.relay as Relay | null,
});

/** What admins see of a mailbox; its passwords never leave the desk. */
export const viewOfMailbox = (mailbox: Mailbox): MailboxView => ({
  id: mailbox.id,
  address: mailbox.address,
  name: mailbox.name,
  language: mailbox.language,
  teamId: mailbox.team_id,
  signature: mailbox.signature,
  imap: mailbox.imap,
  relay: mailbox.relay,
  fetchedAt: mailbox.fetched_at?.toISOString() ?? null,
  trouble: mailbox.trouble,
  troubleSince: mailbox.trouble_since?.toISOString() ?? null,
});

/** Splits `support+k7x2@firm.eu` into the address that has a mailbox and the detail after the plus (RFC 5233). */
export function splitPlus(address: string): { plain: string; detail: string | null } {
  const at = address.lastIndexOf("@");
  const plus = address.indexOf("+");
  if (at < 0 || plus < 1 || plus > at) return { plain: address, detail: null };
  return { plain: address.slice(0, plus) + address.slice(at), detail: address.slice(plus + 1, at) };
}
