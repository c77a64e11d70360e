import type { MailAddress, ReadMail } from "../reading/mail.ts";
import { isOwn, type MailInHand } from "./mail-in-hand.ts";

/**
 * Who wrote a mail. A web form often sends in the firm's own name with the person in Reply-To; a mail without From still has the
 * sender of its envelope; and one with neither is somebody's all the same, whose address is not known.
 */
export function senderOf(mail: Pick<ReadMail, "from" | "replyTo" | "auto">, inHand: MailInHand): MailAddress {
  const from = mail.from && isAddress(mail.from.address) ? mail.from : null;
  const replyTo = mail.replyTo.find(({ address }) => isAddress(address) && !isOwn(inHand, address));
  if (replyTo && (!from || isOwn(inHand, from.address) || mail.auto === "no_reply")) {
    return { name: replyTo.name || mail.from?.name || "", address: replyTo.address.toLowerCase() };
  }
  if (from) return { name: from.name, address: from.address.toLowerCase() };
  return { name: mail.from?.name ?? "", address: isAddress(inHand.envelopeFrom) ? inHand.envelopeFrom : "" };
}

// Not a check of RFC 5322: only what can be answered at all, and kept in one line.
const isAddress = (address: string): boolean => /^[^\s@<>,;]{1,64}@[^\s@<>,;]{1,255}$/u.test(address);
