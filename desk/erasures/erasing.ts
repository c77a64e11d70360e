import { type Kysely, sql } from "kysely";
import type { ErasureReason } from "#contract/erasures.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { mustSeeAllCases } from "../customers/seeing.ts";
import { casesOf, type Ids } from "../data-copies/part.ts";
import { recordsOf } from "../data-copies/reading.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import type { AnyErased } from "./erased.ts";
import { withoutWords } from "./happenings-without-words.ts";
import { ERASED } from "./what-is-erased.ts";

/**
 * So long after it was closed a claim can still be fought over: two years is what a seller answers for (Directive (EU) 2019/771, Art. 10). Until then
 * its words stay, for the defence of claims (GDPR Art. 17(3)(e)); other cases are not kept for claims that are merely possible.
 */
const CLAIMED = "2 years";

/**
 * Erases a customer for good (GDPR Art. 17): addresses, what is known of them, words either way, files, mails as they came, recordings. What stays are
 * cases without words, so that what was counted and promised stays true. Nothing of it can be taken back; done again, it takes what has come since.
 */
export async function eraseCustomer(
  db: Kysely<Schema>,
  { id, because, by }: { id: number; because: ErasureReason; by: Actor },
): Promise<void> {
  must(by, "erasures");
  await db.transaction().execute(async (tx) => {
    const found = await tx.selectFrom("customers").select("merged_into").where("id", "=", id).forUpdate().executeTakeFirst();
    if (!found) throw new Refusal("customer.unknown");
    if (found.merged_into !== null) throw new Refusal("customer.merged");
    await mustSeeAllCases(tx, { id, by });
    const ids = await recordsOf(tx, id);
    await sql`select from cases where customer_id = any(${ids}::bigint[]) order by number for update`.execute(tx);
    await refuseWhatStands(tx, ids);
    const { letters, files } = await hangingOn(tx, ids);
    await withoutWords(tx, ids);
    for (const [table, erased] of Object.entries(ERASED)) await erase(tx, { table, erased: erased as AnyErased, ids });
    await sql`delete from letters where id = any(${letters}::bigint[])`.execute(tx);
    await sql`delete from files where sha256 = any(${files}::text[]) and not exists (select from attachments a where a.sha256 = files.sha256)`.execute(
      tx,
    );
    await happened(tx, { what: "customer.erased", by, customerId: id, detail: { because } });
  });
}

/**
 * What has to end first: an open case, a claim that can still be fought over, a measure that still holds or can be appealed against, a report of a
 * threat, which is kept for whoever was threatened until its time has run out.
 */
async function refuseWhatStands(tx: Kysely<Schema>, ids: Ids): Promise<void> {
  const { rows } = await sql<{ open: boolean; claimed: boolean; measured: boolean; threatened: boolean }>`
    select exists (select from cases where number in ${casesOf(ids)} and state = 'open') as open,
      exists (select from cases where number in ${casesOf(ids)} and matter = 'claim' and queue_at > now() - ${CLAIMED}::interval) as claimed,
      exists (
        select from measures m where m.customer_id = any(${ids}::bigint[]) and m.declined_at is null and (m.confirmed_at is null or m.appeal_by > now()
          or (m.stage = 'restriction' and m.ended_at is null and m.ends_at > now())
          or exists (select from appeals a where a.measure_id = m.id and a.decided_at is null))) as measured,
      exists (select from threat_reports where customer_id = any(${ids}::bigint[]) and sent_at is not null) as threatened`.execute(
    tx,
  );
  const { open, claimed, measured, threatened } = rows[0]!;
  if (open) throw new Refusal("erasure.case_open");
  if (claimed) throw new Refusal("erasure.claim_stands");
  if (measured) throw new Refusal("erasure.measure_stands");
  if (threatened) throw new Refusal("erasure.threat_stands");
}

/** What is found through rows that are about to lose their keys. */
async function hangingOn(tx: Kysely<Schema>, ids: Ids): Promise<{ letters: number[]; files: string[] }> {
  const { rows } = await sql<{ letters: number[]; files: string[] }>`
    select array(
        select letter_id from measures where customer_id = any(${ids}::bigint[]) and letter_id is not null
        union
        select a.letter_id from appeals a join measures m on m.id = a.measure_id where m.customer_id = any(${ids}::bigint[]) and a.letter_id is not null
      ) as letters,
      array(select distinct sha256 from attachments where case_number in ${casesOf(ids)}) as files`.execute(tx);
  return rows[0]!;
}

async function erase(tx: Kysely<Schema>, { table, erased, ids }: { table: string; erased: AnyErased; ids: Ids }): Promise<void> {
  if ("rows" in erased) {
    await sql`delete from ${sql.table(table)} t where ${erased.of(ids)}`.execute(tx);
    return;
  }
  const columns = Object.entries(erased.set).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  if (columns.length > 0) await sql`update ${sql.table(table)} t set ${sql.join(columns)} where ${erased.of(ids)}`.execute(tx);
}
