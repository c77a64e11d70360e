import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";

/** Why mail cannot be fetched or sent; `words/<language>/mailboxes.json` has a sentence for each under `trouble.<code>`. */
export type MailTrouble =
  | "auth"
  | "host_unknown"
  | "refused"
  | "tls"
  | "tls_needed"
  | "timeout"
  | "folder"
  | "connection"
  | "secret_lost"
  | "no_relay"
  | "other";

interface NetworkError extends Error {
  code?: string;
  authenticationFailed?: boolean;
  responseCode?: number;
}

/** What stands behind an error of a connection to a mail server, IMAP or SMTP, in words that say whom to ask. */
export function troubleOf(error: unknown): MailTrouble {
  const { code = "", authenticationFailed, message = "", responseCode } = error as NetworkError;
  if (authenticationFailed || code === "EAUTH" || code === "ENOAUTH" || responseCode === 535) return "auth";
  if (/ENOTFOUND|EAI_AGAIN|EDNS/.test(code)) return "host_unknown";
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/.test(code) || /ECONNREFUSED/.test(message)) return "refused";
  if (/TIMEOUT|ETIMEDOUT/i.test(code) || /timed? ?out/i.test(message)) return "timeout";
  if (
    /TLS|SSL|CERT|SELF_SIGNED|VERIFY|DEPTH_ZERO/i.test(code) ||
    /TLS|SSL|certificate|STARTTLS|wrong version number/i.test(message)
  )
    return "tls";
  if (/ECONNRESET|ECONNECTION|ESOCKET|EPIPE|EConnectionClosed|NoConnection|ClosedAfterConnect/i.test(code)) return "connection";
  return "other";
}

/** Writes down that a mailbox cannot be fetched, and since when; `null` says that it can. Only a change is written. */
export async function noteTrouble(db: Kysely<Schema>, mailboxId: number, trouble: MailTrouble | null): Promise<void> {
  await db
    .updateTable("mailboxes")
    .set((eb) => ({
      trouble,
      trouble_since: trouble === null ? null : eb.fn.coalesce("trouble_since", eb.fn<Date>("now")),
    }))
    .where("id", "=", mailboxId)
    .where("trouble", "is distinct from", trouble)
    .execute();
}

/**
 * Whether a password may go there without TLS: only to this machine, or to a neighbour in the same closed network, whose name has no
 * dot (a service beside ours under Docker).
 */
export const mayGoPlain = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[?::1\]?|[a-z0-9_-]+)$/i.test(host);
