import { type Kysely, sql } from "kysely";
import type { WorkingHours } from "#contract/setup.ts";
import type { WorkPattern } from "#contract/shifts.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { refuseImpossibleHours } from "../firm/working-hours.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { forgetShifts } from "./at-work.ts";

/** Somebody's own hours, the days off from today on, and who stands in. */
export async function showHours(db: Kysely<Schema>, by: Actor): Promise<WorkPattern> {
  const { id } = personOf(by);
  const [pattern, absences] = await Promise.all([
    db
      .selectFrom("work_patterns")
      .leftJoin("accounts", "accounts.id", "work_patterns.cover_id")
      .select(["hours", "cover_id", "accounts.name"])
      .where("account_id", "=", id)
      .executeTakeFirst(),
    db
      .selectFrom("absences")
      .leftJoin("accounts", "accounts.id", "absences.cover_id")
      .select(({ cast, ref }) => [
        "absences.id",
        cast<string>(ref("from_day"), "text").as("from"),
        cast<string>(ref("until_day"), "text").as("until"),
        "cover_id",
        "accounts.name",
      ])
      .where("account_id", "=", id)
      .where("ended_at", "is", null)
      .where(sql<boolean>`until_day >= current_date - 1`)
      .orderBy("from_day")
      .execute(),
  ]);
  const person = (of: { cover_id: number | null; name: string | null } | undefined) =>
    of?.cover_id == null ? null : { id: of.cover_id, name: of.name ?? "" };
  return {
    hours: (pattern?.hours ?? null) as WorkingHours | null,
    cover: person(pattern),
    absences: absences.map((one) => ({ id: one.id, fromDay: one.from, untilDay: one.until, cover: person(one) })),
  };
}

/** Says when somebody works and who hears of their promises meanwhile. Each says it of themselves. */
export async function setHours(
  db: Kysely<Schema>,
  { hours, coverId, by }: { hours: WorkingHours | null; coverId: number | null; by: Actor },
): Promise<void> {
  const { id } = personOf(by);
  if (hours) refuseImpossibleHours(hours);
  await db.transaction().execute(async (tx) => {
    await refuseCover(tx, { id, coverId });
    const values = { hours: hours === null ? null : JSON.stringify(hours), cover_id: coverId, changed_at: new Date() };
    await tx
      .insertInto("work_patterns")
      .values({ account_id: id, ...values })
      .onConflict((clash) => clash.column("account_id").doUpdateSet(values))
      .execute();
    await happened(tx, { what: "account.hours_set", by });
  });
  forgetShifts(db);
}

/** Days off. Why is nobody's business. */
export async function addAbsence(
  db: Kysely<Schema>,
  { fromDay, untilDay, coverId, by }: { fromDay: string; untilDay: string; coverId: number | null; by: Actor },
): Promise<number> {
  const { id } = personOf(by);
  if (untilDay < fromDay) throw new Refusal("absence.not_valid_days");
  const absence = await db.transaction().execute(async (tx) => {
    await refuseCover(tx, { id, coverId });
    const added = await tx
      .insertInto("absences")
      .values({ account_id: id, from_day: fromDay, until_day: untilDay, cover_id: coverId, written_by: id })
      .returning("id")
      .executeTakeFirstOrThrow();
    await happened(tx, { what: "account.away", by });
    return added.id;
  });
  forgetShifts(db);
  return absence;
}

export async function endAbsence(db: Kysely<Schema>, { absence, by }: { absence: number; by: Actor }): Promise<void> {
  const { id } = personOf(by);
  await db.transaction().execute(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable("absences")
      .set({ ended_at: new Date() })
      .where("id", "=", absence)
      .where("account_id", "=", id)
      .where("ended_at", "is", null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Refusal("absence.unknown");
    await happened(tx, { what: "account.back", by });
  });
  forgetShifts(db);
}

async function refuseCover(tx: Kysely<Schema>, { id, coverId }: { id: number; coverId: number | null }): Promise<void> {
  if (coverId === null) return;
  if (coverId === id) throw new Refusal("cover.yourself");
  const known = await tx
    .selectFrom("accounts")
    .select("id")
    .where("id", "=", coverId)
    .where("deactivated_at", "is", null)
    .executeTakeFirst();
  if (!known) throw new Refusal("person.unknown");
}
