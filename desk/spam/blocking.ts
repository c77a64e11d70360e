import { type Kysely, sql } from "kysely";
import type { BlockedSender } from "#contract/spam.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { closeCase } from "../cases/closing.ts";
import { plainEmail } from "../customers/finding.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";

/**
 * Closes a case as spam. Later mail from whoever wrote it goes to quarantine, where it is kept and can be taken in; opening the case again,
 * by undo or by hand, lets their mail through as before.
 */
export async function markSpam(db: Kysely<Schema>, { number, by }: { number: number; by: Actor }): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const happening = await closeCase(tx, { number, because: "spam", by });
    const { rows } = await sql<{ address: string }>`
      insert into blocked_senders (address, case_number, blocked_by)
      select distinct lower(author_address), ${number}::bigint, ${accountIdOf(by)}::bigint from messages
      where case_number = ${number} and direction = 'in' and channel = 'mail' and author_address like '%@%'
        and lower(author_address) not in (select address from mailboxes)
      on conflict (address) where released_at is null do nothing
      returning address`.execute(tx);
    if (rows.length > 0) await happened(tx, { what: "sender.blocked", by, caseNumber: number, detail: { count: rows.length } });
    return happening;
  });
}

/** Sets mail from an address aside, by hand. */
export async function blockSender(db: Kysely<Schema>, { address, by }: { address: string; by: Actor }): Promise<void> {
  must(by, "ledger");
  await db.transaction().execute(async (tx) => {
    const plain = plainEmail(address);
    const own = await tx.selectFrom("mailboxes").select("id").where("address", "=", plain).executeTakeFirst();
    if (own) throw new Refusal("sender.own_mailbox");
    await sql`
      insert into blocked_senders (address, blocked_by) values (${plain}, ${accountIdOf(by)})
      on conflict (address) where released_at is null do nothing`.execute(tx);
    await happened(tx, { what: "sender.blocked", by, detail: { count: 1 } });
  });
}

/** Lets mail from an address through again. What waits in quarantine stays there to be taken in. */
export async function releaseSender(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  must(by, "ledger");
  await db.transaction().execute(async (tx) => {
    const released = await tx
      .updateTable("blocked_senders")
      .set({ released_at: new Date(), released_by: accountIdOf(by) })
      .where("id", "=", id)
      .where("released_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (!released) throw new Refusal("sender.unknown");
    await happened(tx, { what: "sender.released", by, detail: { sender: id } });
  });
}

/** Inside the reopening of a case: those whom marking it had blocked. */
export async function releaseSendersOf(tx: Kysely<Schema>, { number, by }: { number: number; by: Actor }): Promise<void> {
  await tx
    .updateTable("blocked_senders")
    .set({ released_at: new Date(), released_by: accountIdOf(by) })
    .where("case_number", "=", number)
    .where("released_at", "is", null)
    .execute();
}

export async function isBlocked(tx: Kysely<Schema>, address: string): Promise<boolean> {
  if (address === "") return false;
  const { rows } =
    await sql`select from blocked_senders where address = ${address.toLowerCase()} and released_at is null`.execute(tx);
  return rows.length > 0;
}

/** Whose mail is set aside, newest first. */
export async function listBlockedSenders(
  db: Kysely<Schema>,
  { before, limit, by }: { before?: number; limit: number; by: Actor },
): Promise<{ items: BlockedSender[]; next: number | null }> {
  must(by, "ledger");
  const { rows } = await sql<{
    id: number;
    address: string;
    case_number: number | null;
    at: Date;
    by_id: number | null;
    by_name: string;
  }>`
    select s.id, s.address, s.case_number, s.blocked_at as at, a.id as by_id, coalesce(a.name, '') as by_name
    from blocked_senders s left join accounts a on a.id = s.blocked_by
    where s.released_at is null ${before ? sql`and s.id < ${before}` : sql``} order by s.id desc limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit).map(({ id, address, case_number, at, by_id, by_name }) => ({
    id,
    address,
    case: case_number,
    at: at.toISOString(),
    by: by_id === null ? null : { id: by_id, name: by_name },
  }));
  return { items, next: rows.length > limit ? items.at(-1)!.id : null };
}
