import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import type { Actor } from "../accounts/actor.ts";
import { languageOf } from "../conversations/understanding.ts";
import { findOrMakeCustomer } from "../customers/finding.ts";
import { theFirm } from "../firm/reading.ts";
import { openCase } from "./opening.ts";

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
  return db.transaction().execute(async (tx) => {
    const firm = await theFirm(tx);
    const spoken = language ?? languageOf(text, firm.language);
    const found = await findOrMakeCustomer(tx, { ...customer, language: spoken, by });
    const { number, dueAt } = await openCase(tx, {
      subject,
      channel,
      language: spoken,
      by,
      firm,
      words: {
        customerId: found.id,
        channel: channel === "mail" || channel === "phone" ? "api" : channel,
        author: { name: found.name || (customer.name ?? ""), address: customer.email ?? customer.phone ?? "" },
        text,
        secondReading,
      },
    });
    return { number, customerId: found.id, dueAt, language: spoken };
  });
}
