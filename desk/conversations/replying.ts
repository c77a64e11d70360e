import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { refusePast } from "../promises/making.ts";
import { Refusal } from "../refusal.ts";
import { nobodyListens } from "../webhooks/listeners.ts";
import { attachDrafted } from "./attaching.ts";
import { refuseLeakInto } from "./leak-guard.ts";
import { promisedIn } from "./promised-in.ts";
import { readGround } from "./reply-ground.ts";
import { type WrittenReply, writeReply } from "./reply-writing.ts";

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

/** Writes to the customer: keeps what was promised, promises what comes next, and holds the words for the undo time. */
export async function replyToCase(db: Kysely<Schema>, reply: Reply): Promise<WrittenReply> {
  if (reply.nextUpdate) refusePast(reply.nextUpdate);
  // Where nothing else has to be written with it, a reply is one statement, which is its own transaction. It writes nothing if the case has
  // changed since it was read; then, as where more is to be written, the case is held while it is read anew.
  const isOneStatement = !reply.attachmentIds?.length && !reply.meantForCustomer && nobodyListens(db);
  return (
    (isOneStatement && (await tryReply(db, reply, { locking: false }))) ||
    db.transaction().execute((tx) => replyHolding(tx, reply))
  );
}

async function replyHolding(tx: Kysely<Schema>, reply: Reply): Promise<WrittenReply> {
  const written = await tryReply(tx, reply, { locking: true });
  if (!written) throw new Error(`case ${reply.number} changed while it was held`);
  await attachDrafted(tx, {
    caseNumber: reply.number,
    attachmentIds: reply.attachmentIds ?? [],
    accountId: accountIdOf(reply.by),
    to: { messageId: written.id },
  });
  return written;
}

async function tryReply(db: Kysely<Schema>, reply: Reply, { locking }: { locking: boolean }): Promise<WrittenReply | undefined> {
  const { number, text, by, purpose = "message" } = reply;
  const ground = await readGround(db, { number, by, locking });
  if (!reply.anyway && reply.seen !== undefined) await refuseNews(db, { number, seen: reply.seen, by });
  await refuseLeakInto(db, {
    found: ground.found,
    teamTexts: ground.teamTexts,
    text,
    meantForCustomer: reply.meantForCustomer,
    by,
  });
  const dueAt = reply.nextUpdate === undefined ? await promisedIn(db, text, ground.found.language) : reply.nextUpdate;
  const waitingFor = reply.waitingFor ?? (dueAt ? "us" : "customer");
  return writeReply(db, { ground, text, purpose, dueAt, waitingFor, by });
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
