import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/** In a case that is closed there is nobody to sit beside: the closing itself says so. */
export async function freeSecondChairs(tx: Kysely<Schema>, number: number): Promise<void> {
  await sql`update second_chairs set left_at = now() where case_number = ${number} and left_at is null`.execute(tx);
}
