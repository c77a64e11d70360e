import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import type { Actor } from "../accounts/actor.ts";
import { languageOf } from "../conversations/understanding.ts";
import { findOrMakeCustomer } from "../customers/finding.ts";
import { theFirm } from "../firm/reading.ts";
import { openCase } from "./opening.ts";
import { openCaseAtOnce } from "./opening-at-once.ts";

export interface FirstWords {
  customer: { name?: string; email?: string; phone?: string };
  subject: string;
  text: string;
  channel: "mail" | "chat" | "form" | "phone" | "api";
  language?: Language;
  by: Actor;
  secondReading?: boolean;
}

/** Opens a case with a customer's first words, as a program or an agent hands them in. */
export async function startCase(
  db: Kysely<Schema>,
  { customer, subject, text, channel, language, by, secondReading }: FirstWords,
) {
  const firm = await theFirm(db);
  const spoken = language ?? languageOf(text, firm.language);
  const { name = "", email, phone } = customer;
  const opening = { subject, channel, language: spoken, by, firm };
  const words = { channel: channel === "mail" || channel === "phone" ? ("api" as const) : channel, text, secondReading };
  if (email && !phone) {
    const opened = await openCaseAtOnce(db, { ...opening, words: { ...words, author: { name, address: email } } });
    if (opened) return { ...opened, language: spoken };
  }
  return db.transaction().execute(async (tx) => {
    const found = await findOrMakeCustomer(tx, { ...customer, language: spoken, by });
    const author = { name: found.name || name, address: email ?? phone ?? "" };
    const { number, dueAt } = await openCase(tx, { ...opening, words: { ...words, customerId: found.id, author } });
    return { number, customerId: found.id, dueAt, language: spoken };
  });
}
