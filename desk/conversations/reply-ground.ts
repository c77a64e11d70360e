import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import type { LockedCase } from "../cases/locking.ts";
import { isHere } from "../channels/chat/chat.ts";
import { Refusal } from "../refusal.ts";
import { keptBack } from "./kept-back.ts";
import { refuseToPress } from "./press.ts";

/** What a reply stands on: the case, and all that decides whether and how it goes out. */
export interface ReplyGround {
  found: LockedCase;
  /** Which version of the case's row this is. */
  version: string;
  address: string | null;
  mailboxId: number | null;
  teamTexts: { text: string; at: string | null }[];
  /** When the earliest promised deed is due; a reply does not settle deeds. */
  deedDueAt: Date | null;
  undoSeconds: number;
  /** Whether the customer has a chat of this case open: then words stand there at once, and no mail is sent. */
  isInChat: boolean;
}

/**
 * Reads it in one statement: answering is what the desk does most, and every further question is a round trip. The case is locked only where
 * a transaction holds it.
 */
export async function readGround(
  db: Kysely<Schema>,
  { number, by, locking }: { number: number; by: Actor; locking: boolean },
): Promise<ReplyGround> {
  const { rows } = await sql<Row>`
    select c.number, c.customer_id, c.subject, c.channel, c.mailbox_id, c.language, c.team_id, c.owner_id, c.state, c.waiting_for, c.stage, c.matter, c.asked_since, c.team_line,
      c.customer_phrase, c.customer_line, c.customer_told_at, c.page_version, c.merged_into, c.internal, c.xmin::text as version,
      (select value from customer_addresses where customer_id = c.customer_id and kind = 'email' order by undeliverable_since nulls first, preferred desc, id limit 1)
        as address,
      coalesce(c.mailbox_id, (select id from mailboxes where closed_at is null order by id limit 1)) as way_out,
      (select json_agg(row_to_json(one)) from (${keptBack(sql`c.number`)}) one) as kept_back,
      (select min(due_at) from promises where case_number = c.number and state = 'open' and what = 'deed') as deed_due_at,
      c.channel = 'chat' and coalesce((select ${isHere} from chats h where h.case_number = c.number), false) as in_chat,
      (select undo_seconds from firm) as firm_undo,
      (select (preferences->>'undoSeconds')::int from accounts where id = ${accountIdOf(by)}) as own_undo
    from cases c where c.number = ${number} ${locking ? sql`for update of c` : sql``}`.execute(db);
  const row = rows[0];
  if (!row) throw new Refusal("case.unknown");
  if (row.state === "closed") throw new Refusal("case.closed");
  refuseToPress(row, by);
  const {
    version,
    address,
    way_out: mailboxId,
    kept_back,
    deed_due_at: deedDueAt,
    in_chat: isInChat,
    firm_undo,
    own_undo,
    ...found
  } = row;
  if (found.channel === "mail" && address === null) throw new Refusal("customer.no_address");
  if (found.channel === "mail" && mailboxId === null) throw new Refusal("mailbox.none");
  return {
    found,
    version,
    address,
    mailboxId,
    deedDueAt,
    isInChat,
    teamTexts: [...(kept_back ?? []), ...(found.team_line ? [{ text: found.team_line, at: null }] : [])],
    // A program's words leave at once: there is nobody who would take them back.
    undoSeconds: by.kind === "agent" ? (own_undo ?? firm_undo) : 0,
  };
}

interface Row extends LockedCase {
  version: string;
  address: string | null;
  way_out: number | null;
  kept_back: { text: string; at: string }[] | null;
  deed_due_at: Date | null;
  in_chat: boolean;
  firm_undo: number;
  own_undo: number | null;
}
