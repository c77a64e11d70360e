import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { queueAtOf } from "../cases/placing.ts";
import { Refusal } from "../refusal.ts";
import { tellPrograms } from "../webhooks/telling.ts";

/**
 * Takes a whole update back before it leaves: its messages, what each had promised and kept, and where its case stood. Words that have been
 * taken back one by one stay so; a case that was closed since owes nothing any more.
 */
export async function takeUpdateBack(tx: Kysely<Schema>, { update: id, by }: { update: number; by: Actor }): Promise<void> {
  const update = await tx.selectFrom("incident_updates").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!update || update.taken_back_at !== null) throw new Refusal("undo.overtaken");
  if (update.leaves_at.getTime() <= Date.now()) throw new Refusal("undo.too_late");
  await tx.updateTable("incident_updates").set({ taken_back_at: new Date() }).where("id", "=", id).execute();

  const told = await lockTold(tx, id);
  const numbers = told.map(({ number }) => number);
  await withdrawAll(tx, { messages: told.map(({ message }) => message) });
  await sql`
    update promises set state = 'open', settled_at = null, settled_by = null, settled_because = null
    where id = any(${told.filter(({ state }) => state === "open").flatMap(({ settled }) => settled)}::bigint[])`.execute(tx);
  await sql`
    update promises set state = 'released', settled_at = now(), settled_because = 'taken back'
    where id = any(${told.map(({ promise }) => promise)}::bigint[]) and state = 'open'`.execute(tx);
  await standBack(tx, told);
  const { rows } = await sql<{ happenings: number[] }>`
    with undone as (
      select * from unnest(${numbers}::bigint[], ${told.map(({ customer }) => customer)}::bigint[], ${told.map(({ happening }) => happening)}::bigint[])
        as u(number, customer, happening)
    ), written as (
      insert into happenings (what, by_kind, account_id, case_number, customer_id, detail)
      select 'act.undone', ${by.kind}, ${accountIdOf(by)}::bigint, number, customer, json_build_object('happening', happening, 'what', 'message.written')
      from undone
      returning id
    ), noted as (
      update incident_tellings set fate = 'taken_back'
      where update_id = ${id} and (fate = 'waiting' or case_number = any(${numbers}::bigint[]))
    )
    select array(select id from written) as happenings`.execute(tx);
  await tellPrograms(tx, rows[0]!.happenings);
}

interface Told {
  number: number;
  customer: number;
  state: "open" | "closed";
  message: number;
  happening: number;
  promise: number;
  settled: number[];
  before: { waitingFor: string; phrase: string; toldAt: string | null; asked: number };
}

async function lockTold(tx: Kysely<Schema>, updateId: number): Promise<Told[]> {
  const { rows } = await sql<Told>`
    select c.number, c.customer_id as customer, c.state, m.id as message, h.id as happening, (h.detail->>'promise')::bigint as promise,
      h.detail->'settled' as settled, h.detail->'before' as before
    from incident_tellings t
    join cases c on c.number = t.case_number
    join messages m on m.id = t.message_id and m.delivery in ('held', 'none')
    join happenings h on h.case_number = t.case_number and h.what = 'message.written' and (h.detail->>'message')::bigint = t.message_id
    where t.update_id = ${updateId} and t.fate = 'told' order by c.number for update of c`.execute(tx);
  return rows;
}

async function withdrawAll(tx: Kysely<Schema>, { messages }: { messages: number[] }): Promise<void> {
  const { numAffectedRows } = await sql`
    update messages set delivery = 'withdrawn', send_at = null
    where id = any(${messages}::bigint[]) and (delivery = 'none' or delivery = 'held' and send_at > now())`.execute(tx);
  if (Number(numAffectedRows ?? 0) < messages.length) throw new Refusal("undo.too_late");
}

/** Where the case stood before; whose turn it is stays ours where the customer has written since. Then its place in the queue, from what is owed now. */
async function standBack(tx: Kysely<Schema>, told: Told[]): Promise<void> {
  const before = told.map(({ number, message, before: { phrase, toldAt, asked } }) => ({
    number,
    message,
    phrase,
    toldAt,
    asked,
  }));
  await sql`
    update cases c set customer_phrase = b.phrase, customer_told_at = b."toldAt", asked_since = c.asked_since + b.asked, due_at = owed.due_at,
      queue_at = ${queueAtOf({ dueAt: sql`owed.due_at`, lastMessageAt: sql`c.last_message_at` })}
    from jsonb_to_recordset(${JSON.stringify(before)}::jsonb) as b(number bigint, message bigint, phrase text, "toldAt" timestamptz, asked int)
    cross join lateral (select min(due_at) as due_at from promises p where p.case_number = b.number and p.state = 'open') owed
    where c.number = b.number and c.state = 'open'`.execute(tx);
}
