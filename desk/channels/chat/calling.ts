import { type Kysely, sql } from "kysely";
import type { z } from "zod";
import type { CallWish } from "#contract/chats.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { lockCase } from "../../cases/locking.ts";
import { openCase } from "../../cases/opening.ts";
import { spanOf } from "../../conversations/letters/dates.ts";
import { sayLetter } from "../../conversations/letters/letter.ts";
import { findOrMakeCustomer, plainPhone } from "../../customers/finding.ts";
import { worldNumber } from "../../customers/phone-numbers.ts";
import { type Firm, theFirm } from "../../firm/reading.ts";
import { happened } from "../../happenings/writing.ts";
import { callTimes } from "../../promises/calendar.ts";
import { oweCallBack } from "../../promises/calling-back.ts";
import { Refusal } from "../../refusal.ts";
import type { Widget } from "../widgets/widget.ts";
import type { OpenChat } from "./chat.ts";
import { sayIn } from "./saying.ts";

/** How many spans are offered; a span that began to be offered earlier is good a little longer. */
export const CALLS_OFFERED = 6;
const PATIENCE_MS = 900_000;

export interface Wishing {
  widget: Pick<Widget, "id" | "team_id">;
  /** The chat it is asked in; null where none has begun. */
  chat: OpenChat | null;
  given: z.output<typeof CallWish>;
  secondReading?: boolean;
}

export interface CallPromised {
  number: number;
  from: Date;
  to: Date;
}

/**
 * "I'd rather be called": a number and a span of working time become a promise to call by its end. Whoever asks for a call asks for no written
 * word before it, so the promise of one is released. The same wish again is the same call.
 */
export async function askForCall(db: Kysely<Schema>, { widget, chat, given, secondReading }: Wishing): Promise<CallPromised> {
  const firm = await theFirm(db);
  const span = spanFrom(firm, new Date(given.from));
  if (!span) throw new Refusal("call.time_gone");
  return db.transaction().execute(async (tx) => {
    const text = wordsOf(chat?.language ?? given.language, { ...span, phone: given.phone, timeZone: firm.timeZone });
    const [number, isNew] = chat
      ? await inChat(tx, { chat, id: given.id, text, answerBy: span.to, secondReading })
      : [await newCase(tx, { widget, given, text, answerBy: span.to, firm, secondReading }), true];
    if (isNew) await promiseCall(tx, { number, text, span, phone: given.phone });
    return { number, ...span };
  });
}

function spanFrom(firm: Firm, from: Date) {
  const earlier = new Date(Date.now() - PATIENCE_MS);
  return callTimes(firm, earlier, CALLS_OFFERED + 1).find((span) => span.from.getTime() === from.getTime());
}

/** What the case says of it, in its language: "Telefon: +48 600 100 200 (czwartek 26 listopada, 10:00–12:00)". */
const wordsOf = (
  language: Language,
  { phone, from, to, timeZone }: { phone: string; from: Date; to: Date; timeZone: string },
): string => sayLetter(language)("call_wish", { phone, span: spanOf(from, to, { language, timeZone }) });

async function inChat(
  tx: Kysely<Schema>,
  { chat, id, ...words }: { chat: OpenChat; id: string; text: string; answerBy: Date; secondReading?: boolean },
): Promise<[number: number, isNew: boolean]> {
  const said = await tx
    .selectFrom("chat_words")
    .select("message_id")
    .where("chat_id", "=", chat.id)
    .where("word_id", "=", id)
    .executeTakeFirst();
  await sayIn(tx, { chat, id, ...words });
  return [chat.caseNumber, said === undefined];
}

interface FirstWish {
  widget: Pick<Widget, "id" | "team_id">;
  given: z.output<typeof CallWish>;
  text: string;
  answerBy: Date;
  firm: Firm;
  secondReading?: boolean;
}

async function newCase(tx: Kysely<Schema>, { widget, given, text, answerBy, firm, secondReading }: FirstWish): Promise<number> {
  const { name = "", phone, language } = given;
  const customer = await findOrMakeCustomer(tx, { name, phone, language, by: { kind: "desk" } });
  const { number } = await openCase(tx, {
    subject: sayLetter(language)("call_subject"),
    channel: "form",
    language,
    teamId: widget.team_id,
    by: { kind: "customer", customerId: customer.id, name },
    firm,
    first: { dueAt: answerBy, told: true },
    words: { customerId: customer.id, channel: "form", author: { name, address: plainPhone(phone) }, text, secondReading },
  });
  return number;
}

async function promiseCall(
  tx: Kysely<Schema>,
  { number, text, span, phone }: { number: number; text: string; span: { from: Date; to: Date }; phone: string },
): Promise<void> {
  const found = await lockCase(tx, number);
  const { name } = await tx.selectFrom("customers").select("name").where("id", "=", found.customer_id).executeTakeFirstOrThrow();
  const by = { kind: "customer", customerId: found.customer_id, name } as const;
  await sql`update promises set state = 'released', settled_at = now(), settled_because = ${text}
    where case_number = ${number} and state = 'open' and what in ('first_news', 'news')`.execute(tx);
  const { country } = await theFirm(tx);
  const promise = await oweCallBack(tx, {
    found,
    phone: worldNumber(phone, country) ?? plainPhone(phone),
    from: span.from,
    dueAt: span.to,
    words: text,
    told: true,
    by,
  });
  await happened(tx, {
    what: "call.asked",
    by,
    caseNumber: number,
    customerId: found.customer_id,
    detail: { promise, from: span.from.toISOString(), dueAt: span.to.toISOString() },
  });
}
