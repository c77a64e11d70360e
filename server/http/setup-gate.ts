import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";

/** Whether the desk is set up; asked of the database until it is, and never again after. */
export function setUpGate(db: Kysely<Schema>): () => Promise<boolean> {
  let done = false;
  return async () => {
    done ||= (await db.selectFrom("firm").select("id").executeTakeFirst()) !== undefined;
    return done;
  };
}
