import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { type LockedCase, lockOpenCase } from "../cases/locking.ts";
import { placeInQueue } from "../cases/placing.ts";
import { happened } from "../happenings/writing.ts";
import { keepNews } from "../promises/keeping.ts";
import { refusePast, writePromise } from "../promises/making.ts";
import { Refusal } from "../refusal.ts";
import { attachDrafted } from "./attaching.ts";
import { refuseLeak } from "./leak-guard.ts";
import { promisedIn } from "./promised-in.ts";
import { holdSeconds, writeOut } from "./writing-out.ts";

export interface Reply {
  number: number;
  text: string;
  /** By when the next news comes; null says that none is needed; undefined takes the date the text itself names. */
  nextUpdate?: Date | null;
  waitingFor?: "us" | "customer" | "colleagues";
  attachmentIds?: readonly number[];
  seen?: number;
  anyway?: boolean;
  meantForCustomer?: boolean;
  purpose?: "message" | "no_news";
  by: Actor;
}

export interface Replied {
  id: number;
  happening: number;
  sendAt: Date | null;
  promiseId: number | null;
}

/** Writes to the customer: keeps what was promised, promises what comes next, and holds the words for the undo time. */
export async function replyToCase(db: Kysely<Schema>, reply: Reply): Promise<Replied> {
  const { number, text, by, purpose = "message" } = reply;
  if (reply.nextUpdate) refusePast(reply.nextUpdate);
  return db.transaction().execute(async (tx) => {
    const found = await lockOpenCase(tx, number);
    if (!reply.anyway && reply.seen !== undefined) await refuseNews(tx, { number, seen: reply.seen, by });
    await refuseLeak(tx, { found, text, meantForCustomer: reply.meantForCustomer, by });

    const { messageId, sendAt } = await writeOut(tx, { found, text, purpose, by, holdSeconds: await holdSeconds(tx, by) });
    await attachDrafted(tx, {
      caseNumber: number,
      attachmentIds: reply.attachmentIds ?? [],
      accountId: accountIdOf(by),
      to: { messageId },
    });
    const settled = await keepNews(tx, { caseNumber: number, by });
    const dueAt = reply.nextUpdate === undefined ? await promisedIn(tx, text, found.language) : reply.nextUpdate;
    const promiseId = dueAt
      ? await writePromise(tx, {
          caseNumber: number,
          customerId: found.customer_id,
          ownerId: found.owner_id ?? accountIdOf(by),
          what: "news",
          dueAt,
          told: true,
          messageId,
          by,
        })
      : null;
    const before = await turnCase(tx, found, { by, purpose, waitingFor: reply.waitingFor ?? (dueAt ? "us" : "customer") });
    await placeInQueue(tx, number);
    if (by.kind === "agent") {
      await tx
        .deleteFrom("drafts")
        .where("case_number", "=", number)
        .where("account_id", "=", by.id)
        .where("mode", "=", "reply")
        .execute();
    }
    const happening = await happened(tx, {
      what: purpose === "no_news" ? "message.no_news" : "message.written",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { message: messageId, promise: promiseId, dueAt: dueAt?.toISOString() ?? null, settled, before },
    });
    return { id: messageId, happening, sendAt, promiseId };
  });
}

/** Somebody else's words that the writer has not seen are shown before theirs go out. */
async function refuseNews(tx: Kysely<Schema>, { number, seen, by }: { number: number; seen: number; by: Actor }): Promise<void> {
  const news = await tx
    .selectFrom("happenings")
    .select(["id", "what", "by_kind"])
    .where("case_number", "=", number)
    .where("id", ">", seen)
    .where("what", "in", ["message.received", "message.written", "message.no_news", "note.written"])
    .where((eb) => eb.or([eb("account_id", "is", null), eb("account_id", "!=", accountIdOf(by) ?? 0)]))
    .orderBy("id")
    .execute();
  if (news.length > 0) throw new Refusal("reply.news_arrived", { what: news.map(({ what }) => what), seen: news.at(-1)!.id });
}

/**
 * After our words the case waits for whoever moves next; who answers an unowned case looks after it from then on; and the customer
 * no longer reads that we only have their message. What stood before comes back with undo.
 */
async function turnCase(
  tx: Kysely<Schema>,
  found: LockedCase,
  { by, purpose, waitingFor }: { by: Actor; purpose: string; waitingFor: string },
) {
  const owner = found.owner_id ?? accountIdOf(by);
  const phrase =
    purpose === "no_news" ? "no_change" : found.customer_phrase === "received" ? "finding_out" : found.customer_phrase;
  await sql`
    update cases set waiting_for = ${waitingFor}, owner_id = ${owner}, customer_phrase = ${phrase}, customer_told_at = now()
    where number = ${found.number}`.execute(tx);
  if (owner !== found.owner_id) {
    await happened(tx, {
      what: "case.assigned",
      by,
      caseNumber: found.number,
      customerId: found.customer_id,
      detail: { to: owner, from: null, taken: true },
    });
  }
  return { waitingFor: found.waiting_for, owner: found.owner_id, phrase: found.customer_phrase };
}
