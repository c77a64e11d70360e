import { type Kysely, sql } from "kysely";
import type { RingView } from "#contract/rings.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { inCall } from "../calls/connection.ts";
import { type CaseRowRecord, caseColumns, caseJoins, showRow } from "../cases/row.ts";
import { type RestrictionRecord, restrictionOf } from "../conduct/standing.ts";
import { customerSeenBy, seenBy } from "../customers/seeing.ts";
import { shiftsAt } from "../shifts/at-work.ts";
import { whoCalls } from "./phone-call.ts";

/** An exchange that never says how a call ended must not leave a card standing, in minutes. */
const RINGS_FOR = 3;
const CHOOSES_FOR = 30;
const CASES = 5;

interface Row {
  id: number;
  line: string;
  country: string;
  phone: string | null;
  rang_at: Date;
  state: RingView["state"];
}

/**
 * The calls that ring for somebody at this moment; none while they are off, on a break or in a call. What they have answered on their own telephone
 * stands until they have said on which case, wherever they are.
 */
export async function listRings(db: Kysely<Schema>, { by }: { by: Actor }): Promise<RingView[]> {
  const { id: me } = personOf(by);
  const { rows } = await sql<Row>`
    select p.id, l.name as line, l.country, p.phone, coalesce(p.rang_at, p.first_at) as rang_at,
      case when p.answered_by is not null then 'mine' when p.answered_at is not null then 'answered' else 'ringing' end as state
    from phone_calls p join phone_lines l on l.id = p.line_id
    where (p.answered_by = ${me} and p.call_id is null and p.answered_at > now() - make_interval(mins => ${CHOOSES_FOR}))
      or (p.answered_by is null and p.ended_at is null and p.missed_at is null and p.rang_at > now() - make_interval(mins => ${RINGS_FOR})
        and exists (select from phone_rings r where r.phone_call_id = p.id and r.account_id = ${me}))
    order by p.id`.execute(db);
  if (rows.length === 0) return [];
  const isFree = (await shiftsAt(db)).isFree(me) && !(await inCall(db, me));
  const heard = rows.filter(({ state }) => state === "mine" || isFree);
  return Promise.all(heard.map((row) => show(db, { row, by })));
}

async function show(db: Kysely<Schema>, { row, by }: { row: Row; by: Actor }): Promise<RingView> {
  const { id, line, country, phone, rang_at, state } = row;
  const { customerId } = await whoCalls(db, { phone, country });
  const [customer, cases] = customerId === null ? [null, []] : await aboutCaller(db, { customerId, by });
  return { id, line, phone, rangAt: rang_at.toISOString(), state, customer, cases };
}

async function aboutCaller(
  db: Kysely<Schema>,
  { customerId, by }: { customerId: number; by: Actor },
): Promise<[RingView["customer"], RingView["cases"]]> {
  const [{ rows: customers }, { rows: cases }] = await Promise.all([
    sql<{ id: number; name: string; helps: string[]; restriction: RestrictionRecord | null }>`
      select id, name, array(select words from helps where customer_id = customers.id and ended_at is null order by id limit 3) as helps,
        ${restrictionOf(sql`customers.id`)} as restriction
      from customers where id = ${customerId} and ${customerSeenBy(by)}`.execute(db),
    sql<CaseRowRecord>`select ${caseColumns} from cases c ${caseJoins}
      where c.customer_id = ${customerId} and c.state = 'open' and ${seenBy(by, sql`c`)}
      order by c.last_message_at desc, c.number desc limit ${CASES}`.execute(db),
  ]);
  const found = customers[0];
  if (!found) return [null, []];
  const { restriction, ...customer } = found;
  return [{ ...customer, writingOnly: restriction?.writing_only ?? false }, cases.map(showRow)];
}
