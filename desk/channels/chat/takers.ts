import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { isResting } from "../../breaks/on-break.ts";
import { isInCall } from "../../calls/connection.ts";
import { isHere } from "./chat.ts";

/** Somebody who takes chats now. */
export interface Taker {
  id: number;
  name: string;
  /** Whether their own number leaves room for one more. */
  isFree: boolean;
}

/** After this an offer has passed on, in seconds. */
export const OFFER_SECONDS = 60;

/**
 * Who of those that are here takes chats, for a team or for anybody, by name; whoever is in a call takes none. How many somebody has is asked to keep their own limit,
 * and shown to nobody.
 */
export async function takersHere(
  db: Kysely<Schema>,
  { here, teamId }: { here: readonly number[]; teamId: number | null },
): Promise<Taker[]> {
  if (here.length === 0) return [];
  const { rows } = await sql<Taker>`
    select a.id, a.name, (
        select count(*) from chats h join cases c on c.number = h.case_number
        where h.settled_at is null and ${isHere} and c.state = 'open' and (c.owner_id = a.id
          or c.owner_id is null and h.offered_to = a.id and h.offered_at > now() - make_interval(secs => ${OFFER_SECONDS}))
      ) < (a.preferences->>'chatLimit')::int as "isFree"
    from accounts a
    where a.id = any(${[...here]}::bigint[]) and a.deactivated_at is null and (a.preferences->>'chatLimit')::int > 0 and not ${isResting(sql`a.id`)} and not ${isInCall(sql`a.id`)}
      and (${teamId}::bigint is null or exists (select from team_members m where m.team_id = ${teamId} and m.account_id = a.id))
    order by lower(a.name), a.id`.execute(db);
  return rows;
}
