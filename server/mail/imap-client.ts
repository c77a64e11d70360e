import { ImapFlow } from "imapflow";
import type { Imap } from "#desk/channels/mail/mailboxes/mailbox.ts";
import { type MailTrouble, mayGoPlain } from "#desk/channels/mail/mailboxes/trouble.ts";

/** A known reason why a mailbox cannot be fetched, beside those that a network error names. */
export class ImapTrouble extends Error {
  readonly trouble: MailTrouble;

  constructor(trouble: MailTrouble) {
    super(trouble);
    this.name = "ImapTrouble";
    this.trouble = trouble;
  }
}

/** A client that is not yet connected. It never sends a password in the clear over a network. */
export function imapClient({ host, port, security, user }: Imap, password: string): ImapFlow {
  if (security === "none" && !mayGoPlain(host)) throw new ImapTrouble("tls_needed");
  return new ImapFlow({
    host,
    port,
    secure: security === "tls",
    doSTARTTLS: security === "tls" ? undefined : security === "starttls",
    auth: { user, pass: password },
    logger: false,
    clientInfo: { name: "Kapok" },
    // We say ourselves when to wait: what arrives is told at once, not after a pause.
    disableAutoIdle: true,
    // RFC 2177 asks for less than 29 minutes; many providers hang up after ten.
    maxIdleTime: 9 * 60_000,
    connectionTimeout: 20_000,
    greetingTimeout: 15_000,
    socketTimeout: 10 * 60_000,
  });
}
