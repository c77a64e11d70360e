import { type Kysely, type RawBuilder, type Selectable, sql } from "kysely";
import type { Allowed } from "#contract/shapes.ts";
import type { TransferOfCase, TransferView } from "#contract/transfers.ts";
import type { Schema, Transfers } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { sayIn } from "#words/all.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { isOnBreak } from "../breaks/on-break.ts";
import { firstName } from "../conversations/letters/looks-after.ts";
import { standingEntry, textIn } from "../library/standing.ts";
import { Refusal } from "../refusal.ts";
import { showTransferOfCase, stateOf, type TransferRecord } from "./transfer.ts";

/** The newest transfer of a case, as JSON. */
export const transferOf = (caseNumber: RawBuilder<unknown>): RawBuilder<TransferRecord | null> => sql`(
  select json_build_object('id', t.id, 'from_id', t.from_id, 'from_name', giver.name, 'to_id', t.to_id, 'to_name', receiver.name,
    'asked_at', t.asked_at, 'read_at', t.read_at, 'completed_at', t.completed_at, 'ended_at', t.ended_at, 'ended_because', t.ended_because,
    'ended_words', t.ended_words)
  from transfers t join accounts giver on giver.id = t.from_id join accounts receiver on receiver.id = t.to_id
  where t.case_number = ${caseNumber} order by t.id desc limit 1)`;

type Row = Selectable<Transfers> &
  TransferRecord & {
    subject: string;
    case_language: Language;
    case_state: "open" | "closed";
    customer_name: string;
    standing_call: number | null;
  };

const rowsOf = (condition: RawBuilder<unknown>) => sql<Row>`
  select t.*, giver.name as from_name, receiver.name as to_name, c.subject, c.language as case_language, c.state as case_state,
    customer.name as customer_name, (select k.id from calls k where k.id = t.call_id and k.ended_at is null and k.hung_up_at is null) as standing_call
  from transfers t join accounts giver on giver.id = t.from_id join accounts receiver on receiver.id = t.to_id
    join cases c on c.number = t.case_number join customers customer on customer.id = t.customer_id
  where ${condition}`;

/** One transfer with its briefing, and what the asker may do about it. */
export async function showTransfer(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<TransferView> {
  const me = personOf(by);
  const { rows } = await rowsOf(sql`t.id = ${id}`).execute(db);
  const [row] = rows;
  if (!row) throw new Refusal("transfer.unknown");
  const path = row.path === null ? undefined : await standingEntry(db, "paths", row.path);
  const name = firstName(row.to_name);
  const theirs = sayIn(row.case_language);
  return {
    ...showTransferOfCase(row),
    case: { number: row.case_number, subject: row.subject, language: row.case_language },
    customer: { id: row.customer_id, name: row.customer_name },
    callId: row.standing_call,
    path: path ? { slug: path.slug, name: String(textIn(path, me.language).content.name) } : null,
    language: row.language,
    briefing: {
      who: row.who,
      wants: row.wants,
      happened: row.happened,
      promised: row.promised,
      notAgain: row.not_again,
      wouldHelp: row.would_help,
    },
    sentences: {
      say: theirs("letters.transfer_say", { name: row.to_name }),
      // Who has it now speaks for themselves.
      write: theirs(me.id === row.to_id ? "letters.transfer_write_own" : "letters.transfer_write", { name }),
    },
    may: mayWithTransfer(row, me.id),
  };
}

function mayWithTransfer(row: Row, me: number): TransferView["may"] {
  const state = stateOf(row);
  const waits = state === "asked" || state === "read";
  const only = (who: readonly number[], otherwise: Allowed = true): Allowed =>
    !waits ? "transfer.settled" : !who.includes(me) ? "transfer.not_yours" : otherwise;
  return {
    read: only([row.to_id]),
    decline: only([row.to_id]),
    takeBack: only([row.from_id]),
    complete: only([row.from_id, row.to_id], state === "read" ? true : "transfer.unread"),
  };
}

/** What somebody is asked to take over and has not taken yet. */
export async function waitingTransfers(
  db: Kysely<Schema>,
  by: Actor,
): Promise<(TransferOfCase & { case: { number: number; subject: string }; customer: { id: number; name: string } })[]> {
  const me = personOf(by);
  // What was asked before a break waits with everything else until they are back.
  if (await isOnBreak(db, me.id)) return [];
  const { rows } = await rowsOf(
    sql`t.to_id = ${me.id} and t.completed_at is null and t.ended_at is null order by t.id limit 20`,
  ).execute(db);
  return rows.map((row) => ({
    ...showTransferOfCase(row),
    case: { number: row.case_number, subject: row.subject },
    customer: { id: row.customer_id, name: row.customer_name },
  }));
}
