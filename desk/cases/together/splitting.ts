import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../../accounts/actor.ts";
import { shieldLine } from "../../conversations/understanding.ts";
import { findOrMakeCustomer } from "../../customers/finding.ts";
import { theFirm } from "../../firm/reading.ts";
import { happened } from "../../happenings/writing.ts";
import { afterWorkingHours } from "../../promises/calendar.ts";
import { refusePast, writePromise } from "../../promises/making.ts";
import { Refusal } from "../../refusal.ts";
import { type LockedCase, lockOpenCase } from "../locking.ts";
import { placeInQueue } from "../placing.ts";
import { type Moved, moveChosen } from "./parts.ts";
import { readThread } from "./standing.ts";

export interface Splitting {
  number: number;
  messages: readonly number[];
  notes: readonly number[];
  subject: string;
  /** By when the new case owes news; the firm's calendar says it where nobody does. */
  nextUpdate: Date | null;
  by: Actor;
}

export interface BeforeSplit {
  moved: Moved;
  /** Messages whose customer the new case has made another. */
  customers: { id: number; customer_id: number; other_sender: boolean }[];
  promise: number;
}

/** Makes a case of its own of chosen messages: another matter, or another person's, that had come into this one. It owes news of its own. */
export async function splitCase(db: Kysely<Schema>, splitting: Splitting): Promise<{ number: number; happening: number }> {
  const { number, messages, notes, subject, nextUpdate, by } = splitting;
  if (nextUpdate) refusePast(nextUpdate);
  return db.transaction().execute(async (tx) => {
    const found = await lockOpenCase(tx, number);
    const { firstAt } = await refuseWrongChoice(tx, splitting);
    const customerId = await whoseTheyAre(tx, found, messages, by);
    const opened = await openBeside(tx, found, { subject, customerId, openedAt: firstAt });
    const moved = await moveChosen(tx, { messages, notes, from: number, to: opened });
    const customers = await makeTheirs(tx, moved.messages, customerId, found.customer_id);
    const promise = await writePromise(tx, {
      caseNumber: opened,
      customerId,
      ownerId: found.owner_id,
      what: "news",
      dueAt: nextUpdate ?? (await firstNews(tx)),
      told: false,
      by,
    });
    for (const each of [number, opened]) {
      await readThread(tx, each);
      await placeInQueue(tx, each);
    }
    const before: BeforeSplit = { moved, customers, promise };
    const { id } = await tx
      .insertInto("splits")
      .values({ case_number: number, new_number: opened, split_by: accountIdOf(by), before: JSON.stringify(before) })
      .returning("id")
      .executeTakeFirstOrThrow();
    await happened(tx, {
      what: "case.opened",
      by,
      caseNumber: opened,
      customerId,
      detail: { channel: found.channel, splitFrom: number },
    });
    const happening = await happened(tx, {
      what: "case.split",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { split: id, into: opened },
    });
    return { number: opened, happening };
  });
}

async function refuseWrongChoice(tx: Kysely<Schema>, { number, messages, notes }: Splitting): Promise<{ firstAt: Date }> {
  const { rows } = await sql<{ chosen: number; all: number; notes: number; firstAt: Date }>`
    select count(*) filter (where id = any(${messages}::bigint[]))::int as chosen, count(*)::int as all,
      (select count(*)::int from notes where case_number = ${number} and id = any(${notes}::bigint[])) as notes,
      min(created_at) filter (where id = any(${messages}::bigint[])) as "firstAt"
    from messages where case_number = ${number}`.execute(tx);
  const { chosen, all, notes: chosenNotes, firstAt } = rows[0]!;
  if (chosen !== new Set(messages).size || chosenNotes !== new Set(notes).size) throw new Refusal("message.unknown");
  if (chosen === all) throw new Refusal("split.nothing_left");
  return { firstAt };
}

/** Words that a stranger wrote into the case become the stranger's own case; all others stay their customer's. */
async function whoseTheyAre(tx: Kysely<Schema>, found: LockedCase, messages: readonly number[], by: Actor): Promise<number> {
  const { rows: senders } = await sql<{ customer_id: number; address: string | null; name: string }>`
    select customer_id, case when other_sender then lower(author_address) end as address, max(author_name) as name
    from messages where id = any(${messages}::bigint[]) and direction = 'in' group by 1, 2`.execute(tx);
  const [sender, other] = senders;
  if (!sender || other) return found.customer_id;
  if (!sender.address) return sender.customer_id;
  const stranger = await findOrMakeCustomer(tx, { name: sender.name, email: sender.address, language: found.language, by });
  return stranger.id;
}

async function openBeside(
  tx: Kysely<Schema>,
  found: LockedCase,
  { subject, customerId, openedAt }: { subject: string; customerId: number; openedAt: Date },
): Promise<number> {
  const { number } = await tx
    .insertInto("cases")
    .values({
      customer_id: customerId,
      subject,
      shielded_subject: shieldLine(subject, found.language),
      channel: found.channel,
      mailbox_id: found.mailbox_id,
      language: found.language,
      team_id: found.team_id,
      owner_id: found.owner_id,
      stage: 2,
      internal: found.internal,
      customer_phrase: "finding_out",
      last_message_at: openedAt,
    })
    .returning("number")
    .executeTakeFirstOrThrow();
  return number;
}

async function makeTheirs(
  tx: Kysely<Schema>,
  messages: readonly number[],
  customerId: number,
  formerly: number,
): Promise<BeforeSplit["customers"]> {
  if (customerId === formerly) return [];
  // What was sent to somebody stays said to them: only the words that came in change hands.
  const { rows } = await sql<BeforeSplit["customers"][number]>`
    with before as (
      select id, customer_id, other_sender from messages where id = any(${messages}::bigint[]) and direction = 'in' and customer_id <> ${customerId}
    ), given as (
      update messages set customer_id = ${customerId}, other_sender = false from before where messages.id = before.id
    )
    select * from before`.execute(tx);
  return rows;
}

async function firstNews(tx: Kysely<Schema>): Promise<Date> {
  const firm = await theFirm(tx);
  return afterWorkingHours(firm, new Date(), firm.firstNewsHours);
}
