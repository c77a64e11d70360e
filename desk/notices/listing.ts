import { type Kysely, sql } from "kysely";
import type { NoticeView } from "#contract/notices.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, theDesk } from "../accounts/actor.ts";
import { isResting } from "../breaks/on-break.ts";
import { shownSubject } from "../cases/subject.ts";
import { seenBy } from "../customers/seeing.ts";

const SHOWN = 50;

/**
 * Somebody's newest notices and how many they have not seen. Of a case that is another team's alone by now they say
 * the number. While somebody is on a break there are none; they are there, unseen, on their return.
 */
export async function listNotices(
  db: Kysely<Schema>,
  accountId: number,
  by: Actor = theDesk,
): Promise<{ items: NoticeView[]; unseen: number }> {
  const [{ rows }, unseen] = await Promise.all([
    sql<{
      id: number;
      kind: NoticeView["kind"];
      case_number: number | null;
      customer_id: number | null;
      as_follower: boolean;
      in_place_of: string | null;
      subject: string | null;
      customer: string | null;
      due_at: Date | null;
      at: Date;
      seen_at: Date | null;
      hand_over: NoticeView["handOver"];
      transfer: NoticeView["transfer"];
      chair: string | null;
      threat: NoticeView["threat"];
      goes_to: string | null;
      shared_out: boolean;
    }>`
      select n.id, n.kind, n.case_number, n.customer_id, n.as_follower, absent.name as in_place_of, 
        case when ${seenBy(by, sql`c`)} then ${shownSubject()} end as subject,
        case when c.number is null or ${seenBy(by, sql`c`)} then customer.name end as customer, p.due_at, n.at, n.seen_at,
        case when n.bulk_id is not null then (
          select json_build_object('id', b.id, 'by', giver.name, 'count', (
            select count(*) from bulk_parts part join happenings h on h.id = part.happening_id
            where part.bulk_id = b.id and (h.detail->>'to')::bigint = n.account_id))
          from bulk_acts b join accounts giver on giver.id = b.made_by where b.id = n.bulk_id) end as hand_over,
        case when n.transfer_id is not null then (
          select json_build_object('id', t.id, 'with', other.name) from transfers t
            join accounts other on other.id = case when t.to_id = n.account_id then t.from_id else t.to_id end
          where t.id = n.transfer_id) end as transfer,
        (select who.name from second_chairs s join accounts who on who.id = case when n.kind = 'chair_asked' then s.asked_by else s.account_id end
          where s.id = n.chair_id) as chair,
        (select json_build_object('id', r.id, 'by', who.name) from threat_reports r join accounts who on who.id = r.reporter_id
          where r.id = n.threat_id) as threat,
        (select taker.name from accounts taker where taker.id = n.goes_to) as goes_to, n.shared_out
      from notices n left join cases c on c.number = n.case_number left join customers customer on customer.id = coalesce(n.customer_id, c.customer_id)
        left join promises p on p.id = n.promise_id left join accounts absent on absent.id = n.for_id
      where n.account_id = ${accountId} and not ${isResting(sql`n.account_id`)} order by n.id desc limit ${SHOWN}`.execute(db),
    countUnseen(db, accountId),
  ]);
  const items = rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    case: row.case_number,
    customerId: row.customer_id,
    inPlaceOf: row.in_place_of,
    asFollower: row.as_follower,
    subject: row.subject ?? "",
    customer: row.customer ?? "",
    dueAt: row.due_at?.toISOString() ?? null,
    at: row.at.toISOString(),
    seen: row.seen_at !== null,
    handOver: row.hand_over,
    transfer: row.transfer,
    chair: row.chair,
    threat: row.threat,
    goesTo: row.goes_to,
    sharedOut: row.shared_out,
  }));
  return { items, unseen };
}

export async function countUnseen(db: Kysely<Schema>, accountId: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select from notices where account_id = ${accountId} and seen_at is null and not ${isResting(sql`notices.account_id`)} order by id desc limit 100) unseen`.execute(
    db,
  );
  return rows[0]!.count;
}

export async function seeNotices(db: Kysely<Schema>, accountId: number): Promise<void> {
  await sql`update notices set seen_at = now() where account_id = ${accountId} and seen_at is null and not ${isResting(sql`notices.account_id`)}`.execute(
    db,
  );
}
