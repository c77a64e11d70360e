import type { AutoReason } from "./automatic.ts";

export interface MailAddress {
  name: string;
  /** As it was written, without blanks; compare in lower case. */
  address: string;
}

export interface MailAttachment {
  /** A bare file name: no path, no control characters, never empty. */
  name: string;
  type: string;
  size: number;
  sha256: string;
  /** The HTML shows it in its place by `cid:`. */
  inline: boolean;
  /** Content-ID without its angle brackets. */
  cid: string | null;
  content: Uint8Array;
}

/** Word of a mail of ours that did not arrive, or not yet. */
export interface Bounce {
  recipient: string;
  /** Enhanced status code (RFC 3463), e.g. `5.1.1`; null when the report gives none. */
  status: string | null;
  reason: string;
  /** It will not arrive; else the other side still tries. */
  failed: boolean;
  /** The address is held to be wrong for good (status of class 5). */
  hard: boolean;
  originalMessageId: string | null;
}

/** A raw mail, understood. Every string is well-formed, in NFC, and holds no NUL. */
export interface ReadMail {
  from: MailAddress | null;
  to: MailAddress[];
  cc: MailAddress[];
  replyTo: MailAddress[];
  /** Every address the mail says it was for, in lower case: To, Cc, Delivered-To, X-Original-To, Envelope-To. */
  deliveredTo: string[];
  /** One line, "" when there is none. */
  subject: string;
  /** `<id>` as all ids here; null when the sender gave none. */
  messageId: string | null;
  inReplyTo: string | null;
  /** Oldest first. */
  references: string[];
  date: Date | null;
  /** The new words only. */
  text: string;
  /** What was folded away: the words answered to. */
  quoted: string;
  signature: string;
  /** The whole HTML, sanitised; null when the mail has none, or one too large to be worth cleaning. */
  html: string | null;
  attachments: MailAttachment[];
  /** Why the mail is held to be automatic. */
  auto: AutoReason | null;
  bounce: Bounce | null;
  listId: string | null;
}
