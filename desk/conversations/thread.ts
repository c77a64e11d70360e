import { type Kysely, sql } from "kysely";
import type { AttachmentView, MessageView, NoteView, Reading } from "#contract/messages.ts";
import type { Schema } from "#database/schema.ts";

export interface Thread {
  messages: MessageView[];
  notes: NoteView[];
  earlier: boolean;
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
  created_at: Date;
  reading: Reading | null;
  delivery: MessageView["delivery"];
  delivery_trouble: string | null;
  send_at: Date | null;
  mail_id: number | null;
  attachments: AttachmentView[] | null;
}

const filesOf = (column: string) => sql`
  (select json_agg(json_build_object('id', a.id, 'name', a.name, 'type', a.type, 'size', a.size, 'inline', a.inline, 'audience', a.audience) order by a.id)
   from attachments a where a.${sql.ref(column)} = m.id)`;

/** The newest messages and notes of a case before an instant, oldest first, as its agents read them. */
export async function threadOf(
  db: Kysely<Schema>,
  { number, limit, before }: { number: number; limit: number; before?: Date },
): Promise<Thread> {
  const until = before ? sql`and m.created_at < ${before}` : sql``;
  const [messages, notes] = await Promise.all([
    sql<MessageRecord>`
      select m.id, m.direction, m.channel, m.purpose, m.author_id, m.author_name, m.author_address, m.other_sender, m.automatic, m.language, m.text,
        m.quoted, m.signature, m.html is not null as has_html, m.created_at, m.reading, m.delivery, m.delivery_trouble, m.send_at, m.mail_id,
        ${filesOf("message_id")} as attachments
      from messages m where m.case_number = ${number} ${until} order by m.id desc limit ${limit + 1}`.execute(db),
    sql<NoteRecord>`
      select m.id, m.author_id, m.author_name, m.text, m.created_at, ${filesOf("note_id")} as attachments,
        (select json_agg(json_build_object('id', a.id, 'name', a.name)) from mentions n join accounts a on a.id = n.account_id where n.note_id = m.id)
          as mentions
      from notes m where m.case_number = ${number} ${until} order by m.id desc limit ${limit + 1}`.execute(db),
  ]);
  return {
    messages: messages.rows.slice(0, limit).reverse().map(showMessage),
    notes: notes.rows.slice(0, limit).reverse().map(showNote),
    earlier: messages.rows.length > limit || notes.rows.length > limit,
  };
}

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
  at: row.created_at.toISOString(),
  reading: row.reading,
  delivery: row.delivery,
  deliveryTrouble: row.delivery_trouble,
  sendAt: row.send_at?.toISOString() ?? null,
  mailId: row.mail_id,
  attachments: row.attachments ?? [],
});

interface NoteRecord {
  id: number;
  author_id: number | null;
  author_name: string;
  text: string;
  created_at: Date;
  attachments: AttachmentView[] | null;
  mentions: { id: number; name: string }[] | null;
}

const showNote = (row: NoteRecord): NoteView => ({
  id: row.id,
  author: { id: row.author_id, name: row.author_name },
  text: row.text,
  at: row.created_at.toISOString(),
  mentions: row.mentions ?? [],
  attachments: row.attachments ?? [],
});
