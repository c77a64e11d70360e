import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { ThreadSignal } from "../writing/threading.ts";

export interface Thread {
  caseNumber: number;
  customerId: number;
  by: ThreadSignal["by"];
  /** Whether the sender's address is one of the case's customer. */
  isCustomer: boolean;
}

/**
 * The case a mail belongs to, by the strongest of its signals that leads to one. A subject tag can be guessed, so it counts only from
 * somebody who has written on the case before; the signed and the unguessable signals count from anybody.
 */
export async function findThread(
  tx: Kysely<Schema>,
  signals: readonly ThreadSignal[],
  sender: string,
): Promise<Thread | undefined> {
  for (const signal of signals) {
    // A message may stand in another case by now than the one it was sent from.
    const place = "messageIds" in signal ? await caseOfMessages(tx, signal.messageIds) : undefined;
    const number = place ?? ("caseNumber" in signal ? signal.caseNumber : undefined);
    const found = number === undefined ? undefined : await whoIs(tx, number, sender);
    if (!found || (signal.by === "subject" && !found.isCustomer && !found.hasWritten)) continue;
    return { caseNumber: found.number, customerId: found.customerId, by: signal.by, isCustomer: found.isCustomer };
  }
  return undefined;
}

/** The case of the first of these Message-IDs that is ours or was written to us; nearest parent first. */
async function caseOfMessages(tx: Kysely<Schema>, messageIds: readonly string[]): Promise<number | undefined> {
  const { rows } = await sql<{ case_number: number }>`
    select m.case_number from unnest(${messageIds.slice(0, MOST_PARENTS)}::text[]) with ordinality asked (rfc_message_id, place)
      cross join lateral (
        select case_number from messages where direction = 'out' and rfc_message_id = asked.rfc_message_id
        union all
        select case_number from messages where direction = 'in' and rfc_message_id = asked.rfc_message_id
      ) m
    order by asked.place limit 1`.execute(tx);
  return rows[0]?.case_number;
}

// A thread of a thousand replies is found by its newest ones.
const MOST_PARENTS = 50;

/**
 * The case that a number leads to, and who the sender is there. After two customers' cases became one, each of the two is known in it:
 * the other's words stay their own.
 */
async function whoIs(tx: Kysely<Schema>, caseNumber: number, sender: string) {
  const { rows } = await sql<{ number: number; customerId: number; isCustomer: boolean; hasWritten: boolean }>`
    select c.number, coalesce(theirs.customer_id, c.customer_id) as "customerId", theirs.customer_id is not null as "isCustomer",
      exists (select from messages where case_number = c.number and direction = 'in' and lower(author_address) = ${sender} and ${sender} <> '') as "hasWritten"
    from cases asked join cases c on c.number = coalesce(asked.merged_into, asked.number)
      left join customer_addresses theirs on theirs.kind = 'email' and theirs.value = ${sender} and (theirs.customer_id = c.customer_id
        or theirs.customer_id in (select customer_id from cases where merged_into = c.number))
    where asked.number = ${caseNumber}`.execute(tx);
  return rows[0];
}
