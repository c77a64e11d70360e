import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { openTelephony } from "#test/telephony.ts";
import { missWhatEndedUnanswered } from "./missing.ts";

const { db, ewa, PHONE, caseOf, say, callsOf, callBacks } = await openTelephony();

describe("a missed call", () => {
  test("is owed a call-back on the caller's newest open case, once however often they call", async () => {
    const phone = PHONE();
    await caseOf(phone);
    const newest = await caseOf(phone, "A faktura?");
    await say("incoming", "mi-1", { from: phone });
    expect(await say("missed", "mi-1")).toMatchObject({ fate: "done", cause: null, case: newest });
    expect(await callBacks()).toMatchObject([
      { case: newest, phone, told: false, words: `Nieodebrane połączenie z numeru ${phone}` },
    ]);

    await say("incoming", "mi-2", { from: phone });
    expect(await say("missed", "mi-2")).toMatchObject({ fate: "done", cause: "owed_before" });
    expect(await callBacks()).toHaveLength(1);
  });

  test("of a number that nobody knows opens a case that owes the call and nothing else", async () => {
    const phone = PHONE();
    await say("incoming", "mi-3", { from: phone });
    const { case: number } = await say("missed", "mi-3");
    const { promises, owner } = (await ewa.get(`/cases/${number}`)).json<{
      promises: { state: string; phone: string }[];
      owner: null;
    }>();
    expect(promises.filter(({ state }) => state === "open")).toMatchObject([{ phone }]);
    expect(owner).toBeNull();
  });

  test("whose number was withheld is owed none", async () => {
    await say("incoming", "mi-4", { from: "anonymous" });
    expect(await say("missed", "mi-4")).toMatchObject({ cause: "number_withheld", case: null });
    expect(await callBacks()).toEqual([]);
  });

  test("is none where somebody has answered, whatever is said later", async () => {
    const phone = PHONE();
    await caseOf(phone);
    await say("incoming", "mi-5", { from: phone });
    await say("answered", "mi-5", { extension: "201" });
    expect(await say("missed", "mi-5")).toMatchObject({ fate: "done", cause: "somebody_answered" });
    expect(await callBacks()).toEqual([]);
  });

  test("that was answered after all, said late, owes nothing any more", async () => {
    const phone = PHONE();
    const number = await caseOf(phone);
    await say("missed", "mi-6", { from: phone });
    expect(await callBacks()).toHaveLength(1);
    await say("answered", "mi-6", { extension: "201" });
    expect(await callBacks()).toEqual([]);
    expect(await callsOf(number)).toHaveLength(1);
  });

  test("is one that has ended and that nobody is said to have answered within a minute", async () => {
    const phone = PHONE();
    await caseOf(phone);
    await say("incoming", "mi-7", { from: phone });
    await say("ended", "mi-7");
    expect(await missWhatEndedUnanswered(db)).toBe(0);
    await sql`update phone_calls set ended_at = now() - interval '61 seconds' where external_id = 'mi-7'`.execute(db);
    expect(await missWhatEndedUnanswered(db)).toBe(1);
    expect(await callBacks()).toMatchObject([{ phone }]);
    expect(await missWhatEndedUnanswered(db)).toBe(0);
  });
});
