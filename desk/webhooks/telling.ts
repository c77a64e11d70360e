import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { nobodyListens } from "./listeners.ts";

/**
 * Notes for every webhook that wants it that these happenings are to be delivered, in the transaction that wrote them: no program misses
 * what was committed, and none hears of what was not. A colleague's case is its team's alone: programs do not see it, nor hear of it, and
 * neither do they of what is decided about a person's conduct. What is brought from another desk is no news.
 */
export async function tellPrograms(tx: Kysely<Schema>, happenings: readonly number[]): Promise<void> {
  if (happenings.length === 0 || nobodyListens(tx)) return;
  await sql`
    insert into webhook_deliveries (webhook_id, happening_id)
    select w.id, h.id from happenings h
    join webhooks w on w.off_since is null and (w.happenings = '{}' or h.what = any(w.happenings))
    where h.id = any(${happenings}::bigint[]) and h.what not like 'webhook.%' and h.what not like 'conduct.%' and h.what <> 'case.imported' and h.what not like 'import.%'
      and not exists (select from cases where number = h.case_number and internal)
      and not exists (select from customers where id = h.customer_id and relation = 'internal')
    on conflict do nothing`.execute(tx);
}
