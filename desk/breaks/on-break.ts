import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { theFirm } from "../firm/reading.ts";
import { Refusal } from "../refusal.ts";

/** For a column with its table (`a.id`): whether that person is on a break, so that nothing may be routed to them. */
export const isResting = (account: RawBuilder<unknown>) =>
  sql<boolean>`exists (select from breaks r where r.account_id = ${account})`;

/**
 * Who is on a break, and about when each is back: null where that hour has passed and they rest on. It is asked anew each time: a break that was
 * heard of some seconds late would let a call through.
 */
export async function onBreak(tx: Kysely<Schema>): Promise<Map<number, Date | null>> {
  const { rows } = await sql<{ account_id: number; back: Date | null }>`
    select account_id, case when until_at > clock_timestamp() then until_at end as back from breaks`.execute(tx);
  return new Map(rows.map(({ account_id, back }) => [account_id, back]));
}

export async function isOnBreak(tx: Kysely<Schema>, accountId: number): Promise<boolean> {
  return (await onBreak(tx)).has(accountId);
}

/** Goes on only where somebody is not on a break: meanwhile they have quiet work, but no contact. */
export async function refuseContact(db: Kysely<Schema>, by: Actor): Promise<void> {
  if (by.kind === "agent" && (await isOnBreak(db, by.id))) throw new Refusal("break.contact_waits");
}

/** What colleagues see of somebody's break: that it stands and about when they are back; never why. */
export const seenByColleagues = (resting: Map<number, Date | null>, id: number): { backAbout: string | null } | null =>
  resting.has(id) ? { backAbout: resting.get(id)?.toISOString() ?? null } : null;

/**
 * Goes on only where a person may be given something. Locks the account against a break that begins meanwhile: what is given is either there
 * before it or refused.
 */
export async function refuseOnBreak(tx: Kysely<Schema>, accountId: number): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from accounts where id = ${accountId} for share`.execute(tx);
  const resting = await onBreak(tx);
  if (!resting.has(accountId)) return;
  const back = resting.get(accountId);
  throw new Refusal("person.on_break", {
    name: rows[0]?.name ?? "",
    known: back ? "yes" : "no",
    until: back ? await clockOf(tx, back) : "",
  });
}

/** `14:20` on the firm's clock, which hangs on the wall for everybody. */
export async function clockOf(tx: Kysely<Schema>, at: Date): Promise<string> {
  const { timeZone } = await theFirm(tx);
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainTime().toString().slice(0, 5);
}
