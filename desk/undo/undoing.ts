import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { type LockedCase, lockCase } from "../cases/locking.ts";
import { placeInQueue } from "../cases/placing.ts";
import { customerReversals, undoOfCustomer } from "../customers/reversing.ts";
import { happened } from "../happenings/writing.ts";
import { countRevision, libraryReversals } from "../library/taking-back.ts";
import { oweNews } from "../promises/owing.ts";
import { Refusal } from "../refusal.ts";
import { reversalsBeyond, undoBeyond } from "./beyond-a-case.ts";
import { BESIDE_THE_CASE, BY_THEMSELVES, reversals } from "./reversals.ts";

const A_DAY = 86_400_000;

/** What an undo needs of the happening it takes back. */
export interface Undone {
  id: number;
  what: string;
  caseNumber: number;
  detail: Record<string, unknown>;
  by: Actor;
  /** The case as it stands now, locked. */
  found: LockedCase;
  /** Whether the case has come back to us since by itself, by an answer or a bounce: then the turn stays ours. */
  cameBack: boolean;
}

/**
 * Takes back one's own reversible act of the last day, and writes that down too. An act that a later one of the same kind has
 * overtaken is not taken back: that would undo the later one as well.
 */
export async function undo(db: Kysely<Schema>, { happening, by }: { happening: number; by: Actor }): Promise<number | null> {
  return db.transaction().execute(async (tx) => {
    const found = await tx.selectFrom("happenings").selectAll().where("id", "=", happening).executeTakeFirst();
    if (!found) throw new Refusal("undo.unknown");
    const reverse = reversals[found.what];
    const isBeyond = Object.hasOwn(reversalsBeyond, found.what);
    const ofLibrary = Object.hasOwn(libraryReversals, found.what);
    const ofCustomer = Object.hasOwn(customerReversals, found.what);
    if (!reverse && !ofLibrary && !ofCustomer && !isBeyond) throw new Refusal("undo.not_reversible");
    // Customers, programs and the desk have no account: whose act it was shows only in its kind.
    if (found.by_kind !== by.kind || found.account_id !== accountIdOf(by)) throw new Refusal("undo.not_yours");
    if (Date.now() - found.at.getTime() > A_DAY) throw new Refusal("undo.too_late");
    await refuseWhatWasErased(tx, found);
    if (isBeyond) {
      await undoBeyond(tx, { id: found.id, what: found.what, detail: found.detail as Record<string, unknown>, by });
      return null;
    }
    if (ofLibrary) {
      await undoInLibrary(tx, { id: found.id, what: found.what, detail: found.detail as { entry: number }, by });
      return null;
    }
    if (ofCustomer) {
      await undoOfCustomer(tx, found, by);
      return null;
    }
    if (!reverse || found.case_number === null) throw new Refusal("undo.not_reversible");
    const standing = await lockCase(tx, found.case_number);
    const isBeside = BESIDE_THE_CASE.has(found.what);
    // What it had changed stands in another case since: the merge is taken back first.
    if (standing.merged_into !== null && !isBeside) throw new Refusal("undo.overtaken");
    if (!isBeside) await refuseOvertaken(tx, { id: found.id, what: found.what, caseNumber: found.case_number });
    const cameBack = !isBeside && (await hasComeBack(tx, { id: found.id, caseNumber: found.case_number }));
    await reverse(tx, {
      id: found.id,
      what: found.what,
      caseNumber: found.case_number,
      detail: found.detail as Record<string, unknown>,
      by,
      found: standing,
      cameBack,
    });
    if (cameBack && standing.state === "open") await oweNews(tx, found.case_number);
    if (!isBeside) await placeInQueue(tx, found.case_number);
    await happened(tx, {
      what: "act.undone",
      by,
      caseNumber: found.case_number,
      customerId: found.customer_id,
      detail: { happening: found.id, what: found.what },
    });
    return found.case_number;
  });
}

async function undoInLibrary(
  tx: Kysely<Schema>,
  { id, what, detail, by }: { id: number; what: string; detail: { entry: number }; by: Actor },
): Promise<void> {
  // Locks the entry, so that two acts on it pass one by one.
  await countRevision(tx, detail.entry);
  await libraryReversals[what]!(tx, detail);
  // By a name of its own: what shows the library listens to that, and not to every undo of the desk.
  await happened(tx, { what: "library.undone", by, detail: { happening: id, what } });
}

async function refuseOvertaken(
  tx: Kysely<Schema>,
  { id, what, caseNumber }: { id: number; what: string; caseNumber: number },
): Promise<void> {
  const { rows } = await sql<{ undone: boolean }>`
    select what = 'act.undone' as undone from happenings
    where case_number = ${caseNumber} and id > ${id}
      and ((what = ${what} and not ${BY_THEMSELVES.has(what)}) or (what = 'act.undone' and (detail->>'happening')::bigint = ${id}))
      and not exists (
        select from happenings later where later.case_number = ${caseNumber} and later.what = 'act.undone'
          and (later.detail->>'happening')::bigint = happenings.id)
    limit 1`.execute(tx);
  if (rows.length > 0) throw new Refusal("undo.overtaken");
}

async function hasComeBack(tx: Kysely<Schema>, { id, caseNumber }: { id: number; caseNumber: number }): Promise<boolean> {
  const { rows } = await sql`
    select from happenings h left join messages m on m.id = (h.detail->>'message')::bigint
    where h.case_number = ${caseNumber} and h.id > ${id}
      and (h.what = 'message.bounced' or h.what = 'message.received' and m.automatic is null)
    limit 1`.execute(tx);
  return rows.length > 0;
}

/** What an act before an erasure would put back is gone. */
async function refuseWhatWasErased(
  tx: Kysely<Schema>,
  { at, customer_id, case_number }: { at: Date; customer_id: number | null; case_number: number | null },
): Promise<void> {
  const { rows } = await sql`
    select from customers where erased_at > ${at}
      and (id = ${customer_id}::bigint or id = (select customer_id from cases where number = ${case_number}::bigint))`.execute(
    tx,
  );
  if (rows.length > 0) throw new Refusal("undo.overtaken");
}
