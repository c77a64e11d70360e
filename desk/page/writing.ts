import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { lockCase } from "../cases/locking.ts";
import type { ReceivedFile } from "../conversations/attaching.ts";
import { receiveMessage } from "../conversations/receiving.ts";

export interface PageWords {
  caseNumber: number;
  /** Whose link it was written by, in a case merged from two customers'; else the case's own customer. */
  customerId?: number;
  text: string;
  files?: ReceivedFile[];
  secondReading?: boolean;
}

/** Takes what the customer writes on their page into the case. The same words again within ten minutes are one press too many. */
export function writeFromPage(db: Kysely<Schema>, words: PageWords): Promise<{ reopened: boolean }> {
  return db.transaction().execute((tx) => takeWords(tx, words));
}

/** The same inside an act that goes on. */
export async function takeWords(
  tx: Kysely<Schema>,
  { caseNumber, customerId: whose, text, files = [], secondReading }: PageWords,
): Promise<{ reopened: boolean }> {
  // Locked first: of two presses at once the second must see the first.
  const { customer_id, merged_into } = await lockCase(tx, caseNumber);
  const customerId = whose ?? customer_id;
  // Merged between the look at the link and the lock: their words go where the case has gone.
  if (merged_into !== null) return takeWords(tx, { caseNumber: merged_into, customerId, text, files, secondReading });
  if (await isSaidAlready(tx, { caseNumber, text, files })) return { reopened: false };
  const { rows } = await sql<{ name: string; address: string | null }>`
    select name, (select value from customer_addresses where customer_id = c.id order by kind, id limit 1) as address
    from customers c where id = ${customerId}`.execute(tx);
  const { name, address } = rows[0]!;
  return receiveMessage(tx, {
    caseNumber,
    customerId,
    channel: "page",
    author: { name, address: address ?? "" },
    text,
    attachments: files,
    secondReading,
  });
}

async function isSaidAlready(tx: Kysely<Schema>, { caseNumber, text, files = [] }: PageWords): Promise<boolean> {
  const { rows } = await sql<{ hashes: string[] }>`
    select array(select sha256 from attachments where message_id = m.id) as hashes
    from messages m
    where m.case_number = ${caseNumber} and m.channel = 'page' and m.text = ${text} and m.created_at > now() - interval '10 minutes'
      and not exists (select from messages newer where newer.case_number = m.case_number and newer.id > m.id)`.execute(tx);
  const given = files
    .map(({ sha256 }) => sha256)
    .sort()
    .join();
  return rows.some(({ hashes }) => hashes.sort().join() === given);
}
