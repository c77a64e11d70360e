import { type Kysely, sql } from "kysely";
import type { EnergyWord } from "#contract/load.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";

export interface EnergyNote {
  id: number;
  word: EnergyWord;
  at: string;
}

const KEPT = sql`interval '30 days'`;

/** One's own notes of the last 30 days, newest first. There is no way to ask for another's. */
export async function listEnergy(db: Kysely<Schema>, by: Actor): Promise<EnergyNote[]> {
  const { id } = personOf(by);
  const { rows } = await sql<{ id: number; word: EnergyWord; noted_at: Date }>`
    select id, word, noted_at from energy_notes where account_id = ${id} and noted_at > now() - ${KEPT} order by id desc`.execute(
    db,
  );
  return rows.map(({ id: note, word, noted_at }) => ({ id: note, word, at: noted_at.toISOString() }));
}

/** Notes one's energy. It is no happening: that would be a record of it which its owner could not delete. */
export async function noteEnergy(db: Kysely<Schema>, { word, by }: { word: EnergyWord; by: Actor }): Promise<EnergyNote> {
  const { id } = personOf(by);
  const noted = await db
    .insertInto("energy_notes")
    .values({ account_id: id, word })
    .returning(["id", "noted_at"])
    .executeTakeFirstOrThrow();
  return { id: noted.id, word, at: noted.noted_at.toISOString() };
}

/** Deletes all of one's notes, at once and for good. */
export async function forgetEnergy(db: Kysely<Schema>, by: Actor): Promise<void> {
  await db.deleteFrom("energy_notes").where("account_id", "=", personOf(by).id).execute();
}

/** What is older than 30 days goes by itself, whoever's it is. */
export async function forgetOldEnergy(db: Kysely<Schema>): Promise<void> {
  await sql`delete from energy_notes where noted_at <= now() - ${KEPT}`.execute(db);
}
