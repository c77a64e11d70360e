import { type Kysely, sql } from "kysely";
import type { Reading } from "#contract/messages.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { theDesk } from "../accounts/actor.ts";
import { lockCase } from "../cases/locking.ts";
import { lookedAfterBy } from "../cases/looked-after-by.ts";
import { customerPageUrl } from "../cases/page-link.ts";
import { theFirm } from "../firm/reading.ts";
import { happened } from "../happenings/writing.ts";
import { acknowledgement } from "./letters/acknowledgement.ts";
import { shieldLine } from "./understanding.ts";
import { unsendable, writeOut } from "./writing-out.ts";

export interface ToAcknowledge {
  caseNumber: number;
  messageId: number;
  config: { url: string; secret: string };
}

const LONGEST_REQUEST = 400;
// What is repeated in an automatic mail goes to whatever address the sender claimed: with a link in it, strangers could advertise through us.
const REACHES_OUT = /https?:|www\.|\S@\S|\b[\p{L}\d-]+\.(?:[a-z]{2,6})\b|(?:\d[\s-]?){9}/iu;

/**
 * Answers a new customer's first message at once: who looks after it, what we understood, when news comes, where to look.
 * Once per case, and never to a mail that a machine sent (RFC 3834, 2).
 * @returns the message written, or null where there was nothing to acknowledge or nowhere to send it
 */
export async function acknowledgeCase(db: Kysely<Schema>, asked: ToAcknowledge): Promise<number | null> {
  return db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, asked.caseNumber);
    const message = await firstMessage(tx, asked);
    if (!message || found.state === "closed") return null;

    const { timeZone } = await theFirm(tx);
    const promise = await openPromise(tx, asked.caseNumber);
    const nextAt = promise && promise.due_at > new Date() ? promise.due_at : null;
    const { text } = acknowledgement({
      language: found.language,
      timeZone,
      caseNumber: asked.caseNumber,
      lookedAfterBy: await lookedAfterBy(tx, asked.caseNumber),
      request: repeatable(message.reading?.request ?? null, found.language),
      nextAt,
      pageUrl: customerPageUrl(asked.config, asked.caseNumber, found.page_version),
    });
    const written = await writeOut(tx, { found, text, purpose: "acknowledgement", by: theDesk, holdSeconds: 0 }).catch(
      unsendable,
    );
    if (!written?.sendAt) return null;

    if (promise && nextAt) await tx.updateTable("promises").set({ told: true }).where("id", "=", promise.id).execute();
    await happened(tx, {
      what: "message.acknowledged",
      by: theDesk,
      caseNumber: asked.caseNumber,
      customerId: found.customer_id,
      detail: { message: written.messageId, dueAt: nextAt?.toISOString() ?? null },
    });
    return written.messageId;
  });
}

/** The message, where it is the case's first, from its customer, by a human hand, and nothing has been written to them yet. */
async function firstMessage(tx: Kysely<Schema>, { caseNumber, messageId }: ToAcknowledge) {
  const { rows } = await sql<{ reading: Reading | null }>`
    select m.reading from messages m
    where m.id = ${messageId} and m.case_number = ${caseNumber} and m.direction = 'in' and m.automatic is null and not m.other_sender
      and not exists (
        select from messages other where other.case_number = m.case_number and other.id <> m.id
          and (other.direction = 'out' or other.id < m.id and other.automatic is null))
      and exists (
        select from customer_addresses a where a.customer_id = m.customer_id and a.kind = 'email' and a.undeliverable_since is null)`.execute(
    tx,
  );
  return rows[0];
}

const openPromise = (tx: Kysely<Schema>, caseNumber: number) =>
  tx
    .selectFrom("promises")
    .select(["id", "due_at"])
    .where("case_number", "=", caseNumber)
    .where("state", "=", "open")
    .where("what", "in", ["first_news", "news"])
    .orderBy("due_at")
    .limit(1)
    .executeTakeFirst();

/** The request, where it can be said back: short, without a word of insult, and with nothing that leads elsewhere. */
export function repeatable(request: string | null, language: Language): string | null {
  const line = request?.replace(/\s+/g, " ").trim() ?? "";
  if (line === "" || line.length > LONGEST_REQUEST || line.includes("▒") || REACHES_OUT.test(line)) return null;
  return shieldLine(line, language) === null ? line : null;
}
