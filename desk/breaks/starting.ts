import { type Kysely, sql } from "kysely";
import { type BreakView, LONGEST_BREAK_MINUTES } from "#contract/breaks.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { myself } from "./own.ts";
import { showBreak } from "./showing.ts";

/** Why a break begins. It decides whether a standing one begins anew, and is kept nowhere. */
export type Because = "ended_call" | "hard_call" | "own_wish";

interface Starting {
  accountId: number;
  because: Because;
  /** When what it follows was over, where the desk hears of it late: the person rests since then. */
  since?: Date;
}

/**
 * Begins a break, for the firm's minimum, in the transaction of whatever it follows. One that stands goes on, unless another hard contact came
 * into it: then its minimum is counted anew. One that would be over by now, at its longest, does not begin. It is no happening: a history of
 * breaks would be one of people's bad days.
 */
export async function startBreak(tx: Kysely<Schema>, { accountId, because, since }: Starting): Promise<void> {
  // Whoever gives this person something at the same moment is done before, or refused after.
  await sql`select from accounts where id = ${accountId} for no key update`.execute(tx);
  const anew =
    because === "own_wish"
      ? sql`nothing`
      : sql`
    update set began_at = greatest(breaks.began_at, excluded.began_at), minimum_until = greatest(breaks.minimum_until, excluded.minimum_until),
      until_at = greatest(breaks.until_at, excluded.until_at)`;
  await sql`
    insert into breaks (account_id, began_at, minimum_until, until_at)
    select ${accountId}, began, began + least_long, began + least_long
    from firm, make_interval(mins => break_minutes) least_long,
      (select date_trunc('minute', least(${since ?? null}::timestamptz, clock_timestamp())) + interval '1 minute' as began) b
    where began + make_interval(mins => ${LONGEST_BREAK_MINUTES}) > clock_timestamp()
    on conflict (account_id) do ${anew}`.execute(tx);
}

/** Begins a break by one's own wish, without a reason. Where one stands, that one goes on. */
export async function takeBreak(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<BreakView> {
  const me = myself(by, id);
  return db.transaction().execute(async (tx) => {
    await startBreak(tx, { accountId: me.id, because: "own_wish" });
    return (await showBreak(tx, me.id))!;
  });
}
