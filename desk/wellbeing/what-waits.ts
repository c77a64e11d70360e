import { type Kysely, sql } from "kysely";
import type { WhatWaits } from "#contract/wellbeing.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { seenBy } from "../customers/seeing.ts";

interface CallLeft {
  call: number;
  case: number;
  customer: string;
  at: Date;
  reason_owed: boolean;
}

/**
 * What a hard call of the asker's has left to be written, for a quiet moment: the reason of an end by us, a report of a threat that
 * is begun, as the end of such a call does. It is worked out when it is asked for. Nobody else can ask, and nothing reminds of it; after 30 days it is not offered any more.
 */
export async function whatWaits(db: Kysely<Schema>, by: Actor): Promise<WhatWaits> {
  const { id } = personOf(by);
  const [{ rows: calls }, { rows: drafts }] = await Promise.all([
    sql<CallLeft>`
      select * from (
        select k.id as call, k.case_number as case, u.name as customer, k.ended_at as at, k.ended_as = 'by_us' and k.reason is null as reason_owed
        from calls k join cases c on c.number = k.case_number join customers u on u.id = c.customer_id
        where k.account_id = ${id} and k.ended_at > now() - interval '30 days' and ${seenBy(by, sql`c`)}) left_behind
      where reason_owed order by at desc limit 20`.execute(db),
    sql<{ report: number; case: number; customer: string; at: Date }>`
      select t.id as report, t.case_number as case, u.name as customer, t.happened_at as at
      from threat_reports t join customers u on u.id = t.customer_id where t.reporter_id = ${id} and t.sent_at is null
      order by t.id desc limit 20`.execute(db),
  ]);
  return {
    calls: calls.map(({ at, reason_owed, ...call }) => ({
      ...call,
      at: at.toISOString(),
      reasonOwed: reason_owed,
    })),
    drafts: drafts.map((draft) => ({ ...draft, at: draft.at.toISOString() })),
  };
}
