import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { asMailbox, type Mailbox } from "../mailboxes/mailbox.ts";

/** Everything that a message to a customer needs to become a mail. */
export interface Outgoing {
  messageId: number;
  caseNumber: number;
  customerId: number;
  subject: string;
  text: string;
  language: Language;
  pageVersion: number;
  automatic: "replied" | "generated" | null;
  rfcMessageId: string | null;
  firmName: string;
  mailbox: Mailbox | null;
  to: { name: string; address: string } | null;
  /** Message-IDs of the case's mails so far, oldest first. */
  thread: { id: string; direction: "in" | "out" }[];
  attachments: { name: string; type: string; content: Buffer; cid?: string; inline: boolean }[];
}

const MOST_REFERENCES = 20;

export async function gatherOutgoing(db: Kysely<Schema>, messageId: number): Promise<Outgoing> {
  const { rows } = await sql<Row>`
    select m.id, m.case_number, m.customer_id, m.text, coalesce(m.language, c.language) as language, m.purpose, m.author_id, m.rfc_message_id,
      c.subject, c.page_version, c.mailbox_id, customer.name as customer_name, firm.name as firm_name,
      (select value from customer_addresses a where a.customer_id = m.customer_id and a.kind = 'email' order by
        -- the address they wrote from last, else the one they prefer, else the oldest; one that bounced only when there is no other
        a.undeliverable_since is not null,
        (select max(id) from messages w where w.case_number = m.case_number and w.direction = 'in' and lower(w.author_address) = a.value) desc nulls last,
        a.preferred desc, a.id limit 1) as address,
      (select json_agg(json_build_object('id', t.rfc_message_id, 'direction', t.direction) order by t.id) from (
        select id, rfc_message_id, direction from messages
        where case_number = m.case_number and id < m.id and rfc_message_id is not null and (direction = 'in' or delivery in ('sent', 'bounced'))
        order by id desc limit ${MOST_REFERENCES}) t) as thread
    from messages m join cases c on c.number = m.case_number join customers customer on customer.id = m.customer_id
      left join firm on true
    where m.id = ${messageId}`.execute(db);
  const row = rows[0]!;
  return {
    messageId: row.id,
    caseNumber: row.case_number,
    customerId: row.customer_id,
    subject: row.subject,
    text: row.text,
    language: row.language,
    pageVersion: row.page_version,
    automatic:
      row.author_id !== null || row.purpose === "message" ? null : row.purpose === "acknowledgement" ? "replied" : "generated",
    rfcMessageId: row.rfc_message_id,
    firmName: row.firm_name ?? "",
    mailbox: await mailboxToSendFrom(db, row.mailbox_id),
    to: row.address === null ? null : { name: row.customer_name, address: row.address },
    thread: row.thread ?? [],
    attachments: await attachmentsOf(db, messageId),
  };
}

/** The case's own mailbox, even a closed one while it has a way out; else the firm's first. */
export async function mailboxToSendFrom(db: Kysely<Schema>, id: number | null): Promise<Mailbox | null> {
  const row = await db
    .selectFrom("mailboxes")
    .selectAll()
    .where((eb) => eb.or([eb("closed_at", "is", null), eb("id", "=", id)]))
    .orderBy((eb) => eb.case().when("id", "=", id).then(0).else(1).end())
    .orderBy("id")
    .executeTakeFirst();
  return row ? asMailbox(row) : null;
}

async function attachmentsOf(db: Kysely<Schema>, messageId: number): Promise<Outgoing["attachments"]> {
  const files = await db
    .selectFrom("attachments")
    .innerJoin("files", "files.sha256", "attachments.sha256")
    .select(["name", "type", "content", "content_id", "inline"])
    .where("message_id", "=", messageId)
    .where("audience", "=", "customer")
    .orderBy("attachments.id")
    .execute();
  return files.map(({ content_id, ...file }) => ({ ...file, ...(content_id && { cid: content_id }) }));
}

interface Row {
  id: number;
  case_number: number;
  customer_id: number;
  text: string;
  language: Language;
  purpose: string;
  author_id: number | null;
  rfc_message_id: string | null;
  subject: string;
  page_version: number;
  mailbox_id: number | null;
  customer_name: string;
  firm_name: string | null;
  address: string | null;
  thread: Outgoing["thread"] | null;
}
