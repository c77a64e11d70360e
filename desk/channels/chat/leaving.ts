import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theDesk } from "../../accounts/actor.ts";
import { lockCase } from "../../cases/locking.ts";
import { chatLeft } from "../../conversations/letters/chat.ts";
import { firstName } from "../../conversations/letters/looks-after.ts";
import { writeOut } from "../../conversations/writing-out.ts";
import { happened } from "../../happenings/writing.ts";
import { later } from "../../later.ts";

/** A page that is reloaded or a train in a tunnel is no leaving: the customer is gone after this, in seconds. */
const GONE_SECONDS = 120;
const AT_ONCE = 100;

/**
 * Brings to an end what a customer left open when they went away, where they gave an address: words of ours that they did not see are sent to them by
 * mail, in which the conversation goes on; who left before anybody answered gets the acknowledgement that a mail would have got.
 * @returns how many chats were settled
 */
export async function settleLeftChats(db: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select id from chats h where settled_at is null and seen_at < now() - make_interval(secs => ${GONE_SECONDS}) order by id limit ${AT_ONCE}`.execute(
    db,
  );
  let settled = 0;
  for (const { id } of rows) if (await settleOne(db, id)) settled++;
  return settled;
}

function settleOne(db: Kysely<Schema>, id: number): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ case_number: number; customer_read: number }>`
      update chats set settled_at = now()
      where id = ${id} and settled_at is null and seen_at < now() - make_interval(secs => ${GONE_SECONDS})
      returning case_number, customer_read`.execute(tx);
    const chat = rows[0];
    if (!chat) return false;
    const found = await lockCase(tx, chat.case_number);
    const { first, unread, answered, address } = await leftOpen(tx, chat);
    if (!address || found.state === "closed") return true;
    if (unread.length > 0) {
      const text = chatLeft(
        found.language,
        unread.map(({ author, text }) => ({ name: firstName(author), text })),
      );
      const { messageId } = await writeOut(tx, { found, text, purpose: "chat_left", by: theDesk, holdSeconds: 0 });
      await sql`update chats set customer_read = greatest(customer_read, ${unread.at(-1)!.id}) where id = ${id}`.execute(tx);
      await happened(tx, {
        what: "chat.left",
        by: theDesk,
        caseNumber: found.number,
        customerId: found.customer_id,
        detail: { message: messageId },
      });
    } else if (!answered) await later(tx, "acknowledge_case", { caseNumber: found.number, messageId: first });
    return true;
  });
}

interface LeftOpen {
  first: number;
  answered: boolean;
  address: boolean;
  unread: { id: number; author: string; text: string }[];
}

async function leftOpen(tx: Kysely<Schema>, chat: { case_number: number; customer_read: number }): Promise<LeftOpen> {
  const { rows } = await sql<LeftOpen>`
    select (select min(id) from messages where case_number = c.number and customer_id = c.customer_id and direction = 'in') as first,
      exists (select from messages where case_number = c.number and customer_id = c.customer_id and direction = 'out'
        and delivery <> 'withdrawn') as answered,
      exists (select from customer_addresses a where a.customer_id = c.customer_id and a.kind = 'email' and a.undeliverable_since is null)
        and exists (select from mailboxes where closed_at is null) as address,
      coalesce((
        select json_agg(json_build_object('id', id, 'author', author_name, 'text', text) order by id) from messages
        where case_number = c.number and direction = 'out' and channel = 'chat' and delivery = 'none' and author_id is not null
          and id > ${chat.customer_read} and customer_id = c.customer_id), '[]') as unread
    from cases c where c.number = ${chat.case_number}`.execute(tx);
  return rows[0]!;
}
