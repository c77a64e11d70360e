import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { type Firm, theFirm } from "../firm/reading.ts";
import { afterWorkingHours } from "../promises/calendar.ts";

export interface Opening {
  customerId: number;
  subject: string;
  channel: "mail" | "chat" | "form" | "phone" | "api";
  language: Language;
  mailboxId?: number | null;
  teamId?: number | null;
  by: Actor;
  firm?: Firm;
}

/**
 * Opens a case. It owes the customer first news from its first second on, by the firm's calendar; one statement, since every
 * mail that starts something passes here.
 */
export async function openCase(
  tx: Kysely<Schema>,
  { customerId, subject, channel, language, mailboxId = null, teamId = null, by, firm }: Opening,
): Promise<{ number: number; dueAt: Date | null }> {
  const rules = firm ?? (await theFirm(tx));
  const dueAt = afterWorkingHours(rules, new Date(), rules.firstNewsHours);
  const { rows } = await sql<{ number: number }>`
    with opened as (
      insert into cases (customer_id, subject, channel, mailbox_id, language, team_id, due_at, queue_at)
      values (${customerId}, ${subject}, ${channel}, ${mailboxId}, ${language}, ${teamId}, ${dueAt}, ${dueAt})
      returning number
    ), owed as (
      insert into promises (case_number, customer_id, what, due_at, told)
      select number, ${customerId}, 'first_news', ${dueAt}, false from opened
    ), written as (
      insert into happenings (what, by_kind, account_id, case_number, customer_id, detail)
      select 'case.opened', ${by.kind}, ${accountIdOf(by)}, number, ${customerId}, json_build_object('channel', ${channel}::text) from opened
    )
    select number from opened`.execute(tx);
  return { number: rows[0]!.number, dueAt };
}
