import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, authorNameOf } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { lockOpenCase } from "./locking.ts";

interface Tick {
  number: number;
  stage: number;
  by: Actor;
}

/** Ticks the exit check of a stage. Nothing asks for it and nothing waits for it; ticked already, the first tick stands. */
export async function tickExitCheck(db: Kysely<Schema>, { number, stage, by }: Tick): Promise<number | null> {
  return db.transaction().execute(async (tx) => {
    const { customer_id } = await lockOpenCase(tx, number);
    const ticked = await tx
      .insertInto("exit_checks")
      .values({
        case_number: number,
        customer_id,
        stage,
        author_id: accountIdOf(by),
        author_name: authorNameOf(by),
      })
      .onConflict((clash) => clash.columns(["case_number", "stage"]).where("withdrawn_at", "is", null).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!ticked) return null;
    return happened(tx, {
      what: "stage.ticked",
      by,
      caseNumber: number,
      customerId: customer_id,
      detail: { tick: ticked.id, stage },
    });
  });
}

/** Takes the tick away. */
export async function untickExitCheck(db: Kysely<Schema>, { number, stage, by }: Tick): Promise<number | null> {
  return db.transaction().execute(async (tx) => {
    const { customer_id } = await lockOpenCase(tx, number);
    const taken = await tx
      .updateTable("exit_checks")
      .set({ withdrawn_at: new Date() })
      .where("case_number", "=", number)
      .where("stage", "=", stage)
      .where("withdrawn_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (!taken) return null;
    return happened(tx, {
      what: "stage.unticked",
      by,
      caseNumber: number,
      customerId: customer_id,
      detail: { tick: taken.id, stage },
    });
  });
}

/** Undo of either. */
export async function markTick(tx: Kysely<Schema>, { id, withdrawn }: { id: number; withdrawn: boolean }): Promise<void> {
  const marked = await tx
    .updateTable("exit_checks as e")
    .set({ withdrawn_at: withdrawn ? new Date() : null })
    .where("e.id", "=", id)
    .where("e.withdrawn_at", withdrawn ? "is" : "is not", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("exit_checks as other")
            .select("other.id")
            .whereRef("other.case_number", "=", "e.case_number")
            .whereRef("other.stage", "=", "e.stage")
            .whereRef("other.id", "<>", "e.id")
            .where("other.withdrawn_at", "is", null),
        ),
      ),
    )
    .returning("e.id")
    .executeTakeFirst();
  if (!marked) throw new Refusal("undo.overtaken");
}

/** What the customer says is not solved after all unsays what was ticked from finding out on. */
export const unsayTicks = (tx: Kysely<Schema>, number: number) =>
  tx
    .updateTable("exit_checks")
    .set({ withdrawn_at: new Date() })
    .where("case_number", "=", number)
    .where("stage", ">=", 2)
    .where("withdrawn_at", "is", null)
    .returning("id")
    .execute();

/** The standing ticks of a case as JSON. */
export const exitChecksOf = (number: RawBuilder<unknown>) => sql`
  (select json_agg(json_build_object('stage', stage, 'author_id', author_id, 'author_name', author_name, 'checked_at', checked_at) order by stage)
   from exit_checks where case_number = ${number} and withdrawn_at is null)`;
