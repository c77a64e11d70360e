import type { ReadMail } from "../reading/mail.ts";
import { readOurMessageId, readPlusAddress, readSubjectTag } from "./tokens.ts";

/** What a mail says about the case it belongs to. Which of it is true only the database knows. */
export type ThreadSignal =
  | { by: "token"; caseNumber: number; messageKey: string; messageIds: [string] }
  | { by: "in_reply_to" | "references"; messageIds: string[] }
  | { by: "plus_address"; caseNumber: number }
  | { by: "subject"; caseNumber: number };

/** The signals of a mail, the strongest first: our signed ids, then the parents it names (the nearest first), our signed address, the subject. */
export function threadSignals(
  mail: Pick<ReadMail, "inReplyTo" | "references" | "deliveredTo" | "subject">,
  secret: string,
): ThreadSignal[] {
  const parents = mail.references.toReversed();
  const signals: ThreadSignal[] = [];
  for (const id of new Set([...(mail.inReplyTo ? [mail.inReplyTo] : []), ...parents])) {
    const ours = readOurMessageId(id, secret);
    if (ours) signals.push({ by: "token", ...ours, messageIds: [id] });
  }
  if (mail.inReplyTo) signals.push({ by: "in_reply_to", messageIds: [mail.inReplyTo] });
  if (parents.length) signals.push({ by: "references", messageIds: parents });
  const plus = new Set(mail.deliveredTo.map((address) => readPlusAddress(address, secret)?.caseNumber));
  for (const caseNumber of plus) if (caseNumber !== undefined) signals.push({ by: "plus_address", caseNumber });
  const tagged = readSubjectTag(mail.subject);
  if (tagged !== null) signals.push({ by: "subject", caseNumber: tagged });
  return signals;
}
