import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { dayBegan } from "../load/hard-today.ts";
import { shiftsAt } from "../shifts/at-work.ts";

const A_DAY = 86_400_000;

/** One's own promises of today and the first one after it: what the sentences at the beginning and the end of a shift are made of. */
export async function showDay(db: Kysely<Schema>, by: Actor) {
  const { id } = personOf(by);
  const [began, ends, shifts] = await Promise.all([dayBegan(db), dayBegan(db, new Date(Date.now() + A_DAY)), shiftsAt(db)]);
  const { rows } = await sql<{ open: number; late: number; settled: number; next: Date | null }>`
    select count(*) filter (where state = 'open' and due_at < ${ends})::int as open,
      count(*) filter (where state = 'late' and due_at >= ${began} and due_at < ${ends})::int as late,
      count(*) filter (where state in ('kept', 'moved', 'released') and due_at >= ${began} and due_at < ${ends})::int as settled,
      min(due_at) filter (where state = 'open' and due_at >= ${ends}) as next
    from promises where owner_id = ${id} and (state = 'open' or due_at >= ${began})`.execute(db);
  const { next, ...counts } = rows[0]!;
  return { ...counts, nextAt: next?.toISOString() ?? null, endsAt: shifts.worksUntil(id)?.toISOString() ?? null };
}
