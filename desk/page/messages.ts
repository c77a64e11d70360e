import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";

export interface PageFile {
  id: number;
  name: string;
  type: string;
  size: number;
}

export interface PageMessage {
  id: number;
  from: "customer" | "firm";
  /** The agent's full name; empty for what the desk wrote by itself. */
  author: string;
  purpose: string;
  language: Language | null;
  text: string;
  at: Date;
  files: PageFile[];
}

/**
 * Which messages their customer reads, for `messages m`: their own, and ours that have left. Not those of strangers who wrote into the
 * thread, nor automatic mail, nor what we took down of a call, nor a reply that its writer can still take back, nor a mail that repeats what was said in a chat.
 */
export const readByCustomer = sql`(
  (m.direction = 'in' and m.automatic is null and not m.other_sender and m.channel <> 'phone')
  or (m.direction = 'out' and m.purpose <> 'chat_left' and m.delivery in ('queued', 'sent', 'failed', 'bounced', 'none')))`;

/** The newest messages of a case as its customer reads them, newest first. */
export async function pageMessages(
  db: Kysely<Schema>,
  { caseNumber, customerId, limit }: { caseNumber: number; customerId: number; limit: number },
): Promise<{ messages: PageMessage[]; earlier: boolean }> {
  const { rows } = await sql<PageMessage>`
    select m.id, case m.direction when 'in' then 'customer' else 'firm' end as "from", m.author_name as author, m.purpose, m.language, m.text,
      m.created_at as at, coalesce((
        select json_agg(json_build_object('id', a.id, 'name', a.name, 'type', a.type, 'size', a.size) order by a.id)
        from attachments a where a.message_id = m.id and a.audience = 'customer'), '[]') as files
    from messages m where m.case_number = ${caseNumber} and m.customer_id = ${customerId} and ${readByCustomer}
    order by m.id desc limit ${limit + 1}`.execute(db);
  return { messages: rows.slice(0, limit), earlier: rows.length > limit };
}

const MOST_FILES = 200;

/** The files of those messages, newest first. */
export async function pageFiles(
  db: Kysely<Schema>,
  { caseNumber, customerId }: { caseNumber: number; customerId: number },
): Promise<PageFile[]> {
  const { rows } = await sql<PageFile>`
    select a.id, a.name, a.type, a.size
    from messages m join attachments a on a.message_id = m.id
    where m.case_number = ${caseNumber} and m.customer_id = ${customerId} and a.audience = 'customer' and not a.inline and ${readByCustomer}
    order by m.id desc, a.id limit ${MOST_FILES}`.execute(db);
  return rows;
}

/** A file of one of those messages; undefined for any other. */
export async function pageFile(
  db: Kysely<Schema>,
  { caseNumber, customerId, id }: { caseNumber: number; customerId: number; id: number },
): Promise<{ name: string; type: string; content: Buffer } | undefined> {
  const { rows } = await sql<{ name: string; type: string; content: Buffer }>`
    select a.name, a.type, f.content
    from attachments a join messages m on m.id = a.message_id join files f on f.sha256 = a.sha256
    where a.id = ${id} and a.case_number = ${caseNumber} and m.case_number = ${caseNumber} and a.audience = 'customer'
      and m.customer_id = ${customerId} and ${readByCustomer}`.execute(db);
  return rows[0];
}
