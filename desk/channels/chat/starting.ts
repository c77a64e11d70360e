import { type Kysely, sql } from "kysely";
import type { z } from "zod";
import type { FirstChatWords } from "#contract/chats.ts";
import type { Schema } from "#database/schema.ts";
import { hashOf } from "../../accounts/secrets.ts";
import { openCase } from "../../cases/opening.ts";
import { findOrMakeCustomer } from "../../customers/finding.ts";
import { theFirm } from "../../firm/reading.ts";
import { Refusal } from "../../refusal.ts";
import { subjectFrom } from "../form/subject.ts";
import type { Widget } from "../widgets/widget.ts";
import { OPEN_DAYS, type OpenChat } from "./chat.ts";
import { sayIn } from "./saying.ts";

export interface Starting {
  widget: Pick<Widget, "id" | "team_id">;
  given: z.output<typeof FirstChatWords>;
  /** By when the customer was told that they get the first word. */
  answerBy: Date;
  secondReading?: boolean;
}

/** Opens a case with the first words of a chat. The same token and the same words again are the same chat and the same message. */
export async function startChat(
  db: Kysely<Schema>,
  { widget, given, answerBy, secondReading }: Starting,
): Promise<{ chat: OpenChat; line: number }> {
  const hash = hashOf(given.token);
  return db.transaction().execute(async (tx) => {
    // Two tabs, or a second try before the first was answered: one opens the case, the other finds it.
    await sql`select pg_advisory_xact_lock(hashtextextended(${hash}, 0))`.execute(tx);
    const known = await chatBefore(tx, { hash, widgetId: widget.id });
    if (known)
      return { chat: known, line: await sayIn(tx, { chat: known, id: given.id, text: given.text, answerBy, secondReading }) };

    const { language, name, email, text } = given;
    const customer = await findOrMakeCustomer(tx, { name, email, language, by: { kind: "desk" } });
    const { number, messageId } = await openCase(tx, {
      subject: subjectFrom(text, language),
      channel: "chat",
      language,
      teamId: widget.team_id,
      by: { kind: "customer", customerId: customer.id, name },
      firm: await theFirm(tx),
      first: { dueAt: answerBy, told: true },
      words: { customerId: customer.id, channel: "chat", author: { name, address: email ?? "" }, text, secondReading },
    });
    const { rows } = await sql<{ id: number }>`
      insert into chats (widget_id, case_number, customer_id, token_hash, expires_at)
      values (${widget.id}, ${number}, ${customer.id}, ${hash}, now() + make_interval(days => ${OPEN_DAYS})) returning id`.execute(
      tx,
    );
    const chat = { id: rows[0]!.id, caseNumber: number, customerId: customer.id, language };
    await tx.insertInto("chat_words").values({ chat_id: chat.id, word_id: given.id, message_id: messageId }).execute();
    return { chat, line: messageId };
  });
}

async function chatBefore(
  tx: Kysely<Schema>,
  { hash, widgetId }: { hash: string; widgetId: number },
): Promise<OpenChat | undefined> {
  const { rows } = await sql<OpenChat & { over: boolean; widgetId: number }>`
    select h.id, h.case_number as "caseNumber", h.customer_id as "customerId", c.language, h.widget_id as "widgetId",
      h.ended_at is not null or h.expires_at <= now() as over
    from chats h join cases c on c.number = h.case_number where h.token_hash = ${hash}`.execute(tx);
  const found = rows[0];
  if (!found) return undefined;
  if (found.widgetId !== widgetId) throw new Refusal("chat.unknown");
  if (found.over) throw new Refusal("chat.ended");
  return { id: found.id, caseNumber: found.caseNumber, customerId: found.customerId, language: found.language };
}
