import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { openCase } from "../../cases/opening.ts";
import type { ReceivedFile } from "../../conversations/attaching.ts";
import { findOrMakeCustomer } from "../../customers/finding.ts";
import { theFirm } from "../../firm/reading.ts";
import { later } from "../../later.ts";
import { afterWorkingHours } from "../../promises/calendar.ts";
import { subjectFrom } from "./subject.ts";

export interface FormGiven {
  text: string;
  name: string;
  email?: string;
  phone?: string;
  language: Language;
  files?: ReceivedFile[];
  /** The team of the widget it was sent from. */
  teamId?: number | null;
  secondReading?: boolean;
}

export interface FormTaken {
  number: number;
  /** By when the sender was told that the first news comes. */
  dueAt: Date;
}

/** Opens a case with what somebody sent by the form. They read at once by when news comes; where they gave an address, by mail as well. */
export async function takeForm(db: Kysely<Schema>, given: FormGiven): Promise<FormTaken> {
  const { text, name, email, phone, language, files = [], teamId = null, secondReading } = given;
  return db.transaction().execute(async (tx) => {
    const firm = await theFirm(tx);
    const customer = await findOrMakeCustomer(tx, { name, email, phone, language, by: { kind: "desk" } });
    const { number, messageId, dueAt } = await openCase(tx, {
      subject: subjectFrom(text, language),
      channel: "form",
      language,
      teamId,
      by: { kind: "customer", customerId: customer.id, name },
      firm,
      first: { dueAt: afterWorkingHours(firm, new Date(), firm.firstNewsHours), told: true },
      words: {
        customerId: customer.id,
        channel: "form",
        author: { name, address: email ?? phone ?? "" },
        text,
        attachments: files,
        secondReading,
      },
    });
    if (email) await later(tx, "acknowledge_case", { caseNumber: number, messageId });
    return { number, dueAt };
  });
}
