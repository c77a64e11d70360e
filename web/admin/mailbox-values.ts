import type { MailboxView } from "#contract/mailboxes.ts";
import type { Say } from "#words/say.ts";

export type Security = "tls" | "starttls" | "none";

/** What the form holds: texts as typed, and which of the two ways in and out is chosen. */
export function mailboxValues(mailbox: MailboxView | null, language: "pl" | "bg" | "en") {
  return {
    address: mailbox?.address ?? "",
    name: mailbox?.name ?? "",
    language: mailbox?.language ?? language,
    teamId: mailbox?.teamId ? String(mailbox.teamId) : "",
    signature: mailbox?.signature ?? "",
    comes: (mailbox?.imap ? "imap" : "listener") as "imap" | "listener",
    goes: (mailbox?.relay ? "relay" : "shared") as "relay" | "shared",
    imapHost: mailbox?.imap?.host ?? "",
    imapPort: String(mailbox?.imap?.port ?? 993),
    imapSecurity: (mailbox?.imap?.security ?? "tls") as Security,
    imapUser: mailbox?.imap?.user ?? "",
    imapPassword: "",
    relayHost: mailbox?.relay?.host ?? "",
    relayPort: String(mailbox?.relay?.port ?? 465),
    relaySecurity: (mailbox?.relay?.security ?? "tls") as Security,
    relayUser: mailbox?.relay?.user ?? "",
    relayPassword: "",
    folder: mailbox?.imap?.folder ?? "INBOX",
  };
}

export type MailboxValues = ReturnType<typeof mailboxValues>;

const isPort = (text: string) => /^\d{1,5}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 65535;

export function mailboxTroubles(values: MailboxValues, say: Say): Partial<Record<keyof MailboxValues, string>> {
  return {
    address: values.address.includes("@") ? undefined : say("admin.email_missing"),
    ...(values.comes === "imap" && {
      imapHost: values.imapHost.trim() ? undefined : say("admin.host_missing"),
      imapPort: isPort(values.imapPort) ? undefined : say("admin.port_missing"),
      imapUser: values.imapUser.trim() ? undefined : say("admin.user_missing"),
    }),
    ...(values.goes === "relay" && {
      relayHost: values.relayHost.trim() ? undefined : say("admin.host_missing"),
      relayPort: isPort(values.relayPort) ? undefined : say("admin.port_missing"),
    }),
  };
}

/** What is sent; an empty password leaves the one that is kept. */
export function mailboxInput(values: MailboxValues) {
  const { address, name, language, signature } = values;
  return {
    address: address.trim(),
    name,
    language,
    signature,
    teamId: values.teamId ? Number(values.teamId) : null,
    imap:
      values.comes === "imap"
        ? {
            host: values.imapHost.trim(),
            port: Number(values.imapPort),
            security: values.imapSecurity,
            user: values.imapUser.trim(),
            folder: values.folder.trim() || "INBOX",
          }
        : null,
    ...(values.comes === "imap" && values.imapPassword ? { imapPassword: values.imapPassword } : {}),
    relay:
      values.goes === "relay"
        ? {
            host: values.relayHost.trim(),
            port: Number(values.relayPort),
            security: values.relaySecurity,
            user: values.relayUser.trim(),
          }
        : null,
    ...(values.goes === "relay" && values.relayPassword ? { relayPassword: values.relayPassword } : {}),
  };
}
