import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";

/**
 * Words to the customer keep every promise of news on the case: in time, or late. A promised deed is settled by hand.
 * @returns the promises settled, so that taking the words back can open them again
 */
export async function keepNews(tx: Kysely<Schema>, { caseNumber, by }: { caseNumber: number; by: Actor }): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    update promises set state = case when due_at < now() then 'late' else 'kept' end, settled_at = now(), settled_by = ${accountIdOf(by)}
    where case_number = ${caseNumber} and state = 'open' and what in ('first_news', 'news')
    returning id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** A promise nobody has heard of any more is released, not deleted: the record keeps that it once was. */
export const unmakePromise = (tx: Kysely<Schema>, id: number) =>
  tx
    .updateTable("promises")
    .set({ state: "released", settled_at: new Date(), settled_because: "taken back" })
    .where("id", "=", id)
    .where("state", "=", "open")
    .execute();

/** Opens promises again whose settling was taken back. */
export async function reopenPromises(tx: Kysely<Schema>, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable("promises")
    .set({ state: "open", settled_at: null, settled_by: null, settled_because: null, moved_to: null })
    .where("id", "in", [...ids])
    .execute();
}
