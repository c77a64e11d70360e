import { type Kysely, sql } from "kysely";
import { BULK_LIMIT, type BulkAct } from "#contract/bulk.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { mustSeeCase } from "../customers/seeing.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { actOnOne } from "./acts.ts";

export interface Done {
  id: number;
  done: number[];
  refused: { number: number; code: string; facts: Record<string, unknown> }[];
  undo: number;
}

/**
 * Does one thing to several cases, each in a transaction of its own: what one of them refuses does not stop the others, and no case is locked
 * while the rest is done. All of it is one act, with one undo.
 */
export async function actOnMany(
  db: Kysely<Schema>,
  { act, numbers, by }: { act: BulkAct; numbers: readonly number[]; by: Actor },
): Promise<Done> {
  const me = personOf(by);
  const begun = await db.transaction().execute(async (tx) => {
    const happening = await happened(tx, { what: "cases.changed_together", by, detail: { kind: act.kind } });
    const { id } = await tx
      .insertInto("bulk_acts")
      .values({ act: JSON.stringify(act), made_by: me.id, happening_id: happening })
      .returning("id")
      .executeTakeFirstOrThrow();
    return { id, happening };
  });
  return carryOut(db, { ...begun, act, numbers, by });
}

/** Goes on with the same act on further cases. */
export async function goOnWithMany(
  db: Kysely<Schema>,
  { id, numbers, by }: { id: number; numbers: readonly number[]; by: Actor },
): Promise<Done> {
  const me = personOf(by);
  const found = await db.selectFrom("bulk_acts").selectAll().where("id", "=", id).where("made_by", "=", me.id).executeTakeFirst();
  // A hand-over was whole when it was done.
  if (!found || (found.act as { kind: string }).kind === "hand_over") throw new Refusal("bulk.unknown");
  const { count } = await db
    .selectFrom("bulk_parts")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("bulk_id", "=", id)
    .executeTakeFirstOrThrow();
  if (Number(count) + numbers.length > BULK_LIMIT) throw new Refusal("bulk.too_many");
  return carryOut(db, { id, happening: found.happening_id, act: found.act as BulkAct, numbers, by });
}

interface CarryingOut {
  id: number;
  happening: number;
  act: BulkAct;
  numbers: readonly number[];
  by: Actor;
}

async function carryOut(db: Kysely<Schema>, { id, happening, act, numbers, by }: CarryingOut): Promise<Done> {
  const done: number[] = [];
  const refused: Done["refused"] = [];
  for (const number of new Set(numbers)) {
    try {
      await mustSeeCase(db, { number: sql`${number}::bigint`, by });
      const part = await actOnOne(db, act, { number, by });
      done.push(number);
      if (part !== null) await writePart(db, { id, number, happening: part });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ number, code: error.code, facts: error.facts });
      if (error.code !== "case.unknown") await writePart(db, { id, number, refused: error.code });
    }
  }
  return { id, done, refused, undo: happening };
}

interface Part {
  id: number;
  number: number;
  happening?: number;
  refused?: string;
}

const writePart = (db: Kysely<Schema>, { id, number, happening, refused }: Part) =>
  db
    .insertInto("bulk_parts")
    .values({ bulk_id: id, case_number: number, happening_id: happening ?? null, refused: refused ?? null })
    // A request that was repeated: what was done the first time is what the undo takes back.
    .onConflict((clash) => clash.doNothing())
    .execute();
