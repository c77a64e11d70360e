import { type Kysely, sql } from "kysely";
import type { CallBackView } from "#contract/call-backs.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { shownSubject } from "../cases/subject.ts";
import { zoneOfNumber } from "../customers/phone-numbers.ts";
import { seenBy } from "../customers/seeing.ts";
import { theFirm } from "../firm/reading.ts";

const SHOWN = 200;

interface Row extends Omit<CallBackView, "from" | "dueAt" | "timeZone"> {
  from: Date | null;
  due_at: Date;
}

/** Who is to be rung, in the order in which it was promised; `mine` has those of nobody, too. */
export async function listCallBacks(
  db: Kysely<Schema>,
  { whose, by }: { whose: "mine" | "all"; by: Actor },
): Promise<{ items: CallBackView[]; more: boolean }> {
  const { country } = await theFirm(db);
  const { rows } = await sql<Row>`
    select p.id as promise, c.number as case, ${shownSubject()} as subject, c.language, json_build_object('id', u.id, 'name', u.name) as customer,
      p.phone, p.phone_from as from, p.due_at, p.words, p.told,
      case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as owner
    from promises p join cases c on c.number = p.case_number join customers u on u.id = c.customer_id
      left join accounts a on a.id = p.owner_id
    where p.state = 'open' and p.phone is not null and c.state = 'open' and ${seenBy(by, sql`c`)}
      and (${whose} = 'all' or p.owner_id is null or p.owner_id = ${accountIdOf(by)}::bigint)
    order by p.due_at, p.id limit ${SHOWN + 1}`.execute(db);
  return {
    items: rows.slice(0, SHOWN).map(({ from, due_at, ...row }) => ({
      ...row,
      timeZone: zoneOfNumber(row.phone, country),
      from: from?.toISOString() ?? null,
      dueAt: due_at.toISOString(),
    })),
    more: rows.length > SHOWN,
  };
}
