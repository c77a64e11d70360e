import { type Kysely, sql } from "kysely";
import type { ChatLine, ChatNews } from "#contract/chats.ts";
import type { Schema } from "#database/schema.ts";
import { firstName } from "../../conversations/letters/looks-after.ts";
import { readByCustomer } from "../../page/messages.ts";

const SHOWN = 60;

interface Line {
  id: number;
  from: "customer" | "firm";
  author: string;
  text: string;
  at: string;
  files: ChatLine["files"];
}

/**
 * A chat as its customer sees it: the newest lines, whole, so that one that was taken back is simply not there any more. Letters of the desk's own
 * say nothing that the chat does not show. Of another customer's case that was merged into this one it shows nothing.
 */
export async function chatNews(
  db: Kysely<Schema>,
  { caseNumber, writing = "", most = SHOWN }: { caseNumber: number; writing?: string; most?: number },
): Promise<ChatNews> {
  const { rows } = await sql<{ lines: Line[] | null; read: number; seen: number; by: Date | null }>`
    select h.desk_read as read, h.customer_read as seen,
      (select min(due_at) from promises where case_number = h.case_number and state = 'open' and what in ('first_news', 'news')) as by,
      (select json_agg(row_to_json(one) order by one.id) from (
        select m.id, case m.direction when 'in' then 'customer' else 'firm' end as "from", m.author_name as author, m.text, m.created_at as at,
          coalesce((
            select json_agg(json_build_object('id', a.id, 'name', a.name, 'size', a.size) order by a.id)
            from attachments a where a.message_id = m.id and a.audience = 'customer'), '[]') as files
        from messages m
        where m.case_number = h.case_number and m.customer_id = h.customer_id and m.purpose not in ('acknowledgement', 'reminder', 'chat_left') and ${readByCustomer}
        order by m.id desc limit ${most}) one) as lines
    from chats h where h.case_number = ${caseNumber}`.execute(db);
  const { lines, read, seen, by } = rows[0]!;
  return {
    lines: (lines ?? []).map(({ author, at, ...line }) => ({
      ...line,
      name: line.from === "firm" ? firstName(author) : "",
      at: new Date(at).toISOString(),
    })),
    read,
    seen,
    writing: firstName(writing),
    by: by?.toISOString() ?? null,
  };
}
