import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { openTelephony } from "#test/telephony.ts";
import { settleEvent, settleWaiting } from "./settling.ts";

const { db, ewa, georgi, pbx, PHONE, caseOf, say, callsOf, callBacks, phoneCall } = await openTelephony();

describe("what an exchange said", () => {
  test("comes to the same in whatever order it arrives", async () => {
    const outcomes = [];
    for (const order of [
      ["incoming", "answered", "ended"],
      ["ended", "answered", "incoming"],
      ["answered", "incoming", "ended"],
    ]) {
      const phone = PHONE();
      const number = await caseOf(phone);
      for (const event of order)
        await say(event, `order-${order}`, { from: phone, extension: event === "answered" ? "201" : "" });
      const { rang_at, answered_by, ended_at, missed_at, case_number } = await phoneCall(`order-${order}`);
      outcomes.push([
        rang_at !== null,
        answered_by,
        ended_at !== null,
        missed_at,
        case_number === number,
        (await callsOf(number)).length,
      ]);
    }
    expect(outcomes).toEqual(Array(3).fill([true, ewa.id, true, null, true, 1]));
  });

  test("at the same moment is one call", async () => {
    const phone = PHONE();
    const number = await caseOf(phone);
    const answers = await Promise.all(
      ["answered", "incoming", "answered", "incoming"].map((event) => say(event, "race-1", { from: phone, extension: "201" })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await callsOf(number)).toHaveLength(1);
  });

  test("and was not settled, since the process died, is settled later", async () => {
    const phone = PHONE();
    const { id } = await db
      .insertInto("phone_events")
      .values({
        line_id: pbx.id,
        content: JSON.stringify({ event: "missed", call: "died-1", from: phone }),
        received_at: new Date(Date.now() - 11_000),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    expect(await settleWaiting(db, { onFault: () => {} })).toBe(1);
    expect(await callBacks()).toMatchObject([{ phone }]);
    expect(await settleEvent(db, { id, onFault: () => {} })).toMatchObject({ fate: "done" });
    expect(await callBacks()).toHaveLength(1);
  });

  test("and meets a fault is tried again and then set aside, and nothing of it is half done", async () => {
    await sql`alter table phone_rings rename to phone_rings_away`.execute(db);
    const faults: unknown[] = [];
    const answer = await say("incoming", "fault-1", { from: PHONE() });
    expect(answer).toMatchObject({ status: 202, fate: "waiting", cause: "fault" });
    expect(await db.selectFrom("phone_calls").select("id").where("external_id", "=", "fault-1").execute()).toEqual([]);
    for (let tries = 0; tries < 5; tries++) {
      await sql`update phone_events set next_try_at = now(), received_at = now() - interval '1 minute' where fate = 'waiting'`.execute(
        db,
      );
      await settleWaiting(db, { onFault: (fault) => faults.push(fault) });
    }
    await sql`alter table phone_rings_away rename to phone_rings`.execute(db);
    expect(faults).toHaveLength(5);
    expect((await georgi.get("/phone-events?fate=set_aside")).json()).toMatchObject({
      items: [{ id: answer.id, cause: "fault" }],
    });
    expect((await georgi.post(`/phone-events/${answer.id}/retry`)).json()).toMatchObject({ fate: "done" });
  });
});
