import type { Kysely } from "kysely";
import type { z } from "zod";
import type { MailTestStep } from "#contract/mailboxes.ts";
import type { Schema } from "#database/schema.ts";
import { findMailbox } from "#desk/channels/mail/mailboxes/listing.ts";
import type { Mailbox } from "#desk/channels/mail/mailboxes/mailbox.ts";
import { unseal } from "#desk/channels/mail/mailboxes/sealing.ts";
import { troubleOf } from "#desk/channels/mail/mailboxes/trouble.ts";
import { letterMessageId, sendLetter } from "#desk/channels/mail/sending/letter.ts";
import { failureOf } from "#desk/channels/mail/sending/refused.ts";
import { NoWayOut, wayOut } from "#desk/channels/mail/sending/relays.ts";
import type { SendingConfig } from "#desk/channels/mail/sending/sending.ts";
import { Refusal } from "#desk/refusal.ts";
import { sayIn } from "#words/all.ts";
import { ImapTrouble, imapClient } from "./imap-client.ts";

type Step = z.output<typeof MailTestStep>;

interface Test {
  id: number;
  config: SendingConfig;
  /** How long to wait for the mail to come back. */
  patienceSeconds?: number;
}

/** Tries a mailbox the way it will be used: signs in, connects to the relay, sends a mail to itself and waits until it is in the ledger. */
export async function testMailbox(db: Kysely<Schema>, { id, config, patienceSeconds = 45 }: Test): Promise<Step[]> {
  const mailbox = await findMailbox(db, id);
  if (!mailbox || mailbox.closed_at) throw new Refusal("mailbox.unknown");
  const steps: Step[] = [];
  const tried = async (step: Step["step"], act: () => Promise<unknown>) => {
    const trouble = await act().then(
      () => null,
      (error) => codeOf(error),
    );
    steps.push({ step, ok: trouble === null, trouble });
    return trouble === null;
  };
  if (mailbox.imap) await tried("imap", () => signIn(mailbox, config.secret));
  if (!(await tried("relay", async () => wayOut(mailbox, config).verify()))) return steps;
  let sent: Sent | undefined;
  const left = await tried("sent", async () => {
    sent = await sendToItself(db, mailbox, config);
  });
  if (left && sent) await tried("received", () => waitFor(db, sent!, patienceSeconds));
  return steps;
}

async function signIn(mailbox: Mailbox, secret: string): Promise<void> {
  const password = mailbox.imap_secret === null ? null : unseal(secret, mailbox.imap_secret);
  if (password === null) throw new ImapTrouble("secret_lost");
  const client = imapClient(mailbox.imap!, password);
  client.on("error", () => {});
  try {
    await client.connect();
    await client.mailboxOpen(mailbox.imap!.folder, { readOnly: true }).catch(() => {
      throw new ImapTrouble("folder");
    });
    await client.logout();
  } finally {
    client.close();
  }
}

interface Sent {
  mailboxId: number;
  /** Mails with a greater number came after it. */
  after: number;
  rfcMessageId: string;
}

async function sendToItself(db: Kysely<Schema>, mailbox: Mailbox, config: SendingConfig): Promise<Sent> {
  const { after } = await db
    .selectFrom("mails")
    .select((eb) => eb.fn.coalesce(eb.fn.max("id"), eb.lit(0)).as("after"))
    .executeTakeFirstOrThrow();
  const say = sayIn(mailbox.language);
  const { id } = await db
    .insertInto("letters")
    .values({
      to_address: mailbox.address,
      mailbox_id: mailbox.id,
      subject: say("mailboxes.test_subject"),
      text: say("mailboxes.test_text"),
      language: mailbox.language,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await sendLetter(db, id, config);
  const letter = await db.selectFrom("letters").select(["sent_at", "trouble"]).where("id", "=", id).executeTakeFirstOrThrow();
  if (!letter.sent_at) throw new TestTrouble(letter.trouble ?? "other");
  return { mailboxId: mailbox.id, after, rfcMessageId: letterMessageId(id, mailbox.address, config.secret) };
}

async function waitFor(db: Kysely<Schema>, { mailboxId, after, rfcMessageId }: Sent, seconds: number): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const arrived = await db
      .selectFrom("mails")
      .select("id")
      .where("id", ">", after)
      .where("mailbox_id", "=", mailboxId)
      .where("rfc_message_id", "=", rfcMessageId)
      .executeTakeFirst();
    if (arrived) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new TestTrouble("not_arrived");
}

class TestTrouble extends Error {}

/** The code alone: what the other side said may hold an address or a name. */
function codeOf(error: unknown): string {
  if (error instanceof TestTrouble) return error.message.split(":")[0]!;
  if (error instanceof ImapTrouble || error instanceof NoWayOut) return error.trouble;
  return "responseCode" in (error as object) ? failureOf(error).trouble.split(":")[0]! : troubleOf(error);
}
