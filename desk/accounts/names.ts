import type { Kysely } from "kysely";
import type { Person } from "#contract/shapes.ts";
import type { Schema } from "#database/schema.ts";

/** The people with these numbers, whether they still work here or not. */
export async function namesOf(db: Kysely<Schema>, ids: readonly (number | null)[]): Promise<ReadonlyMap<number, Person>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const people = await db.selectFrom("accounts").select(["id", "name"]).where("id", "in", wanted).execute();
  return new Map(people.map((person) => [person.id, person]));
}
