import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { customerPageUrl } from "../cases/page-link.ts";
import { theFirm } from "../firm/reading.ts";
import { afterWorkingDays } from "../promises/calendar.ts";
import { Refusal } from "../refusal.ts";
import { confirmationRequest } from "./letters/confirmation.ts";
import { noNews } from "./letters/no-news.ts";

interface About {
  language: Language;
  state: "open" | "closed";
  customer_line: string;
  page_version: number;
  promised_at: Date | null;
}

/** An honest no-news update, ready to send: what was promised, that nothing is new, and when the next word comes. */
export async function noNewsWords(db: Kysely<Schema>, number: number): Promise<{ text: string; nextUpdate: Date }> {
  const found = await openCaseOf(db, number);
  const firm = await theFirm(db);
  const nextAt = afterWorkingDays(firm, new Date(), firm.nextNewsDays);
  const { text } = noNews({
    language: found.language,
    timeZone: firm.timeZone,
    promisedAt: found.promised_at,
    reason: found.customer_line,
    nextAt,
  });
  return { text, nextUpdate: nextAt };
}

/** The question whether it is solved, with the three answers as links. */
export async function confirmationWords(
  db: Kysely<Schema>,
  number: number,
  config: { url: string; secret: string },
): Promise<string> {
  const found = await openCaseOf(db, number);
  const firm = await theFirm(db);
  const { text } = confirmationRequest({
    language: found.language,
    timeZone: firm.timeZone,
    pageUrl: customerPageUrl(config, number, found.page_version),
    outcome: found.customer_line,
  });
  return text;
}

async function openCaseOf(db: Kysely<Schema>, number: number): Promise<About> {
  const { rows } = await sql<About>`
    select language, state, customer_line, page_version,
      (select due_at from promises where case_number = number and state = 'open' and told order by due_at limit 1) as promised_at
    from cases where number = ${number}`.execute(db);
  const found = rows[0];
  if (!found) throw new Refusal("case.unknown");
  if (found.state === "closed") throw new Refusal("case.closed");
  return found;
}
