import type { Kysely, Selectable } from "kysely";
import type { Imports, Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";

/** One import, held until the transaction ends. */
export async function lockImport(tx: Kysely<Schema>, id: number): Promise<Selectable<Imports>> {
  const found = await tx.selectFrom("imports").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!found) throw new Refusal("import.unknown");
  return found;
}

/** One import whose files can still be read otherwise. */
export async function lockUnbegun(tx: Kysely<Schema>, id: number): Promise<Selectable<Imports>> {
  const found = await lockImport(tx, id);
  if (found.begun_at !== null) throw new Refusal("import.begun");
  return found;
}
