import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { composeMail, envelopeOf } from "../writing/compose.ts";
import { messageIdFor } from "../writing/tokens.ts";
import { mailboxToSendFrom } from "./outgoing.ts";
import { failureOf } from "./refused.ts";
import { NoWayOut, wayOut } from "./relays.ts";
import type { SendingConfig } from "./sending.ts";

/** A letter that will not arrive however often it is tried. */
const isHopeless = (error: unknown) => error instanceof NoWayOut || failureOf(error).permanent;

/**
 * Sends a mail of the desk's own that belongs to no case: an invitation, a password reset, a test.
 * @throws what stood in the way, when trying again later may help
 */
export async function sendLetter(db: Kysely<Schema>, letterId: number, config: SendingConfig): Promise<void> {
  const letter = await db
    .selectFrom("letters")
    .selectAll()
    .where("id", "=", letterId)
    .where("sent_at", "is", null)
    .executeTakeFirst();
  if (!letter) return;
  const mailbox = await mailboxToSendFrom(db, letter.mailbox_id);
  const firm = await db.selectFrom("firm").select("name").executeTakeFirst();
  const from = {
    name: mailbox?.name || firm?.name || "Kapok",
    address: mailbox?.address ?? `kapok@${new URL(config.url).hostname}`,
  };
  const to = [{ address: letter.to_address }];
  try {
    const raw = await composeMail({
      from,
      to,
      subject: letter.subject,
      text: letter.text,
      language: letter.language,
      messageId: letterMessageId(letterId, from.address, config.secret),
      automatic: "generated",
    });
    await wayOut(mailbox, config).send({ envelope: envelopeOf({ from, to }), raw });
  } catch (error) {
    const trouble = error instanceof NoWayOut ? error.trouble : failureOf(error).trouble;
    await db.updateTable("letters").set({ trouble }).where("id", "=", letterId).execute();
    if (isHopeless(error)) return;
    throw error;
  }
  await db.updateTable("letters").set({ sent_at: new Date(), trouble: null }).where("id", "=", letterId).execute();
}

/** Case number 0 is no case's: a bounce of this finds the letter, and an answer to it starts a case. */
export const letterMessageId = (letterId: number, address: string, secret: string): string =>
  messageIdFor({ caseNumber: 0, messageKey: `letter-${letterId}`, domain: address.slice(address.lastIndexOf("@") + 1) }, secret);
