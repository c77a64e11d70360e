import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { shareOut } from "../../load/sparing.ts";
import { tellSpared } from "../../load/telling-spared.ts";
import { isHere } from "./chat.ts";
import { OFFER_SECONDS, takersHere } from "./takers.ts";

interface Waiting {
  id: number;
  case_number: number;
  team_id: number | null;
  offered_to: number | null;
  hard: boolean;
}

/**
 * Offers each chat that waits to one of those who have room for it: to whoever was offered one longest ago. An offer is a notice; who answers
 * has the chat. One that is not taken within a minute goes on to the next, and stays in everybody's queue by its promise all the while.
 * @returns how many were offered
 */
export async function offerChats(db: Kysely<Schema>, here: readonly number[]): Promise<number> {
  if (here.length === 0) return 0;
  return db.transaction().execute(async (tx) => {
    // Another process may do the same at this moment: each takes what the other does not hold.
    const { rows } = await sql<Waiting>`
      select h.id, h.case_number, c.team_id, h.offered_to, c.preview_masked as hard from chats h join cases c on c.number = h.case_number
      where h.settled_at is null and ${isHere} and c.state = 'open' and c.owner_id is null and c.waiting_for = 'us'
        and (h.offered_at is null or h.offered_at <= now() - make_interval(secs => ${OFFER_SECONDS}))
      order by h.id limit 20 for update of h skip locked`.execute(tx);
    let offered = 0;
    for (const chat of rows) {
      const free = (await takersHere(tx, { here, teamId: chat.team_id })).filter(({ isFree }) => isFree).map(({ id }) => id);
      const { next, spared } = await longestFree(tx, free, chat);
      if (next === undefined) continue;
      await tx.updateTable("chats").set({ offered_to: next, offered_at: new Date() }).where("id", "=", chat.id).execute();
      const told = { account_id: next, kind: "chat" as const, case_number: chat.case_number, shared_out: spared !== null };
      await tx.insertInto("notices").values(told).execute();
      // An offer goes on from one to the next; who is passed over hears of it once.
      if (chat.offered_to === null) await tellSpared(tx, { spared, goesTo: next });
      offered++;
    }
    return offered;
  });
}

/** Somebody else than last time, where there is somebody else; of what shows an insult, whoever can bear it best today. */
async function longestFree(
  tx: Kysely<Schema>,
  free: readonly number[],
  { offered_to: before, hard }: Waiting,
): Promise<{ next: number | undefined; spared: number | null }> {
  if (free.length === 0 || (free.length === 1 && free[0] === before)) return { next: undefined, spared: null };
  const { rows } = await sql<{ id: number }>`
    select a.id from unnest(${[...free]}::bigint[]) a(id)
    where a.id is distinct from ${before}::bigint
    order by (select max(offered_at) from chats where offered_to = a.id) nulls first, a.id`.execute(tx);
  const longest = rows.map(({ id }) => id);
  const { order, spared } = hard ? await shareOut(tx, longest) : { order: longest, spared: null };
  return { next: order[0], spared };
}
