import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { nowakCase, openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { assignCase } from "../cases/assigning.ts";
import { remindOfPromises } from "./reminding.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta } = await openFirm(db);

const dueIn = (number: number, minutes: number) =>
  sql`update promises set due_at = now() + make_interval(mins => ${minutes}) where case_number = ${number} and state = 'open'`.execute(
    db,
  );
const noticesOf = async (number: number) =>
  (
    await db
      .selectFrom("notices")
      .select(["kind", "account_id"])
      .where("case_number", "=", number)
      .where("kind", "!=", "assigned")
      .orderBy("id")
      .execute()
  ).map(({ kind, account_id }) => [kind, account_id]);

describe("a promise that comes due", () => {
  test("is said half an hour before and at its hour, once each, to whoever owns it", async () => {
    const { number } = await nowakCase(db);
    await assignCase(db, { number, ownerId: ewa.id, by: marta });
    await dueIn(number, 25);
    await remindOfPromises(db);
    await remindOfPromises(db);
    expect(await noticesOf(number)).toEqual([["promise_soon", ewa.id]]);

    await dueIn(number, -1);
    await remindOfPromises(db);
    await remindOfPromises(db);
    expect(await noticesOf(number)).toEqual([
      ["promise_soon", ewa.id],
      ["promise_due", ewa.id],
    ]);
  });

  test("is said to the team when nobody owns it", async () => {
    const team = await db.insertInto("teams").values({ name: "Serwis" }).returning("id").executeTakeFirstOrThrow();
    await db.insertInto("team_members").values({ team_id: team.id, account_id: bartek.id }).execute();
    const { number } = await nowakCase(db);
    await assignCase(db, { number, ownerId: null, teamId: team.id, by: marta });
    await dueIn(number, 10);
    await remindOfPromises(db);
    expect(await noticesOf(number)).toEqual([["promise_soon", bartek.id]]);
  });

  test("is not said when it is still far, or kept, or said to somebody who has left", async () => {
    const far = await nowakCase(db);
    await assignCase(db, { number: far.number, ownerId: ewa.id, by: marta });
    await dueIn(far.number, 45);
    const kept = await nowakCase(db);
    await assignCase(db, { number: kept.number, ownerId: ewa.id, by: marta });
    await sql`update promises set due_at = now(), state = 'kept', settled_at = now() where case_number = ${kept.number}`.execute(
      db,
    );
    const left = await nowakCase(db);
    await assignCase(db, { number: left.number, ownerId: bartek.id, by: marta });
    await db.updateTable("accounts").set({ deactivated_at: new Date() }).where("id", "=", bartek.id).execute();
    await dueIn(left.number, 5);

    await remindOfPromises(db);
    expect([...(await noticesOf(far.number)), ...(await noticesOf(kept.number)), ...(await noticesOf(left.number))]).toEqual([]);
  });
});
