import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { shownSubject } from "../cases/subject.ts";
import { seenBy } from "../customers/seeing.ts";
import { Refusal } from "../refusal.ts";

interface Line {
  id: number;
  text: string;
  at: string;
}

/** One's own lines, newest first. */
export async function wentWellOf(db: Kysely<Schema>, accountId: number): Promise<Line[]> {
  const lines = await db
    .selectFrom("went_well")
    .select(["id", "text", "noted_at"])
    .where("account_id", "=", accountId)
    .orderBy("id", "desc")
    .execute();
  return lines.map(({ id, text, noted_at }) => ({ id, text, at: noted_at.toISOString() }));
}

/** One's own file, and what customers confirmed as solved lately of the cases one looks after: worked out when it is opened. */
export async function listWentWell(db: Kysely<Schema>, by: Actor) {
  const { id } = personOf(by);
  const [notes, { rows }] = await Promise.all([
    wentWellOf(db, id),
    sql<{ number: number; subject: string; customer: { id: number; name: string }; answered_at: Date }>`
      select c.number, ${shownSubject()} as subject, json_build_object('id', u.id, 'name', u.name) as customer, f.answered_at
      from confirmations f join cases c on c.number = f.case_number join customers u on u.id = c.customer_id
      where f.answer = 'yes' and f.answered_at > now() - interval '30 days' and c.owner_id = ${id} and ${seenBy(by, sql`c`)}
      order by f.answered_at desc limit 50`.execute(db),
  ]);
  return { notes, confirmed: rows.map(({ answered_at, ...row }) => ({ ...row, at: answered_at.toISOString() })) };
}

/** Keeps a line for oneself. No happening: nobody else is to know that it is there. */
export async function keepWentWell(db: Kysely<Schema>, { text, by }: { text: string; by: Actor }): Promise<Line> {
  const kept = await db
    .insertInto("went_well")
    .values({ account_id: personOf(by).id, text })
    .returning(["id", "noted_at"])
    .executeTakeFirstOrThrow();
  return { id: kept.id, text, at: kept.noted_at.toISOString() };
}

export async function removeWentWell(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom("went_well")
    .where("id", "=", id)
    .where("account_id", "=", personOf(by).id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new Refusal("went_well.unknown");
}
