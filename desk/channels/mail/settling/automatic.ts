import type { ReadMail } from "../reading/mail.ts";
import { readOurMessageId } from "../writing/tokens.ts";
import { isOwn, type MailInHand } from "./mail-in-hand.ts";

// A person may stand behind these all the same: Exchange asks for no automatic answers on ordinary mail, and shops let people order
// from noreply@. They become cases like any other; only the desk does not answer by itself.
const ONLY_UNANSWERED = new Set(["suppressed", "no_reply"]);

export interface Manner {
  /** Why no person is held to have written it; null for a person's mail. */
  automatic: string | null;
  /** Why it gets no automatic answer (RFC 3834 §2); null where it may. */
  unanswered: string | null;
}

/** How to treat a mail, from what it says about itself. */
export function mannerOf(
  mail: Pick<ReadMail, "auto" | "messageId" | "listId" | "from">,
  inHand: MailInHand,
  secret: string,
): Manner {
  if (mail.messageId && readOurMessageId(mail.messageId, secret)) return { automatic: "own_mail", unanswered: "own_mail" };
  if (mail.auto === null) return { automatic: null, unanswered: fromOurselves(mail, inHand) };
  if (ONLY_UNANSWERED.has(mail.auto)) return { automatic: null, unanswered: mail.auto };
  // A firm's own address is often a group that forwards here and marks every customer's mail as the list's.
  if ((mail.auto === "list" || mail.auto === "precedence") && isOwnList(mail.listId, inHand))
    return { automatic: null, unanswered: null };
  return { automatic: mail.auto, unanswered: mail.auto };
}

/** Our own mail came back, forwarded by whoever got it. */
export const isOurs = (mail: Pick<ReadMail, "auto" | "from">, { automatic }: Manner, inHand: MailInHand): boolean =>
  automatic === "own_mail" || (mail.auto === "loop" && fromOurselves(mail, inHand) !== null);

const fromOurselves = ({ from }: Pick<ReadMail, "from">, inHand: MailInHand): string | null =>
  from && isOwn(inHand, from.address) ? "own_mailbox" : null;

/** RFC 2919 writes the list support@firm.eu as support.firm.eu. */
const isOwnList = (listId: string | null, { ownAddresses }: MailInHand): boolean =>
  listId !== null &&
  [...ownAddresses].some((address) => address.replace("@", ".") === listId.replace(/^.*<|>.*$/g, "").toLowerCase());
