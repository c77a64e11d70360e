import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";

/** The case's row, locked until the transaction ends: two agents who act at once act one after the other. */
export async function lockCase(tx: Kysely<Schema>, number: number) {
  const found = await tx
    .selectFrom("cases")
    .select([
      "number",
      "customer_id",
      "subject",
      "channel",
      "mailbox_id",
      "language",
      "team_id",
      "owner_id",
      "state",
      "waiting_for",
      "stage",
      "situation",
      "situation_at",
      "situation_by",
      "matter",
      "asked_since",
      "team_line",
      "customer_phrase",
      "customer_line",
      "customer_told_at",
      "page_version",
      "merged_into",
      "internal",
    ])
    .where("number", "=", number)
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw new Refusal("case.unknown");
  return found;
}

export type LockedCase = Awaited<ReturnType<typeof lockCase>>;

/** The same for acts that only an open case allows. */
export async function lockOpenCase(tx: Kysely<Schema>, number: number): Promise<LockedCase> {
  const found = await lockCase(tx, number);
  if (found.state === "closed") throw new Refusal("case.closed");
  return found;
}
