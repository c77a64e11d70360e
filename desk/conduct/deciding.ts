import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must, personOf } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { tellPrograms } from "../webhooks/telling.ts";
import { liftedLetter } from "./letter.ts";
import { endsOfLetter, mailTo, sendLetter } from "./sending.ts";
import { HOLDS } from "./standing.ts";

/** A measure under the lock of its row. */
export async function lockMeasure(tx: Kysely<Schema>, id: number) {
  const found = await tx.selectFrom("measures").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!found) throw new Refusal("measure.unknown");
  return found;
}

type Measure = Awaited<ReturnType<typeof lockMeasure>>;

const isSettled = (found: Measure) => found.confirmed_at !== null || found.declined_at !== null;
export const holds = (found: Measure): boolean =>
  found.stage === "restriction" && found.confirmed_at !== null && found.ended_at === null && found.ends_at! > new Date();

const told = (found: Measure, extra: Record<string, unknown> = {}) => ({
  customerId: found.customer_id,
  caseNumber: found.grounds_case,
  detail: { measure: found.id, stage: found.stage, ...extra },
});

/** A second person agrees: what was proposed stands from now on, and the letter leaves. */
export async function confirmMeasure(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  must(by, "conduct");
  const me = personOf(by);
  await db.transaction().execute(async (tx) => {
    const found = await lockMeasure(tx, id);
    if (isSettled(found)) throw new Refusal("conduct.settled");
    if (found.proposed_by === me.id) throw new Refusal("conduct.own_proposal");
    // It has waited too long: the letter names a day that has gone by.
    if (found.review_at !== null && found.review_at <= new Date()) throw new Refusal("conduct.not_valid_days");
    if (found.prolongs !== null) {
      const before = await lockMeasure(tx, found.prolongs);
      if (!holds(before)) throw new Refusal("conduct.not_standing");
      await end(tx, before, { because: "prolonged", by, words: "" });
    }
    await endWhatHasRunOut(tx, found.customer_id);
    if (found.stage === "restriction") await refuseSecond(tx, found.customer_id);
    await tx
      .updateTable("measures")
      .set({ confirmed_by: me.id, confirmed_name: me.name, confirmed_at: new Date(), starts_at: new Date() })
      .where("id", "=", id)
      .execute();
    await sendLetter(tx, { measure: id });
    await happened(tx, { what: "conduct.confirmed", by, ...told(found) });
  });
}

/** Two that were proposed for two records of one customer, before these became one. */
async function refuseSecond(tx: Kysely<Schema>, customerId: number): Promise<void> {
  const { rows } = await sql`
    select from measures where customer_id = ${customerId} and stage = 'restriction' and confirmed_at is not null and ended_at is null`.execute(
    tx,
  );
  if (rows.length > 0) throw new Refusal("conduct.stands");
}

/** It does not happen. Whoever proposed it takes it back in the same way. */
export async function declineMeasure(
  db: Kysely<Schema>,
  { id, because, by }: { id: number; because: string; by: Actor },
): Promise<void> {
  must(by, "conduct");
  const me = personOf(by);
  await db.transaction().execute(async (tx) => {
    const found = await lockMeasure(tx, id);
    if (isSettled(found)) throw new Refusal("conduct.settled");
    await tx
      .updateTable("measures")
      .set({ declined_by: me.id, declined_name: me.name, declined_because: because, declined_at: new Date() })
      .where("id", "=", id)
      .execute();
    await happened(tx, { what: "conduct.declined", by, ...told(found) });
  });
}

/** Ends a restriction before its day, which one person may: nothing is taken by it. The customer is told. */
export async function liftMeasure(
  db: Kysely<Schema>,
  { id, words, by }: { id: number; words: string; by: Actor },
): Promise<void> {
  must(by, "conduct");
  personOf(by);
  await db.transaction().execute(async (tx) => {
    const found = await lockMeasure(tx, id);
    if (!holds(found)) throw new Refusal("conduct.not_standing");
    await end(tx, found, { because: "lifted", by, words });
    const language = found.letter_language;
    const text = liftedLetter({ language, ...(await endsOfLetter(tx, found.customer_id)) });
    await mailTo(tx, { measure: id, text, language });
  });
}

interface Ending {
  because: "lifted" | "prolonged" | "appeal";
  words: string;
  by: Actor;
}

export async function end(tx: Kysely<Schema>, found: Measure, { because, words, by }: Ending): Promise<void> {
  await tx
    .updateTable("measures")
    .set({ ended_by: personOf(by).id, ended_because: because, ended_words: words, ended_at: new Date() })
    .where("id", "=", found.id)
    .execute();
  await happened(tx, { what: "conduct.ended", by, ...told(found, { because }) });
}

/** Writes down of restrictions whose day has come that they are over. They have not held since that hour, written down or not. */
export async function endWhatHasRunOut(tx: Kysely<Schema>, customerId: number | null = null): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    with over as (
      update measures set ended_because = 'expired', ended_at = ends_at
      where stage = 'restriction' and confirmed_at is not null and ended_at is null and ends_at <= now()
        ${customerId === null ? sql`` : sql`and customer_id = ${customerId}`}
      returning id, customer_id, grounds_case, stage
    )
    insert into happenings (what, by_kind, case_number, customer_id, detail)
    select 'conduct.ended', 'desk', grounds_case, customer_id, json_build_object('measure', id, 'stage', stage, 'because', 'expired') from over
    returning id`.execute(tx);
  await tellPrograms(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.length;
}

/** On the day a restriction is to be looked at again, both who decided hear of it, once. */
export async function remindOfReviews(db: Kysely<Schema>): Promise<number> {
  const { numAffectedRows } = await sql`
    with due as (
      select m.id, m.customer_id, m.review_at, unnest(array[m.proposed_by, m.confirmed_by]) as account_id from measures m
      where ${HOLDS} and m.review_at <= now()
    )
    insert into notices (account_id, kind, customer_id)
    select due.account_id, 'review_due', due.customer_id from due join accounts a on a.id = due.account_id and a.deactivated_at is null
    where not exists (
      select from notices n where n.account_id = due.account_id and n.kind = 'review_due' and n.customer_id = due.customer_id and n.at >= due.review_at)`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0);
}
