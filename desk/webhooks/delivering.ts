import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theDesk } from "../accounts/actor.ts";
import { unseal } from "../channels/mail/mailboxes/sealing.ts";
import { payloadOf } from "./payload.ts";
import { type Posted, post } from "./posting.ts";
import { signature } from "./signing.ts";
import { turnOff } from "./turning.ts";

/** Waits before each further attempt, in seconds; the last goes on until a day is over. */
export const WAITS = [30, 120, 600, 1800, 3600, 7200, 14_400] as const;
const TIME_LIMIT_MS = 10_000;
/** A claim outlives the time limit well; a process that died in the middle leaves its delivery to be made again. */
const CLAIMED_FOR = "1 minute";

interface Settings {
  secret: string;
  url: string;
}

interface Claimed {
  id: number;
  happening_id: number;
  attempts: number;
  last_chance: boolean;
}

/** The webhooks for which something is due. */
export async function webhooksDue(db: Kysely<Schema>): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from webhooks w where off_since is null
      and exists (select from webhook_deliveries where webhook_id = w.id and state = 'waiting' and next_try_at <= now())`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** Makes what is due of one webhook, a few at a time. @returns how many were tried */
export async function deliverSome(
  db: Kysely<Schema>,
  { webhook, atOnce = 4, ...settings }: Settings & { webhook: number; atOnce?: number },
): Promise<number> {
  const { rows } = await sql<Claimed>`
    update webhook_deliveries set attempts = attempts + 1, next_try_at = now() + ${CLAIMED_FOR}::interval, tried_at = now()
    where id in (
      select d.id from webhook_deliveries d join webhooks w on w.id = d.webhook_id
      where d.webhook_id = ${webhook} and d.state = 'waiting' and d.next_try_at <= now() and w.off_since is null
      order by d.next_try_at limit ${atOnce} for update of d skip locked)
    returning id, happening_id, attempts, give_up_at <= now() as last_chance`.execute(db);
  await Promise.all(rows.map((claimed) => deliver(db, { webhook, claimed, settings })));
  return rows.length;
}

async function deliver(
  db: Kysely<Schema>,
  { webhook, claimed, settings }: { webhook: number; claimed: Claimed; settings: Settings },
): Promise<void> {
  const {
    url,
    secret: sealed,
    with_text,
    private_allowed,
  } = await db
    .selectFrom("webhooks")
    .select(["url", "secret", "with_text", "private_allowed"])
    .where("id", "=", webhook)
    .executeTakeFirstOrThrow();
  const secret = unseal(settings.secret, sealed);
  const body = await payloadOf(db, {
    delivery: claimed.id,
    happening: claimed.happening_id,
    withText: with_text,
    url: settings.url,
  });
  const posted: Posted =
    secret === null
      ? { trouble: "secret_lost", status: null, answer: null, ms: 0 }
      : await post({
          url,
          body,
          headers: {
            "kapok-signature": signature({ secret, body }),
            "kapok-delivery": String(claimed.id),
            "user-agent": "Kapok",
          },
          privateAllowed: private_allowed,
          milliseconds: TIME_LIMIT_MS,
        });
  await record(db, { webhook, claimed, posted });
}

/** Writes down how it went, and when the next attempt is. Whoever claimed it again meanwhile has the last word. */
async function record(
  db: Kysely<Schema>,
  { webhook, claimed, posted }: { webhook: number; claimed: Claimed; posted: Posted },
): Promise<void> {
  const { trouble, status, answer, ms } = posted;
  const givesUp = trouble === "gone" || claimed.last_chance;
  const state = trouble === null ? "delivered" : givesUp ? "set_aside" : "waiting";
  const wait = WAITS[Math.min(claimed.attempts, WAITS.length) - 1]!;
  await db.transaction().execute(async (tx) => {
    // A little chance in it, so that what failed together does not come back together; never past the day, which has the last attempt.
    await sql`
      update webhook_deliveries set state = ${state}, trouble = ${trouble}, status = ${status}, answer = ${answer}, ms = ${ms},
        next_try_at = case when ${state} = 'waiting'
          then least(now() + make_interval(secs => ${wait} * (0.9 + random() * 0.2)), give_up_at) end
      where id = ${claimed.id} and attempts = ${claimed.attempts} and state = 'waiting'`.execute(tx);
    if (trouble === "gone") await turnOff(tx, { id: webhook, because: "gone", by: theDesk });
  });
}
