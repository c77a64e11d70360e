import type { MailAttachment, ReadMail } from "./mail.ts";
import { UnreadableMail } from "./unreadable-mail.ts";

/** The words of the one mail that came as a file, under the headers that say whose they are; "" when there is none, or more than one. */
export function passedOnWords(attachments: readonly MailAttachment[], read: (raw: Uint8Array) => ReadMail): string {
  const [only, ...others] = attachments.filter(({ type }) => type === "message/rfc822");
  if (!only || others.length) return "";
  try {
    const { from, date, subject, text, quoted } = read(only.content);
    const head = [
      from && `From: ${from.name ? `${from.name} <${from.address}>` : from.address}`,
      date && `Date: ${date.toISOString().slice(0, 16).replace("T", " ")} UTC`,
      subject && `Subject: ${subject}`,
    ];
    return [head.filter(Boolean).join("\n"), [text, quoted].filter(Boolean).join("\n\n")].filter(Boolean).join("\n\n");
  } catch (error) {
    if (error instanceof UnreadableMail) return "";
    throw error;
  }
}
