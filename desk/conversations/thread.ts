import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Area, AttachmentView, MessageView, NamingView, NoteView, Reading } from "#contract/messages.ts";
import type { Schema } from "#database/schema.ts";

export interface Thread {
  messages: MessageView[];
  notes: NoteView[];
  earlier: boolean;
}

/** Messages and notes as `messagesOf` and `notesOf` give them: JSON, newest first, one more than asked for where there are earlier ones. */
export interface ThreadRecords {
  messages: MessageRecord[] | null;
  notes: NoteRecord[] | null;
}

const filesOf = (column: string) => sql`
  (select json_agg(json_build_object('id', a.id, 'name', a.name, 'type', a.type, 'size', a.size, 'inline', a.inline, 'audience', a.audience) order by a.id)
   from attachments a where a.${sql.ref(column)} = m.id)`;

/** What stands on a customer's message `m`: the newest naming that its author has not taken back. */
const namingOf = sql`
  case when m.direction = 'in' then (
    select json_build_object('areas', w.areas, 'evidence', w.evidence, 'author_id', w.author_id, 'author_name', w.author_name, 'at', w.named_at)
    from namings w where w.message_id = m.id and w.withdrawn_at is null order by w.id desc limit 1) end`;

const until = (before?: Date) => (before ? sql`and created_at < ${before}` : sql``);

/** The newest messages of a case as one JSON value, so that a whole case is one question to the database. */
export const messagesOf = (number: RawBuilder<unknown>, limit: number, before?: Date) => sql`
  (select json_agg(row_to_json(one)) from (
    select m.id, m.direction, m.channel, m.purpose, m.author_id, m.author_name, m.author_address,
      m.other_sender or m.customer_id <> (select customer_id from cases where number = m.case_number) as other_sender, m.automatic, m.language, m.text,
      m.quoted, m.signature, m.html is not null as has_html, m.created_at, m.reading, m.delivery, m.delivery_trouble, m.send_at, m.mail_id,
      ${namingOf} as named, ${filesOf("message_id")} as attachments
    from (select * from messages where case_number = ${number} ${until(before)} order by id desc limit ${limit + 1}) m order by m.id desc
  ) one)`;

/** The newest notes, likewise. */
export const notesOf = (number: RawBuilder<unknown>, limit: number, before?: Date) => sql`
  (select json_agg(row_to_json(one)) from (
    select m.id, m.author_id, m.author_name, m.text, m.created_at, ${filesOf("note_id")} as attachments,
      (select json_agg(json_build_object('id', a.id, 'name', a.name)) from mentions n join accounts a on a.id = n.account_id where n.note_id = m.id) as mentions
    from (select * from notes where case_number = ${number} ${until(before)} order by id desc limit ${limit + 1}) m order by m.id desc
  ) one)`;

/** The newest messages and notes of a case before an instant, oldest first, as its agents read them. */
export async function threadOf(
  db: Kysely<Schema>,
  { number, limit, before }: { number: number; limit: number; before?: Date },
): Promise<Thread> {
  const { rows } = await sql<ThreadRecords>`
    select ${messagesOf(sql`${number}`, limit, before)} as messages, ${notesOf(sql`${number}`, limit, before)} as notes`.execute(
    db,
  );
  return showThread(rows[0]!, limit);
}

export function showThread({ messages, notes }: ThreadRecords, limit: number): Thread {
  return {
    messages: (messages ?? []).slice(0, limit).reverse().map(showMessage),
    notes: (notes ?? []).slice(0, limit).reverse().map(showNote),
    earlier: (messages?.length ?? 0) > limit || (notes?.length ?? 0) > limit,
  };
}

interface MessageRecord {
  id: number;
  direction: "in" | "out";
  channel: string;
  purpose: string;
  author_id: number | null;
  author_name: string;
  author_address: string;
  other_sender: boolean;
  automatic: string | null;
  language: MessageView["language"];
  text: string;
  quoted: string;
  signature: string;
  has_html: boolean;
  created_at: string;
  reading: Reading | null;
  named: NamingRecord | null;
  delivery: MessageView["delivery"];
  delivery_trouble: string | null;
  send_at: string | null;
  mail_id: number | null;
  attachments: AttachmentView[] | null;
}

interface NamingRecord {
  areas: Area[];
  evidence: Partial<Record<Area, [number, number][]>>;
  author_id: number | null;
  author_name: string;
  at: string;
}

const showNaming = ({ areas, evidence, author_id, author_name, at }: NamingRecord): NamingView => ({
  areas: areas.map((area) => ({ area, evidence: evidence[area] ?? [] })),
  by: { id: author_id, name: author_name },
  at: iso(at),
});

const showMessage = (row: MessageRecord): MessageView => ({
  id: row.id,
  direction: row.direction,
  channel: row.channel,
  purpose: row.purpose,
  author: { id: row.author_id, name: row.author_name, address: row.author_address },
  otherSender: row.other_sender,
  automatic: row.automatic,
  language: row.language,
  text: row.text,
  quoted: row.quoted,
  signature: row.signature,
  hasHtml: row.has_html,
  at: iso(row.created_at),
  reading: row.reading,
  named: row.named && showNaming(row.named),
  delivery: row.delivery,
  deliveryTrouble: row.delivery_trouble,
  sendAt: row.send_at && iso(row.send_at),
  mailId: row.mail_id,
  attachments: row.attachments ?? [],
});

interface NoteRecord {
  id: number;
  author_id: number | null;
  author_name: string;
  text: string;
  created_at: string;
  attachments: AttachmentView[] | null;
  mentions: { id: number; name: string }[] | null;
}

const showNote = (row: NoteRecord): NoteView => ({
  id: row.id,
  author: { id: row.author_id, name: row.author_name },
  text: row.text,
  at: iso(row.created_at),
  mentions: row.mentions ?? [],
  attachments: row.attachments ?? [],
});

/** PostgreSQL writes instants in JSON with microseconds and an offset; the contract has milliseconds and Z. */
export const iso = (text: string): string => new Date(text).toISOString();
