import { type Kysely, type Selectable, sql } from "kysely";
import type { Fate } from "#contract/incidents.ts";
import type { IncidentUpdates, Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { theDesk } from "../accounts/actor.ts";
import { queueAtOf, rankOf } from "../cases/placing.ts";
import { preview } from "../conversations/understanding.ts";
import { happened } from "../happenings/writing.ts";
import { termsOf } from "../search/terms.ts";
import { tellPrograms } from "../webhooks/telling.ts";
import { type CaseGround, fateOf, groundOf } from "./ground.ts";
import { updateWords } from "./words.ts";

/** So many cases are written to in one statement: few round trips, and no agent waits long for a case that is locked. */
const AT_ONCE = 200;

/** Writes an update into its cases, batch after batch. What is interrupted goes on where it stopped; what was taken back stops. */
export async function tellIncident(db: Kysely<Schema>, { updateId }: { updateId: number }): Promise<void> {
  while ((await tellSome(db, updateId)) > 0);
}

/** @returns how many cases were looked at; none when nothing waits any more */
async function tellSome(db: Kysely<Schema>, updateId: number): Promise<number> {
  return db.transaction().execute(async (tx) => {
    // Whoever takes the update back waits for the batch in hand, and then finds all that was written.
    const update = await tx
      .selectFrom("incident_updates")
      .selectAll()
      .where("id", "=", updateId)
      .where("taken_back_at", "is", null)
      .where("done_at", "is", null)
      .forUpdate()
      .executeTakeFirst();
    if (!update) return 0;
    const waiting = sql`select case_number from incident_tellings where update_id = ${updateId} and fate = 'waiting' order by case_number limit ${AT_ONCE}`;
    const found = await groundOf(tx, waiting, true);
    if (found.length === 0) {
      await tx.updateTable("incident_updates").set({ done_at: new Date() }).where("id", "=", updateId).execute();
      await happened(tx, {
        what: "incident.all_told",
        by: theDesk,
        detail: { incident: update.incident_id, update: updateId },
      });
      return 0;
    }
    const words = await updateWords(tx, { texts: update, nextNewsAt: update.next_news_at });
    const fates = found.map((ground) => ({ ground, fate: fateOf(ground, words) }));
    await leaveOut(tx, { updateId, fates: fates.filter(({ fate }) => fate !== "told") });
    await write(tx, { update, words, grounds: fates.filter(({ fate }) => fate === "told").map(({ ground }) => ground) });
    return found.length;
  });
}

async function leaveOut(
  tx: Kysely<Schema>,
  { updateId, fates }: { updateId: number; fates: { ground: CaseGround; fate: Fate }[] },
): Promise<void> {
  if (fates.length === 0) return;
  await sql`
    update incident_tellings t set fate = given.fate
    from unnest(${fates.map(({ ground }) => ground.number)}::bigint[], ${fates.map(({ fate }) => fate)}::text[]) as given(number, fate)
    where t.update_id = ${updateId} and t.case_number = given.number`.execute(tx);
}

interface Writing {
  update: Selectable<IncidentUpdates>;
  words: Partial<Record<Language, string>>;
  grounds: CaseGround[];
}

/** The messages with all that follows from each, as one reply would (`desk/conversations/reply-writing.ts`), in one statement. */
async function write(tx: Kysely<Schema>, { update, words, grounds }: Writing): Promise<void> {
  if (grounds.length === 0) return;
  const spoken = Object.entries(words).map(([language, text]) => ({
    language,
    text,
    preview: preview(text),
    terms: termsOf(text, language as Language),
  }));
  const cases = grounds.map((found) => {
    const sendable = found.address !== null && found.way_out !== null;
    return {
      ...found,
      channel: sendable ? "mail" : found.channel,
      sendable,
      phrase: found.customer_phrase === "received" ? "finding_out" : found.customer_phrase,
    };
  });
  const { id, incident_id, author_id, author_name, next_news_at, leaves_at } = update;
  const owed = sql`least(${next_news_at}::timestamptz, told.deed_due_at)`;
  const { rows } = await sql<{ happenings: number[] }>`
    with told as (
      select * from jsonb_to_recordset(${JSON.stringify(cases)}::jsonb) as r(number bigint, customer_id bigint, language text, channel text,
        sendable boolean, way_out bigint, owner_id bigint, waiting_for text, customer_phrase text, customer_told_at timestamptz, phrase text, deed_due_at timestamptz, asked_since int)
    ), words as (
      select w.language, w.text, w.preview, array_to_tsvector(array(select jsonb_array_elements_text(w.terms))) as search
      from jsonb_to_recordset(${JSON.stringify(spoken)}::jsonb) as w(language text, text text, preview text, terms jsonb)
    ), said as (
      insert into messages (case_number, customer_id, direction, channel, purpose, author_id, author_name, language, text, delivery, send_at, search,
        asked_before)
      select number, customer_id, 'out', channel, 'message', ${author_id}::bigint, ${author_name}, language, text,
        case when sendable then 'held' else 'none' end, case when sendable then greatest(${leaves_at}::timestamptz, now()) end, search, asked_since
      from told join words using (language)
      returning id, case_number, created_at
    ), kept as (
      update promises set state = case when due_at < now() then 'late' else 'kept' end, settled_at = now(), settled_by = ${author_id}::bigint
      where case_number in (select number from told) and state = 'open' and what in ('first_news', 'news') returning id, case_number
    ), promised as (
      insert into promises (case_number, customer_id, what, due_at, told, owner_id, made_by, message_id)
      select told.number, told.customer_id, 'news', ${next_news_at}::timestamptz, true, told.owner_id, ${author_id}::bigint, said.id
      from told join said on said.case_number = told.number
      returning id, case_number
    ), turned as (
      update cases c set last_message_at = said.created_at, last_message_id = said.id, message_count = c.message_count + 1, preview = words.preview,
        preview_masked = false, mailbox_id = coalesce(c.mailbox_id, told.way_out), customer_phrase = told.phrase, customer_told_at = now(),
        asked_since = 0, due_at = ${owed},
        queue_rank = ${rankOf(sql`told.waiting_for`)}, queue_at = ${queueAtOf({ dueAt: owed, lastMessageAt: sql`said.created_at` })}
      from told join said on said.case_number = told.number join words on words.language = told.language
      where c.number = told.number
    ), written as (
      insert into happenings (what, by_kind, account_id, case_number, customer_id, detail)
      select 'message.written', ${author_id === null ? "program" : "agent"}, ${author_id}::bigint, told.number, told.customer_id,
        json_build_object('message', said.id, 'promise', promised.id, 'dueAt', ${next_news_at.toISOString()}::text,
          'settled', (select coalesce(json_agg(kept.id), '[]') from kept where kept.case_number = told.number),
          'before', json_build_object('waitingFor', told.waiting_for, 'owner', told.owner_id, 'phrase', told.customer_phrase, 'toldAt', told.customer_told_at, 'asked', told.asked_since),
          'incident', ${incident_id}::bigint)
      from told join said on said.case_number = told.number join promised on promised.case_number = told.number
      returning id
    ), noted as (
      update incident_tellings t set fate = 'told', message_id = said.id
      from said where t.update_id = ${id} and t.case_number = said.case_number
    )
    select array(select id from written) as happenings`.execute(tx);
  await tellPrograms(tx, rows[0]!.happenings);
}
