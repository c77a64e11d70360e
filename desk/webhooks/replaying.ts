import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { lockWebhook } from "./webhook.ts";

interface Asked {
  id: number;
  by: Actor;
}

/** Sends one webhook something of its own, so that an admin sees whether it arrives. */
export async function testWebhook(db: Kysely<Schema>, { id, by }: Asked): Promise<void> {
  await withOne(db, { id, by }, async (tx, name) => {
    const happening = await happened(tx, { what: "webhook.tested", by, detail: { webhook: id, name } });
    await tx.insertInto("webhook_deliveries").values({ webhook_id: id, happening_id: happening }).execute();
  });
}

/** Delivers one thing again, under its old number, so that a target which had it knows it again. */
export async function replayDelivery(db: Kysely<Schema>, { id, delivery, by }: Asked & { delivery: number }): Promise<void> {
  await withOne(db, { id, by }, async (tx, name) => {
    const count = await again(tx, sql`webhook_id = ${id} and id = ${delivery}`);
    if (count === 0) throw new Refusal("delivery.unknown");
    await happened(tx, { what: "webhook.replayed", by, detail: { webhook: id, name, delivery, count } });
  });
}

/** Delivers all that was set aside again. */
export async function replaySetAside(db: Kysely<Schema>, { id, by }: Asked): Promise<number> {
  return withOne(db, { id, by }, async (tx, name) => {
    const count = await again(tx, sql`webhook_id = ${id} and state = 'set_aside'`);
    if (count > 0) await happened(tx, { what: "webhook.replayed", by, detail: { webhook: id, name, count } });
    return count;
  });
}

async function withOne<Answer>(
  db: Kysely<Schema>,
  { id, by }: Asked,
  act: (tx: Kysely<Schema>, name: string) => Promise<Answer>,
): Promise<Answer> {
  must(by, "webhooks");
  return db.transaction().execute(async (tx) => {
    const { name, off_since } = await lockWebhook(tx, id);
    if (off_since !== null) throw new Refusal("webhook.off");
    return act(tx, name);
  });
}

async function again(tx: Kysely<Schema>, which: ReturnType<typeof sql>): Promise<number> {
  const { numAffectedRows } = await sql`
    update webhook_deliveries set state = 'waiting', next_try_at = now(), give_up_at = now() + interval '24 hours'
    where ${which}`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}
