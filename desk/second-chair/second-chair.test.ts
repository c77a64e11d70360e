import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { marianCase, openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { ROUND_THE_CLOCK } from "#test/hours.ts";
import type { Actor } from "../accounts/actor.ts";
import { assignCase } from "../cases/assigning.ts";
import { closeCase } from "../cases/closing.ts";
import { caseHistory } from "../cases/history.ts";
import { viewCase } from "../cases/viewing.ts";
import { listNotices } from "../notices/listing.ts";
import { addAbsence, setHours } from "../shifts/setting-hours.ts";
import { askSecondChair } from "./asking.ts";
import { joinSecondChair, leaveSecondChair } from "./joining.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta, adam, georgi } = await openFirm(db);
for (const by of [ewa, bartek, marta, adam, georgi]) await setHours(db, { hours: ROUND_THE_CLOCK, coverId: null, by });

let number: number;
beforeEach(async () => {
  await sql`delete from notices`.execute(db);
  ({ number } = await marianCase(db));
  await assignCase(db, { number, ownerId: ewa.id, by: ewa });
});

const ask = (by: Actor, accountId: number | null) => askSecondChair(db, { number, accountId, words: "", by });
const chairs = async (by: Actor = georgi) =>
  (await viewCase(db, { number, by })).secondChairs.map(({ person, state, may }) => [person.name, state, may.join]);
const notices = async ({ id }: { id: number }) => (await listNotices(db, id)).items.map(({ kind, chair }) => [kind, chair]);
const done = async () => (await caseHistory(db, { number, limit: 50 })).items.map(({ what }) => what);

describe("the second chair", () => {
  test("is taken by who was asked, and everybody in the case sees and hears it", async () => {
    const id = await ask(ewa, marta.id);
    expect(await notices(marta)).toEqual([["chair_asked", "Ewa"]]);
    expect(await chairs(marta)).toEqual([["Marta", "asked", true]]);
    await joinSecondChair(db, { id, by: marta });
    expect(await chairs()).toEqual([["Marta", "joined", "chair.over"]]);
    expect(await notices(ewa)).toEqual([["chair_joined", "Marta"]]);
    expect(await done()).toContain("chair.joined");
    await leaveSecondChair(db, { id, by: marta });
    expect(await chairs()).toEqual([]);
    expect((await done())[0]).toBe("chair.left");
  });

  test("is offered by a coach and taken only when the agent says yes", async () => {
    const id = await ask(marta, null);
    expect(await notices(ewa)).toEqual([["chair_offered", "Marta"]]);
    expect(await chairs(marta)).toEqual([["Marta", "offered", "chair.not_yours"]]);
    await expect(joinSecondChair(db, { id, by: marta })).rejects.toThrow("chair.not_yours");
    await expect(joinSecondChair(db, { id, by: bartek })).rejects.toThrow("chair.not_yours");
    await joinSecondChair(db, { id, by: ewa });
    expect(await chairs()).toEqual([["Marta", "joined", "chair.over"]]);
  });

  test("is never taken by one person alone, whatever their role: the table holds it, too", async () => {
    for (const leader of [marta, adam, georgi]) {
      const id = await ask(leader, null);
      await expect(joinSecondChair(db, { id, by: leader })).rejects.toThrow("chair.not_yours");
      await expect(
        sql`update second_chairs set joined_at = now(), joined_by = ${leader.id} where id = ${id}`.execute(db),
      ).rejects.toThrow("second_chairs_check");
      await expect(sql`update second_chairs set joined_at = now() where id = ${id}`.execute(db)).rejects.toThrow(
        "second_chairs_check",
      );
    }
  });

  test("is declined, taken back or thanked for by either side, and by nobody else", async () => {
    const asked = await ask(ewa, marta.id);
    await expect(leaveSecondChair(db, { id: asked, by: georgi })).rejects.toThrow("chair.not_yours");
    await leaveSecondChair(db, { id: asked, by: marta });
    expect((await done())[0]).toBe("chair.declined");
    await expect(joinSecondChair(db, { id: asked, by: marta })).rejects.toThrow("chair.over");
    await expect(leaveSecondChair(db, { id: asked, by: marta })).rejects.toThrow("chair.over");
    const again = await ask(ewa, marta.id);
    await joinSecondChair(db, { id: again, by: marta });
    await leaveSecondChair(db, { id: again, by: ewa });
    expect(await chairs()).toEqual([]);
  });

  test("is free again when the case closes", async () => {
    const id = await ask(ewa, marta.id);
    await joinSecondChair(db, { id, by: marta });
    await db.transaction().execute((tx) => closeCase(tx, { number, because: "agent", words: "Odebrane", by: ewa }));
    expect(await chairs()).toEqual([]);
    await expect(ask(ewa, marta.id)).rejects.toThrow("case.closed");
  });

  test("is asked of nobody twice, of nobody unknown, of nobody who is not free, and by no program", async () => {
    await ask(ewa, marta.id);
    await expect(ask(bartek, marta.id)).rejects.toThrow("chair.taken");
    await expect(ask(ewa, 9_999_999)).rejects.toThrow("person.unknown");
    const today = Temporal.Now.plainDateISO("Europe/Warsaw").toString();
    await addAbsence(db, { fromDay: today, untilDay: today, coverId: null, by: adam });
    await expect(ask(ewa, adam.id)).rejects.toThrow("chair.not_free");
    await expect(ask(program, marta.id)).rejects.toThrow("sign_in.person_only");
    await expect(joinSecondChair(db, { id: 9_999_999, by: marta })).rejects.toThrow("chair.unknown");
  });

  test("is offered only where somebody is there to sit beside", async () => {
    await expect(ask(ewa, null)).rejects.toThrow("chair.nobody_there");
    await assignCase(db, { number, ownerId: null, by: ewa });
    await expect(ask(marta, null)).rejects.toThrow("chair.nobody_there");
  });
});
