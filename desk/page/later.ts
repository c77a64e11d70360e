import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theDesk } from "../accounts/actor.ts";
import { closeCase } from "../cases/closing.ts";
import { lockCase } from "../cases/locking.ts";
import { customerPageUrl } from "../cases/page-link.ts";
import { confirmationReminder } from "../conversations/letters/confirmation.ts";
import { unsendable, writeOut } from "../conversations/writing-out.ts";
import { theFirm } from "../firm/reading.ts";
import { happened } from "../happenings/writing.ts";

const WAITING_DAYS = 7;
// Reminded late in the evening, a case closes at four in the afternoon of the seventh day: a little under seven days later.
const CLOSING_FROM_DAYS = 6;
const CLOSING_HOUR = "16:00";
const AT_ONCE = 1000;

/**
 * Asks once more where a question whether it is solved has stood for seven days, and closes as "no answer" seven days after that.
 * Not while the customer waits for us: then it is we who owe the answer. Asking this again at once does nothing twice.
 */
export async function remindOfConfirmations(db: Kysely<Schema>, config: { url: string; secret: string }): Promise<void> {
  const { timeZone } = await theFirm(db);
  const faults: unknown[] = [];
  for (const { case_number: number, reminded_at: remindedAt } of await waiting(db)) {
    // One case that fails must not keep the others waiting.
    try {
      if (remindedAt === null) await remind(db, { number, timeZone, config });
      else if (closingAt(remindedAt, timeZone) <= new Date()) await closeUnanswered(db, number);
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, "Some questions could not be reminded of");
}

interface Waiting {
  case_number: number;
  reminded_at: Date | null;
}

async function waiting(db: Kysely<Schema>, number: number | null = null): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select f.case_number, f.reminded_at from confirmations f join cases c on c.number = f.case_number
    where f.answered_at is null and f.lapsed_at is null and c.state = 'open' and c.waiting_for = 'customer'
      and c.matter is distinct from 'press'
      and (f.reminded_at is null and f.asked_at < now() - ${WAITING_DAYS}::int * interval '1 day'
        or f.reminded_at < now() - ${CLOSING_FROM_DAYS}::int * interval '1 day')
      and (${number}::bigint is null or c.number = ${number})
    order by coalesce(f.reminded_at, f.asked_at) limit ${AT_ONCE}`.execute(db);
  return rows;
}

/** When a case closes whose reminder stays without an answer: the hour the reminder itself names. */
export function closingAt(remindedAt: Date, timeZone: string): Date {
  const day = Temporal.Instant.fromEpochMilliseconds(remindedAt.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ days: WAITING_DAYS });
  return new Date(day.toZonedDateTime({ timeZone, plainTime: CLOSING_HOUR }).epochMilliseconds);
}

function remind(
  db: Kysely<Schema>,
  { number, timeZone, config }: { number: number; timeZone: string; config: { url: string; secret: string } },
): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, number);
    const [standing] = await waiting(tx, number);
    if (!standing || standing.reminded_at !== null) return;
    const now = new Date();
    const { asked_at } = await tx
      .updateTable("confirmations")
      .set({ reminded_at: now })
      .where("case_number", "=", number)
      .where("answered_at", "is", null)
      .where("lapsed_at", "is", null)
      .returning("asked_at")
      .executeTakeFirstOrThrow();
    const { text } = confirmationReminder({
      language: found.language,
      timeZone,
      now,
      pageUrl: customerPageUrl(config, number, found.page_version),
      askedAt: asked_at,
      closesAt: closingAt(now, timeZone),
    });
    // Whose address we lost reads the reminder on the page.
    const written = await writeOut(tx, { found, text, purpose: "reminder", by: theDesk, holdSeconds: 0 }).catch(unsendable);
    await happened(tx, {
      what: "confirmation.reminded",
      by: theDesk,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { message: written?.messageId ?? null },
    });
  });
}

function closeUnanswered(db: Kysely<Schema>, number: number): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await lockCase(tx, number);
    const [standing] = await waiting(tx, number);
    if (!standing) return;
    await closeCase(tx, { number, because: "no_answer", by: theDesk });
  });
}
