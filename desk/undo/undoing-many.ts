import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { undo } from "./undoing.ts";

const A_DAY = 86_400_000;
export const TOGETHER = "cases.changed_together";

export interface TakenBack {
  /** Null: more cases than one, or none. */
  case: number | null;
  /** How many cases had gone on since and stay as they are. */
  left?: number;
}

/** Takes an act back: one on a case, or one on several as a whole. */
export async function takeBack(db: Kysely<Schema>, { happening, by }: { happening: number; by: Actor }): Promise<TakenBack> {
  const found = await db.selectFrom("happenings").selectAll().where("id", "=", happening).executeTakeFirst();
  if (found?.what !== TOGETHER) return { case: await undo(db, { happening, by }) };
  if (found.account_id === null || found.account_id !== accountIdOf(by)) throw new Refusal("undo.not_yours");
  if (Date.now() - found.at.getTime() > A_DAY) throw new Refusal("undo.too_late");
  const parts = await claim(db, { happening, by });
  let left = 0;
  for (const part of parts) {
    await undo(db, { happening: part, by }).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      left++;
    });
  }
  return { case: null, left };
}

/** The parts, the newest first, as each was done on top of the one before. Only one of two who press at once gets them. */
async function claim(db: Kysely<Schema>, { happening, by }: { happening: number; by: Actor }): Promise<number[]> {
  return db.transaction().execute(async (tx) => {
    const bulk = await tx
      .selectFrom("bulk_acts")
      .select("id")
      .where("happening_id", "=", happening)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const { rows: undone } = await sql`
      select from happenings where account_id = ${accountIdOf(by)} and id > ${happening} and what = 'act.undone'
        and (detail->>'happening')::bigint = ${happening}`.execute(tx);
    if (undone.length > 0) throw new Refusal("undo.overtaken");
    await happened(tx, { what: "act.undone", by, detail: { happening, what: TOGETHER } });
    const parts = await tx
      .selectFrom("bulk_parts")
      .select("happening_id")
      .where("bulk_id", "=", bulk.id)
      .where("happening_id", "is not", null)
      .orderBy("happening_id", "desc")
      .execute();
    return parts.map(({ happening_id }) => happening_id!);
  });
}
