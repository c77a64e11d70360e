import { createTransport } from "nodemailer";
import type { Mailbox, Relay } from "../mailboxes/mailbox.ts";
import { unseal } from "../mailboxes/sealing.ts";
import { type MailTrouble, mayGoPlain } from "../mailboxes/trouble.ts";

export interface OutgoingConfig {
  /** The relay of KAPOK_MAIL_OUT, for mailboxes without their own. */
  mailOut: string | undefined;
  secret: string;
}

/** Why there is no way out: nothing to try again until somebody changes a setting. */
export class NoWayOut extends Error {
  readonly trouble: Extract<MailTrouble, "no_relay" | "tls_needed" | "secret_lost">;

  constructor(trouble: NoWayOut["trouble"]) {
    super(trouble);
    this.name = "NoWayOut";
    this.trouble = trouble;
  }
}

export interface WayOut {
  send(mail: { envelope: { from: string; to: string[] }; raw: Buffer }): Promise<{ response: string }>;
  /** Connects and signs in, sends nothing. */
  verify(): Promise<unknown>;
}

const TIMES = { connectionTimeout: 15_000, greetingTimeout: 15_000, dnsTimeout: 10_000, socketTimeout: 60_000 };
const POOLED = { pool: true, maxConnections: 3, maxMessages: 200, maxRequeues: 0, idleTimeout: 30_000 } as const;
const MOST_OPEN = 50;

const open = new Map<string, { way: WayOut; close(): void }>();

/** The relay a mailbox sends by: its own, or the firm's. Connections are kept for the next mails, and for half a minute after. */
export function wayOut(mailbox: Pick<Mailbox, "relay" | "relay_secret"> | null, config: OutgoingConfig): WayOut {
  const options = mailbox?.relay ? optionsOf(mailbox.relay, mailbox.relay_secret, config.secret) : firmOptions(config.mailOut);
  const key = JSON.stringify(options);
  const known = open.get(key);
  if (known) return known.way;
  const transport = createTransport({ ...options, ...TIMES, ...POOLED } as Parameters<typeof createTransport>[0]);
  // A pooled connection that breaks while idle is dialled anew; unheard, its error would end the process.
  transport.on("error", () => {});
  const way: WayOut = {
    send: async ({ envelope, raw }) => ({ response: String((await transport.sendMail({ envelope, raw })).response ?? "") }),
    verify: () => transport.verify(),
  };
  if (open.size >= MOST_OPEN) closeWaysOut();
  open.set(key, { way, close: () => transport.close() });
  return way;
}

/** Hangs up on every relay. */
export function closeWaysOut(): void {
  for (const { close } of open.values()) close();
  open.clear();
}

function optionsOf({ host, port, security, user }: Relay, sealed: string | null, secret: string) {
  const pass = sealed === null ? "" : unseal(secret, sealed);
  if (pass === null) throw new NoWayOut("secret_lost");
  if (user && security === "none" && !mayGoPlain(host)) throw new NoWayOut("tls_needed");
  return {
    host,
    port,
    secure: security === "tls",
    requireTLS: security === "starttls",
    ignoreTLS: security === "none",
    ...(user && { auth: { user, pass } }),
  };
}

function firmOptions(mailOut: string | undefined) {
  if (!mailOut) throw new NoWayOut("no_relay");
  const { protocol, hostname, port, username, password } = new URL(mailOut);
  const secure = protocol === "smtps:";
  const plain = mayGoPlain(hostname);
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    // Without a password TLS is taken where it is to be had (RFC 7435); with one it is needed, except on this machine.
    requireTLS: Boolean(username) && !secure && !plain,
    opportunisticTLS: !username || plain,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  };
}
