import { type Kysely, sql } from "kysely";
import type { DeliveryView, WebhookView } from "#contract/webhooks.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { Refusal } from "../refusal.ts";

/** Counted no further than this: an admin wants to know that there are many. */
const COUNTED = 1000;

export async function listWebhooks(db: Kysely<Schema>, { by }: { by: Actor }): Promise<{ items: WebhookView[] }> {
  must(by, "webhooks");
  const counted = (state: "waiting" | "set_aside") => sql`(select count(*)::int from (
    select from webhook_deliveries where webhook_id = w.id and state = ${sql.lit(state)} limit ${sql.lit(COUNTED)}) d)`;
  const { rows } = await sql<WebhookView & { madeAt: Date; offSince: Date | null }>`
    select w.id, w.name, w.url, w.happenings, w.with_text as "withText", w.private_allowed as "privateAllowed", w.made_at as "madeAt",
      case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as "madeBy",
      w.off_since as "offSince", w.off_because as "offBecause",
      ${counted("waiting")} as waiting, ${counted("set_aside")} as "setAside",
      (select json_build_object('at', to_char(tried_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'status', status, 'trouble', trouble)
        from (select * from webhook_deliveries where webhook_id = w.id order by id desc limit 20) d
        where tried_at is not null order by tried_at desc limit 1) as last
    from webhooks w left join accounts a on a.id = w.made_by
    order by w.off_since is not null, w.id desc`.execute(db);
  return {
    items: rows.map((row) => ({ ...row, madeAt: row.madeAt.toISOString(), offSince: row.offSince?.toISOString() ?? null })),
  };
}

interface Asked {
  id: number;
  before?: number;
  limit: number;
  by: Actor;
}

/** The log of one webhook, newest first. */
export async function listDeliveries(
  db: Kysely<Schema>,
  { id, before, limit, by }: Asked,
): Promise<{ items: DeliveryView[]; next: number | null }> {
  must(by, "webhooks");
  const known = await db.selectFrom("webhooks").select("id").where("id", "=", id).executeTakeFirst();
  if (!known) throw new Refusal("webhook.unknown");
  const rows = await db
    .selectFrom("webhook_deliveries as d")
    .innerJoin("happenings as h", "h.id", "d.happening_id")
    .selectAll("d")
    .select(["h.what", "h.at"])
    .where("d.webhook_id", "=", id)
    .$if(before !== undefined, (query) => query.where("d.id", "<", before!))
    .orderBy("d.id", "desc")
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit).map((row) => ({
    id: row.id,
    happening: { id: row.happening_id, what: row.what, at: row.at.toISOString() },
    state: row.state as DeliveryView["state"],
    attempts: row.attempts,
    triedAt: row.tried_at?.toISOString() ?? null,
    nextTryAt: row.next_try_at?.toISOString() ?? null,
    status: row.status,
    ms: row.ms,
    answer: row.answer,
    trouble: row.trouble as DeliveryView["trouble"],
  }));
  return { items, next: rows.length > limit ? items.at(-1)!.id : null };
}
