import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { isOnBreak, refuseContact } from "../breaks/on-break.ts";
import { giveCase } from "../cases/assigning.ts";
import { type LockedCase, lockCase } from "../cases/locking.ts";
import { openCase } from "../cases/opening.ts";
import { placeInQueue } from "../cases/placing.ts";
import { reopenCase } from "../cases/reopening.ts";
import { refuseToPress } from "../conversations/press.ts";
import { findOrMakeCustomer } from "../customers/finding.ts";
import { mustSeeCase } from "../customers/seeing.ts";
import { theFirm } from "../firm/reading.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { within } from "./hours.ts";

export interface CallOpening {
  caseNumber: number;
  /** Who is in the call. */
  accountId: number;
  by: Actor;
  direction: "in" | "out";
  phone?: string;
  source?: "hand" | "telephony";
  /** What the exchange calls it; the same one again is the same call. */
  externalId?: string;
  clientId?: string;
  at?: string | Date;
  /** It is written down after the fact, and may have begun up to a month ago. */
  isOver?: boolean;
  /** The case was opened for this call: its first words are counted already. */
  isNewCase?: boolean;
}

const TWELVE_HOURS = 12 * 3_600_000;
export const A_MONTH = 31 * 24 * 3_600_000;

/**
 * Begins a call on a case, inside the caller's transaction; one that was begun under the same name is that call. Who calls a closed case opens it
 * again, and whoever is in the call looks after a case that nobody looked after.
 */
