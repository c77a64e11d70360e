import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { sayIn } from "#words/all.ts";
import type { Language } from "#words/say.ts";
import { subjectTagFor } from "../channels/mail/writing/tokens.ts";
import { theFirm } from "../firm/reading.ts";
import { later } from "../later.ts";
import type { ConductLetterFacts } from "./letter.ts";

/** To whom a letter speaks and who signs it, as they are called today. */
export async function endsOfLetter(
  tx: Kysely<Schema>,
  customerId: number,
): Promise<Pick<ConductLetterFacts, "customer" | "firm">> {
  const customer = await tx
    .selectFrom("customers")
    .select(["name", "address_form as addressForm"])
    .where("id", "=", customerId)
    .executeTakeFirstOrThrow();
  return { customer, firm: (await theFirm(tx)).name };
}

/** Sends the letter of a measure, where an address is known. */
export async function sendLetter(tx: Kysely<Schema>, { measure }: { measure: number }): Promise<void> {
  const { rows } = await sql<{
    letter: string;
    letter_language: Language;
  }>`select letter, letter_language from measures where id = ${measure}`.execute(tx);
  const { letter, letter_language: language } = rows[0]!;
  const letterId = await mailTo(tx, { measure, text: letter, language });
  if (letterId !== null) await tx.updateTable("measures").set({ letter_id: letterId }).where("id", "=", measure).execute();
}

/**
 * Mails a letter about conduct to the customer, from the mailbox of the case it is about and with that case's tag: an answer, an appeal too, comes
 * to people who know the matter.
 * @returns the letter's number; null where no address is known, so that it is printed and posted
 */
export async function mailTo(
  tx: Kysely<Schema>,
  { measure, text, language }: { measure: number; text: string; language: Language },
): Promise<number | null> {
  const { rows } = await sql<{ address: string | null; number: number; mailbox: number | null }>`
    select c.number, (select value from customer_addresses a where a.customer_id = m.customer_id and a.kind = 'email' and a.undeliverable_since is null
        order by a.preferred desc, a.id limit 1) as address,
      (select id from mailboxes where closed_at is null order by id = c.mailbox_id desc nulls last, id limit 1) as mailbox
    from measures m join cases c on c.number = m.grounds_case where m.id = ${measure}`.execute(tx);
  const { address, number, mailbox } = rows[0]!;
  if (address === null || mailbox === null) return null;
  const { id } = await tx
    .insertInto("letters")
    .values({
      to_address: address,
      mailbox_id: mailbox,
      subject: `${sayIn(language)("letters.conduct_subject")} ${subjectTagFor(number)}`,
      text,
      language,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await later(tx, "send_letter", { letterId: id });
  return id;
}
