import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import type { Actor } from "../accounts/actor.ts";
import { openCase } from "../cases/opening.ts";
import { sayLetter } from "../conversations/letters/letter.ts";
import { findOrMakeCustomer } from "../customers/finding.ts";
import { theFirm } from "../firm/reading.ts";
import { type Line, languageOfLine } from "./line.ts";
import { type PhoneCall, whoCalls } from "./phone-call.ts";

interface Wanted {
  line: Line;
  call: PhoneCall;
  /** What the case is called: a call came, or was missed. */
  as: "phone_case" | "phone_missed";
  /** By when news is owed; left out, by the firm's calendar. */
  dueAt?: Date;
  by: Actor;
}

/** Opens a case for a call that belongs to none: of the customer whose number it is, or of somebody new. */
export async function openCaseForCall(tx: Kysely<Schema>, { line, call, as, dueAt, by }: Wanted): Promise<number> {
  const firm = await theFirm(tx);
  const { customerId: known } = await whoCalls(tx, { phone: call.phone, country: line.country });
  const customer =
    known === null
      ? await findOrMakeCustomer(tx, { phone: call.phone ?? undefined, language: languageOfLine(line, firm), by })
      : await tx.selectFrom("customers").select(["id", "name", "language"]).where("id", "=", known).executeTakeFirstOrThrow();
  const language: Language = ("language" in customer ? customer.language : null) ?? languageOfLine(line, firm);
  const text = sayLetter(language)(call.phone === null ? `${as}_withheld` : as, { phone: call.phone ?? "" });
  const { number } = await openCase(tx, {
    subject: text,
    channel: "phone",
    language,
    teamId: line.team_id,
    by,
    firm,
    ...(dueAt === undefined ? {} : { first: { dueAt, told: false } }),
    words: { customerId: customer.id, channel: "phone", author: { name: customer.name, address: call.phone ?? "" }, text },
  });
  await sql`update phone_calls set customer_id = ${customer.id}, case_number = ${number} where id = ${call.id}`.execute(tx);
  return number;
}
