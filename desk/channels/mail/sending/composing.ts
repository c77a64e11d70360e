import { customerPageUrl } from "../../../cases/page-link.ts";
import { withFooter } from "../../../conversations/letters/footer.ts";
import { composeMail, envelopeOf, replySubject } from "../writing/compose.ts";
import { subjectTagFor } from "../writing/tokens.ts";
import type { Outgoing } from "./outgoing.ts";

export interface Composed {
  envelope: { from: string; to: string[] };
  raw: Buffer;
}

/** Puts a message to a customer into the form of a mail that every mail program shows in the thread it belongs to. */
export async function composeMessage(
  {
    to,
    mailbox,
    ...message
  }: Outgoing & { to: NonNullable<Outgoing["to"]>; mailbox: NonNullable<Outgoing["mailbox"]>; rfcMessageId: string },
  { url, secret }: { url: string; secret: string },
): Promise<Composed> {
  const { caseNumber, language, thread } = message;
  const from = { name: mailbox.name || message.firmName, address: mailbox.address };
  const answered = thread.findLast(({ direction }) => direction === "in") ?? thread.at(-1);
  const pageUrl = customerPageUrl({ url, secret }, caseNumber, message.pageVersion);
  const raw = await composeMail({
    from,
    to: [to],
    subject: subjectOf(message.subject, caseNumber, { answers: answered !== undefined }),
    text: withFooter(message.text, { language, pageUrl }),
    language,
    messageId: message.rfcMessageId,
    ...(answered && { inReplyTo: answered.id, references: thread.map(({ id }) => id) }),
    attachments: message.attachments,
    ...(mailbox.signature && { signature: mailbox.signature }),
    automatic: message.automatic,
  });
  return { envelope: envelopeOf({ from, to: [to] }), raw };
}

/** The tag helps where a relay replaces our Message-ID with its own, as some large ones do. */
function subjectOf(subject: string, caseNumber: number, { answers }: { answers: boolean }): string {
  const tag = subjectTagFor(caseNumber);
  const line = answers ? replySubject(subject) : subject;
  return line.includes(tag) ? line : `${line} ${tag}`.trim();
}