export async function openCall(tx: Kysely<Schema>, opening: CallOpening): Promise<{ id: number; isNew: boolean }> {
  const known = await knownCall(tx, opening);
  if (known !== null) return { id: known, isNew: false };
  const { accountId, by, direction, phone = "", source = "hand", externalId, clientId, at } = opening;
  const found = await lockStandingCase(tx, opening.caseNumber);
  refuseToPress(found, by);
  const startedAt = within(at, new Date(Date.now() - (opening.isOver ? A_MONTH : TWELVE_HOURS)));
  await refuseSecond(tx, { accountId, source });
  const { id } = await tx
    .insertInto("calls")
    .values({
      ...(clientId === undefined ? {} : { client_id: clientId }),
      case_number: found.number,
      customer_id: found.customer_id,
      account_id: accountId,
      direction,
      source,
      external_id: externalId ?? null,
      phone,
      started_at: startedAt,
      // Colleagues seldom need it (a seed's own experience: who serves colleagues alone may never meet such a call).
      ladder_on: !found.internal,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (found.state === "closed")
    await reopenCase(tx, { number: found.number, because: direction === "in" ? "new_message" : "agent", by });
  // A call written down late by somebody on a break is no reason to give them the case.
  if (found.owner_id === null && !(await isOnBreak(tx, accountId)))
    await giveCase(tx, { number: found.number, ownerId: accountId, by, more: { taken: true } });
  if (direction === "in") await countContact(tx, { found, isNew: opening.isNewCase ?? false });
  await placeInQueue(tx, found.number);
  await happened(tx, {
    what: "call.opened",
    by,
    caseNumber: found.number,
    customerId: found.customer_id,
    detail: { call: id, direction, source, at: startedAt.toISOString() },
  });
  return { id, isNew: true };
}

async function knownCall(
  tx: Kysely<Schema>,
  { clientId, externalId, accountId }: Pick<CallOpening, "clientId" | "externalId" | "accountId">,
): Promise<number | null> {
  await oneAtATime(tx, { accountId, externalId });
  if (clientId === undefined && externalId === undefined) return null;
  const known = await tx
    .selectFrom("calls")
    .select(["id", "account_id"])
    .where((eb) =>
      eb.or([
        ...(clientId === undefined ? [] : [eb("client_id", "=", clientId)]),
        ...(externalId === undefined ? [] : [eb("external_id", "=", externalId)]),
      ]),
    )
    .executeTakeFirst();
  // Whoever guesses a name learns nothing by it.
  if (known && externalId === undefined && known.account_id !== accountId) throw new Refusal("call.unknown");
  return known?.id ?? null;
}

/** Sent twice in one moment, the second opening waits for the first and finds its call. */
async function oneAtATime(tx: Kysely<Schema>, { accountId, externalId }: Pick<CallOpening, "externalId" | "accountId">) {
  const names = [`call of ${accountId}`, ...(externalId === undefined ? [] : [`call ${externalId}`])];
  for (const name of names) await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
}

/** The case, or the one it was merged into. */
async function lockStandingCase(tx: Kysely<Schema>, number: number): Promise<LockedCase> {
  const found = await lockCase(tx, number);
  return found.merged_into === null ? found : lockCase(tx, found.merged_into);
}

/** By hand one is in one call; what an exchange says is so, whatever was forgotten. */
async function refuseSecond(tx: Kysely<Schema>, { accountId, source }: { accountId: number; source: "hand" | "telephony" }) {
  if (source === "telephony") return;
  const other = await tx
    .selectFrom("calls")
    .select(["id", "case_number"])
    .where("account_id", "=", accountId)
    .where("source", "=", "hand")
    .where("ended_at", "is", null)
    // Whose connection is over is being written down; meanwhile the next can begin.
    .where("hung_up_at", "is", null)
    .executeTakeFirst();
  if (other) throw new Refusal("call.already_in_one", { call: other.id, number: other.case_number });
}

/** Who calls while the next word is ours has had to ask, as who writes then; and wakes what was set aside. */
async function countContact(tx: Kysely<Schema>, { found, isNew }: { found: LockedCase; isNew: boolean }): Promise<void> {
  if (isNew) return;
  const asks = found.state === "open" && found.waiting_for !== "customer" ? 1 : 0;
  await sql`
    update cases set times_written = times_written + 1, times_asked = times_asked + ${asks}, asked_since = asked_since + ${asks},
      waiting_for = 'us', snoozed_at = null, snoozed_until = null
    where number = ${found.number}`.execute(tx);
  await sql`update snoozes set ended_at = now(), ended_because = 'message' where case_number = ${found.number} and ended_at is null`.execute(
    tx,
  );
}

export interface Beginning {
  clientId: string;
  on:
    | { number: number }
    | {
        customer: { name?: string | undefined; email?: string | undefined; phone?: string | undefined };
        subject: string;
        language?: Language | undefined;
      };
  direction: "in" | "out";
  phone: string;
  at?: string | undefined;
  by: Actor;
}

/** Begins a call as an agent does it: on a case, or with a new case for whoever calls. */
export async function beginCall(
  tx: Kysely<Schema>,
  { on, by, isOver = false, ...call }: Beginning & { isOver?: boolean },
): Promise<{ id: number; isNew: boolean }> {
  const { id: accountId } = personOf(by);
  const known = await knownCall(tx, { clientId: call.clientId, accountId });
  if (known !== null) return { id: known, isNew: false };
  // Whoever rests is in no new call; what they were in before the break can be written down.
  if (!isOver) await refuseContact(tx, by);
  if ("number" in on) {
    await mustSeeCase(tx, { number: sql`${on.number}::bigint`, by });
    return openCall(tx, { ...call, caseNumber: on.number, accountId, by, isOver });
  }
  // Before the case: a refusal must not leave one.
  await refuseSecond(tx, { accountId, source: "hand" });
  const firm = await theFirm(tx);
  const language = on.language ?? firm.language;
  const customer = await findOrMakeCustomer(tx, {
    ...on.customer,
    phone: on.customer.phone || call.phone || undefined,
    language,
    by,
  });
  const { number } = await openCase(tx, {
    subject: on.subject,
    channel: "phone",
    language,
    by,
    firm,
    words: {
      customerId: customer.id,
      channel: "phone",
      author: { name: customer.name, address: on.customer.email ?? on.customer.phone ?? call.phone },
      text: on.subject,
    },
  });
  return openCall(tx, { ...call, caseNumber: number, accountId, by, isOver, isNewCase: true });
}
