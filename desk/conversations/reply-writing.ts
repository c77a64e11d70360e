import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, authorNameOf } from "../accounts/actor.ts";
import { queueAtOf, rankOf } from "../cases/placing.ts";
import { termsOf } from "../search/terms.ts";
import { tellPrograms } from "../webhooks/telling.ts";
import { nextMessage } from "./arriving.ts";
import { grewInto } from "./drafting.ts";
import type { ReplyGround } from "./reply-ground.ts";
import { preview } from "./understanding.ts";

export interface ReplyWords {
  ground: ReplyGround;
  text: string;
  purpose: "message" | "no_news";
  dueAt: Date | null;
  waitingFor: "us" | "customer" | "colleagues";
  by: Actor;
}

export interface WrittenReply {
  id: number;
  happening: number;
  promiseId: number | null;
  sendAt: Date | null;
}

/**
 * Writes a reply and all that follows from it in one statement: the message, the promises it keeps and makes, the case's turn and place
 * in the queue, what happened, and the sending. What stood before goes into the happening, so that undo can bring it back.
 * @returns undefined, and nothing is written, where the case has changed since its ground was read
 */
export async function writeReply(db: Kysely<Schema>, words: ReplyWords): Promise<WrittenReply | undefined> {
  const { ground, text, purpose, dueAt, waitingFor, by } = words;
  const { found } = ground;
  const sendable = ground.address !== null && ground.mailboxId !== null && !ground.isInChat;
  const sendAt = sendable ? new Date(Date.now() + ground.undoSeconds * 1000) : null;
  const delivery = sendAt === null ? "none" : ground.undoSeconds > 0 ? "held" : "queued";
  const account = accountIdOf(by);
  const owner = found.owner_id ?? account;
  const phrase =
    purpose === "no_news" ? "no_change" : found.customer_phrase === "received" ? "finding_out" : found.customer_phrase;
  const owed = [dueAt, ground.deedDueAt].filter((at) => at !== null).sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
  const before = {
    waitingFor: found.waiting_for,
    owner: found.owner_id,
    phrase: found.customer_phrase,
    toldAt: found.customer_told_at,
    asked: found.asked_since,
  };
  const { rows } = await sql<{ id: number; happening: number; promise: number | null; taken: number | null }>`
    with ${nextMessage}, turned as (
      update cases set last_message_at = now(), last_message_id = next.id, message_count = message_count + 1, preview = ${preview(text)},
        preview_masked = false, mailbox_id = ${ground.mailboxId}, waiting_for = ${waitingFor}, owner_id = ${owner}, customer_phrase = ${phrase},
        customer_told_at = now(), asked_since = 0, due_at = ${owed}, queue_rank = ${rankOf(sql`${waitingFor}::text`)},
        queue_at = ${queueAtOf({ dueAt: sql`${owed}::timestamptz`, lastMessageAt: sql`now()` })}
      from next where number = ${found.number} and cases.xmin = ${ground.version}::xid
      returning number, next.id
    ), said as (
      insert into messages (id, case_number, customer_id, direction, channel, purpose, author_id, author_name, language, text, delivery, send_at,
        search, asked_before)
      overriding system value
      select id, number, ${found.customer_id}, 'out', ${sendable ? "mail" : found.channel}, ${purpose}, ${account}::bigint, ${authorNameOf(by)},
        ${found.language}, ${text}, ${delivery}, ${sendAt}::timestamptz, array_to_tsvector(${termsOf(text, found.language)}::text[]),
        ${found.asked_since}::integer
      from turned returning id
    ), kept as (
      update promises set state = case when due_at < now() then 'late' else 'kept' end, settled_at = now(), settled_by = ${account}
      from turned where case_number = turned.number and state = 'open' and what in ('first_news', 'news') returning promises.id
    ), promised as (
      insert into promises (case_number, customer_id, what, due_at, told, owner_id, made_by, message_id)
      select ${found.number}, ${found.customer_id}, 'news', ${dueAt}::timestamptz, true, ${owner}, ${account}, id from said
      where ${dueAt}::timestamptz is not null returning id
    ), emptied as (
      delete from drafts using turned
      where case_number = turned.number and account_id = ${account} and mode = 'reply' and ${grewInto(text)}
    ), taken as (
      insert into happenings (what, by_kind, account_id, case_number, customer_id, detail)
      select 'case.assigned', ${by.kind}, ${account}, number, ${found.customer_id}, json_build_object('to', ${owner}::bigint, 'from', null, 'taken', true)
      from turned where ${owner !== found.owner_id} returning id
    ), written as (
      insert into happenings (what, by_kind, account_id, case_number, customer_id, detail)
      select ${purpose === "no_news" ? "message.no_news" : "message.written"}, ${by.kind}, ${account}, ${found.number}, ${found.customer_id},
        json_build_object('message', said.id, 'promise', (select id from promised), 'dueAt', ${dueAt?.toISOString() ?? null}::text,
          'settled', (select coalesce(json_agg(id), '[]') from kept), 'waitingFor', ${waitingFor}::text, 'before', ${JSON.stringify(before)}::json)
      from said returning id
    )
    select said.id, written.id as happening, (select id from promised) as promise, (select id from taken) as taken
    from said, written`.execute(db);
  if (!rows[0]) return undefined;
  const { id, happening, promise, taken } = rows[0];
  await tellPrograms(db, taken === null ? [happening] : [taken, happening]);
  return { id, happening, promiseId: promise, sendAt };
}
