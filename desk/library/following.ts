import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, authorNameOf } from "../accounts/actor.ts";
import { lockCase } from "../cases/locking.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { keyOf, SHIPPED } from "./shipped.ts";
import { standingEntry } from "./standing.ts";

export interface Following {
  number: number;
  shelf: "procedures" | "paths";
  slug: string;
  by: Actor;
}

/** Says that a procedure is followed in a case: who says so and when stands with it. */
export async function followProcedure(db: Kysely<Schema>, { number, shelf, slug, by }: Following): Promise<number> {
  const entry = await standingEntry(db, shelf, slug);
  if (!entry || entry.archived) throw new Refusal("library.unknown");
  return db.transaction().execute(async (tx) => {
    const happening = await followIn(tx, { number, shelf, slug, by });
    if (happening === null) throw new Refusal("library.already_followed");
    return happening;
  });
}

/** The same within a larger act; null where it is followed already. */
export async function followIn(tx: Kysely<Schema>, { number, shelf, slug, by }: Following): Promise<number | null> {
  const { customer_id } = await lockCase(tx, number);
  const entryId = await rowOf(tx, { shelf, slug });
  const used = await tx
    .insertInto("procedure_uses")
    .values({
      case_number: number,
      customer_id,
      entry_id: entryId,
      author_id: accountIdOf(by),
      author_name: authorNameOf(by),
    })
    .onConflict((conflict) => conflict.columns(["case_number", "entry_id"]).where("withdrawn_at", "is", null).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!used) return null;
  return happened(tx, {
    what: "procedure.followed",
    by,
    caseNumber: number,
    customerId: customer_id,
    detail: { use: used.id, shelf, slug },
  });
}

/** Says that it is not followed after all. */
export async function leaveProcedure(
  db: Kysely<Schema>,
  { number, use, by }: { number: number; use: number; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const { customer_id } = await lockCase(tx, number);
    const left = await mark(tx, { use, number, away: true });
    if (!left) throw new Refusal("library.not_followed");
    return happened(tx, { what: "procedure.left", by, caseNumber: number, customerId: customer_id, detail: { use } });
  });
}

/** Undo of either. */
export async function turnUse(tx: Kysely<Schema>, given: { use: number; number: number; away: boolean }): Promise<void> {
  if (!given.away) {
    // Somebody has said it again meanwhile: once is enough.
    const { entry_id } = await tx
      .selectFrom("procedure_uses")
      .select("entry_id")
      .where("id", "=", given.use)
      .executeTakeFirstOrThrow();
    const other = await tx
      .selectFrom("procedure_uses")
      .select("id")
      .where("case_number", "=", given.number)
      .where("entry_id", "=", entry_id)
      .where("withdrawn_at", "is", null)
      .executeTakeFirst();
    if (other) throw new Refusal("undo.overtaken");
  }
  if (!(await mark(tx, given))) throw new Refusal("undo.overtaken");
}

async function mark(tx: Kysely<Schema>, { use, number, away }: { use: number; number: number; away: boolean }): Promise<boolean> {
  const marked = await tx
    .updateTable("procedure_uses")
    .set({ withdrawn_at: away ? new Date() : null })
    .where("id", "=", use)
    .where("case_number", "=", number)
    .where("withdrawn_at", away ? "is" : "is not", null)
    .returning("id")
    .executeTakeFirst();
  return marked !== undefined;
}

/** The row a use points at; what came along gets it with its first use. */
async function rowOf(tx: Kysely<Schema>, { shelf, slug }: Pick<Following, "shelf" | "slug">): Promise<number> {
  if (SHIPPED.has(keyOf(shelf, slug)))
    await tx
      .insertInto("library_entries")
      .values({ shelf, slug })
      .onConflict((conflict) => conflict.columns(["shelf", "slug"]).doNothing())
      .execute();
  const row = await tx
    .selectFrom("library_entries")
    .select("id")
    .where("shelf", "=", shelf)
    .where("slug", "=", slug)
    .executeTakeFirst();
  if (!row) throw new Refusal("library.unknown");
  return row.id;
}
