import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Done, Id, Instant, Language } from "./shapes.ts";

export const ImapSettings = z.object({
  host: z.string().trim().min(1).max(255),
  port: z.number().int().min(1).max(65535),
  /** `tls` from the first byte, `starttls`, or `none` (only for a server on this machine). */
  security: z.enum(["tls", "starttls", "none"]),
  user: z.string().trim().min(1).max(320),
  folder: z.string().trim().max(255).default("INBOX"),
});
export const RelaySettings = z.object({
  host: z.string().trim().min(1).max(255),
  port: z.number().int().min(1).max(65535),
  security: z.enum(["tls", "starttls", "none"]),
  user: z.string().trim().max(320).default(""),
});

export const MailboxView = z.object({
  id: z.number(),
  address: z.string(),
  name: z.string(),
  language: Language,
  teamId: z.number().nullable(),
  signature: z.string(),
  imap: ImapSettings.nullable(),
  relay: RelaySettings.nullable(),
  fetchedAt: Instant.nullable(),
  trouble: z.string().nullable(),
  troubleSince: Instant.nullable(),
});
export type MailboxView = z.output<typeof MailboxView>;

const MailboxInput = z.object({
  address: z.email().max(320),
  name: z.string().trim().max(120).default(""),
  language: Language.optional(),
  teamId: z.number().int().positive().nullish(),
  signature: z.string().trim().max(5000).default(""),
  imap: ImapSettings.nullish(),
  /** Left out: the secret that is kept stays. */
  imapPassword: z.string().max(500).optional(),
  relay: RelaySettings.nullish(),
  relayPassword: z.string().max(500).optional(),
});

export const listMailboxes = endpoint({
  method: "GET",
  path: "/mailboxes",
  summary: "The firm's mailboxes and how they fare",
  output: z.object({
    items: z.array(MailboxView),
    listener: z.object({ port: z.number() }).nullable(),
    relay: z.string().nullable(),
  }),
  refusals: [],
});

export const addMailbox = endpoint({
  method: "POST",
  path: "/mailboxes",
  summary: "Add a mailbox: through our own listener, or fetched over IMAP",
  input: MailboxInput,
  output: z.object({ id: z.number() }),
  status: 201,
  refusals: ["mailbox.admin_only", "mailbox.address_taken", "team.unknown", "mailbox.imap_password_missing"],
});

export const changeMailbox = endpoint({
  method: "PUT",
  path: "/mailboxes/:id",
  summary: "Change how a mailbox receives, sends and signs",
  params: z.object({ id: Id }),
  input: MailboxInput,
  output: Done,
  refusals: ["mailbox.admin_only", "mailbox.unknown", "mailbox.address_taken", "team.unknown", "mailbox.imap_password_missing"],
});

export const closeMailbox = endpoint({
  method: "DELETE",
  path: "/mailboxes/:id",
  summary: "Stop receiving at a mailbox; its cases and mails stay",
  params: z.object({ id: Id }),
  output: Done,
  refusals: ["mailbox.admin_only", "mailbox.unknown"],
});

/** One step of the send-and-receive test, in plain words by its code (`words/<language>/mailboxes.json`). */
export const MailTestStep = z.object({
  step: z.enum(["imap", "relay", "sent", "received"]),
  ok: z.boolean(),
  trouble: z.string().nullable(),
});

export const testMailbox = endpoint({
  method: "POST",
  path: "/mailboxes/:id/test",
  summary: "Sign in to IMAP, connect to the relay, send a mail to the mailbox itself and wait for it",
  params: z.object({ id: Id }),
  output: z.object({ steps: z.array(MailTestStep) }),
  refusals: ["mailbox.admin_only", "mailbox.unknown"],
});

export const Fate = z.enum(["received", "message", "duplicate", "bounce", "automatic", "quarantined", "discarded"]);

export const MailRow = z.object({
  id: z.number(),
  mailbox: z.string().nullable(),
  route: z.enum(["smtp", "imap"]),
  receivedAt: Instant,
  from: z.string(),
  subject: z.string(),
  size: z.number(),
  fate: Fate,
  cause: z.string().nullable(),
  case: z.number().nullable(),
  messageId: z.number().nullable(),
  duplicateOf: z.number().nullable(),
});
export type MailRow = z.output<typeof MailRow>;

export const listMails = endpoint({
  method: "GET",
  path: "/mails",
  summary: "The mail ledger: every mail that reached us and what became of it",
  query: z.object({
    fate: Fate.optional(),
    before: Id.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({ items: z.array(MailRow), next: z.number().nullable(), quarantined: z.number() }),
  refusals: ["mail.supervisor_only"],
});

export const recoverMail = endpoint({
  method: "POST",
  path: "/mails/:id/recovery",
  summary: "Take a mail out of quarantine, or a duplicate or automatic mail, and make a message of it",
  params: z.object({ id: Id }),
  output: z.object({ case: z.number(), messageId: z.number() }),
  refusals: ["mail.supervisor_only", "mail.unknown", "mail.already_message", "mail.no_mailbox", "internal.team_only"],
});

export const discardMail = endpoint({
  method: "POST",
  path: "/mails/:id/discard",
  summary: "Say that a quarantined mail needs nothing; its original stays",
  params: z.object({ id: Id }),
  output: Done,
  refusals: ["mail.supervisor_only", "mail.unknown", "mail.already_message", "internal.team_only"],
});
