import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { refuseLeak } from "../conversations/leak-guard.ts";
import { happened } from "../happenings/writing.ts";
import { type LockedCase, lockCase } from "./locking.ts";

/** Writes what the team knows. What the customer reads stays as it is, always. */
export async function writeTeamLine(
  db: Kysely<Schema>,
  { number, text, by }: { number: number; text: string; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, number);
    await tx
      .updateTable("cases")
      .set({ team_line: text, team_line_at: new Date(), team_line_by: accountIdOf(by) })
      .where("number", "=", number)
      .execute();
    return happened(tx, {
      what: "status.team_line",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { to: text, from: found.team_line },
    });
  });
}

export interface CustomerLine {
  number: number;
  phrase: LockedCase["customer_phrase"];
  text: string;
  by: Actor;
}

/** Writes what the customer reads on the case's page, guarded like a reply. */
export async function writeCustomerLine(db: Kysely<Schema>, { number, phrase, text, by }: CustomerLine): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, number);
    await refuseLeak(tx, { found, text, by });
    await tx
      .updateTable("cases")
      .set({ customer_phrase: phrase, customer_line: text, customer_told_at: new Date() })
      .where("number", "=", number)
      .execute();
    return happened(tx, {
      what: "status.customer_line",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: {
        to: { phrase, text },
        from: { phrase: found.customer_phrase, text: found.customer_line, toldAt: found.customer_told_at },
      },
    });
  });
}
