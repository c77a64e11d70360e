import type { Kysely, Transaction } from "kysely";
import { retrying } from "#database/retrying.ts";
import type { Schema } from "#database/schema.ts";
import type { ReadMail } from "../reading/mail.ts";
import { UnreadableMail } from "../reading/unreadable-mail.ts";
import { attachBounce } from "./bounce.ts";
import { metItsDouble } from "./duplicate.ts";
import { quarantine, settleAs } from "./fate.ts";
import type { InTurn } from "./in-turn.ts";
import { type MailInHand, takeInHand } from "./mail-in-hand.ts";
import { SetAside } from "./set-aside.ts";
import { settleByContent } from "./settling-by-content.ts";

export interface Tools {
  /** Reads a raw mail within a time limit; throws UnreadableMail, or SetAside when it takes too much. */
  read(raw: Uint8Array): Promise<ReadMail>;
  /** This installation's secret, under which Message-IDs are signed. */
  secret: string;
  inTurn: InTurn;
  /** Whether there is a second reader, to be asked where the first is in doubt. */
  secondReading?: boolean;
}

/**
 * Decides what becomes of a mail in the ledger and does it, both in one transaction: a message in a case, a duplicate, a bounce of
 * something we sent, an automatic mail that is only kept, or quarantine with the cause. A mail settled already is left alone.
 */
export async function settleMail(db: Kysely<Schema>, { id, raw }: { id: number; raw?: Uint8Array }, tools: Tools): Promise<void> {
  // Fetched in turn: an answer whose bytes came sooner would be settled before the mail it answers.
  const content = raw ?? (await tools.inTurn({ holds: ["originals"], after: [] }, () => originalOf(db, id)));
  if (!content) return;
  let mail: ReadMail;
  try {
    mail = await tools.read(content);
  } catch (error) {
    if (!(error instanceof UnreadableMail || error instanceof SetAside)) throw error;
    return quarantineMail(db, id, error.code);
  }
  const own = mail.messageId ? [`id ${mail.messageId}`] : [];
  const parents = [...mail.references, mail.inReplyTo].filter((each) => each !== null).map((each) => `id ${each}`);
  await tools.inTurn({ holds: [`from ${mail.from?.address.toLowerCase() ?? ""}`, ...own], after: parents }, () =>
    decide(db, { id, mail, tools }),
  );
}

/** Sets a mail aside that is not settled yet. */
export const quarantineMail = (db: Kysely<Schema>, id: number, cause: string): Promise<void> =>
  retrying(db, (tx) => ifStillWaiting(tx, id, () => quarantine(tx, id, { cause })));

/** The bytes of a mail as they came. */
export async function originalOf(db: Kysely<Schema>, id: number): Promise<Buffer | undefined> {
  const row = await db.selectFrom("mail_originals").select("content").where("mail_id", "=", id).executeTakeFirst();
  return row?.content;
}

async function decide(db: Kysely<Schema>, { id, mail, tools }: { id: number; mail: ReadMail; tools: Tools }): Promise<void> {
  const attempt = () => retrying(db, (tx) => ifStillWaiting(tx, id, (inHand) => settle(tx, { inHand, mail, tools })));
  await attempt().catch((error) => {
    if (!metItsDouble(error)) throw error;
    return attempt();
  });
}

async function ifStillWaiting(tx: Transaction<Schema>, id: number, act: (inHand: MailInHand) => Promise<void>): Promise<void> {
  const inHand = await takeInHand(tx, id);
  if (inHand?.fate === "received") await act(inHand);
}

async function settle(
  tx: Transaction<Schema>,
  { inHand, mail, tools }: { inHand: MailInHand; mail: ReadMail; tools: Tools },
): Promise<void> {
  if (mail.bounce) {
    const attached = await attachBounce(tx, mail.bounce, tools.secret);
    return settleAs(tx, inHand.id, { fate: "bounce", cause: attached ? null : "not_ours", ...attached, mail });
  }
  if (!inHand.mailbox) return quarantine(tx, inHand.id, { cause: "no_mailbox", mail });
  return settleByContent(tx, {
    inHand: { ...inHand, mailbox: inHand.mailbox },
    mail,
    secret: tools.secret,
    secondReading: tools.secondReading,
  });
}
