import type { Kysely } from "kysely";
import type { PathContent } from "#contract/library-shapes.ts";
import type { Briefing } from "#contract/transfers.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { refuseOnBreak } from "../breaks/on-break.ts";
import { lockCall, standingCall } from "../calls/standing.ts";
import { lockOpenCase } from "../cases/locking.ts";
import { happened } from "../happenings/writing.ts";
import { standingEntry, textIn } from "../library/standing.ts";
import { Refusal } from "../refusal.ts";
import { type Candidate, isOnPath, whoIsFree } from "./free.ts";

export interface Asked {
  number: number;
  toId: number;
  briefing: Briefing;
  /** The escalation path it follows. */
  path: string | null;
  by: Actor;
}

/** Asks a colleague to take over. Nothing moves by it: they read the briefing first, and may say no. */
export async function askTransfer(db: Kysely<Schema>, { number, toId, briefing, path, by }: Asked): Promise<number> {
  const me = personOf(by);
  if (toId === me.id) throw new Refusal("transfer.yourself");
  return db.transaction().execute(async (tx) => {
    // A call is locked before its case, as by every act on both.
    const call = await standingCall(tx, { accountId: me.id, caseNumber: number });
    if (call) await lockCall(tx, call.id);
    // Two who ask for one case at once ask one after the other, and the second hears that it waits already.
    const found = await lockOpenCase(tx, number);
    const receiver = (await whoIsFree(tx, { number, but: me.id })).find(({ id }) => id === toId);
    if (!receiver) throw new Refusal("person.unknown");
    if (receiver.notFree !== null) throw new Refusal("transfer.not_free", { because: receiver.notFree });
    await refuseOnBreak(tx, toId);
    if (path !== null) await refuseOffPath(tx, { path, receiver });
    const asked = await tx
      .insertInto("transfers")
      .values({
        case_number: number,
        customer_id: found.customer_id,
        // Nobody takes over a connection that is over.
        call_id: call?.hungUpAt === null ? call.id : null,
        from_id: me.id,
        to_id: toId,
        path,
        language: me.language,
        who: briefing.who,
        wants: briefing.wants,
        happened: briefing.happened,
        promised: briefing.promised,
        not_again: briefing.notAgain,
        would_help: briefing.wouldHelp,
      })
      .onConflict((clash) => clash.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!asked) throw new Refusal("transfer.waits");
    await tx
      .insertInto("notices")
      .values({ account_id: toId, kind: "transfer_asked", case_number: number, transfer_id: asked.id })
      .execute();
    await happened(tx, {
      what: "transfer.asked",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { transfer: asked.id, to: toId, path },
    });
    return asked.id;
  });
}

/** A path to the boss or higher leads to somebody who stands there. */
async function refuseOffPath(tx: Kysely<Schema>, { path, receiver }: { path: string; receiver: Candidate }): Promise<void> {
  const entry = await standingEntry(tx, "paths", path);
  if (!entry || entry.archived) throw new Refusal("library.unknown");
  const { level } = textIn(entry, "en").content as PathContent;
  if (!isOnPath(level, receiver.role)) throw new Refusal("transfer.not_on_path");
}
