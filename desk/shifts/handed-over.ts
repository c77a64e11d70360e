import { type Kysely, sql } from "kysely";
import type { HandOverView } from "#contract/hand-overs.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { shownSubject } from "../cases/subject.ts";
import { seenBy } from "../customers/seeing.ts";
import { Refusal } from "../refusal.ts";

interface Row extends Omit<HandOverView["cases"][number], "dueAt"> {
  by: HandOverView["by"];
  at: Date;
  due_at: Date | null;
}

/** A hand-over as it stands now: to whom it brought cases, those; to who made it, all of them. */
export async function showHandOver(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<HandOverView> {
  const me = personOf(by);
  const { rows } = await sql<Row>`
    select json_build_object('id', giver.id, 'name', giver.name) as by, b.made_at as at,
      c.number, ${shownSubject()} as subject, c.language, json_build_object('id', customer.id, 'name', customer.name) as customer,
      p.due_at, case when p.what is not null then json_build_object('what', p.what, 'words', p.words) end as promised,
      case when receiver.id is not null then json_build_object('id', receiver.id, 'name', receiver.name) end as to,
      coalesce(n.text, '') as note, c.owner_id is not distinct from receiver.id and c.state = 'open' as stands
    from bulk_acts b join accounts giver on giver.id = b.made_by
      join bulk_parts part on part.bulk_id = b.id join happenings h on h.id = part.happening_id
      join cases c on c.number = part.case_number join customers customer on customer.id = c.customer_id
      left join accounts receiver on receiver.id = (h.detail->>'to')::bigint
      left join notes n on n.id = (h.detail->>'note')::bigint
      left join lateral (
        select what, words, due_at from promises where case_number = c.number and state = 'open' order by due_at, id limit 1) p on true
    where b.id = ${id} and b.act->>'kind' = 'hand_over' and (b.made_by = ${me.id} or receiver.id = ${me.id}) and ${seenBy(by, sql`c`)}
    order by p.due_at nulls last, c.number`.execute(db);
  const [first] = rows;
  if (!first) throw new Refusal("hand_over.unknown");
  return {
    by: first.by,
    at: first.at.toISOString(),
    cases: rows.map(({ by: _by, at: _at, due_at, ...row }) => ({ ...row, dueAt: due_at?.toISOString() ?? null })),
  };
}
