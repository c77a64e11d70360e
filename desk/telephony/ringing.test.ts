import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { startBreak } from "#desk/breaks/starting.ts";
import { startCase } from "#desk/cases/starting.ts";
import { forgetShifts } from "#desk/shifts/at-work.ts";
import { program } from "#test/cast.ts";
import { openExchange } from "#test/phones.ts";
import { openTelephony } from "#test/telephony.ts";

const { edge, db, ewa, bartek, georgi, PHONE, caseOf, ringsOf, say, callsOf, phoneCall } = await openTelephony();

describe("a call that comes in", () => {
  test("rings for those who are free, with who it is, what they last wrote without its insults, and what is owed", async () => {
    const phone = PHONE();
    const number = await caseOf(phone, "Ile k***a mam czekać, oszuści?");
    expect(await say("incoming", "in-1", { from: phone.slice(3) })).toMatchObject({ fate: "done", cause: null, case: number });

    const [ring] = await ringsOf(ewa);
    expect(ring).toMatchObject({
      phone,
      line: "Infolinia",
      state: "ringing",
      customer: { name: "Marian Wójcik", helps: [], writingOnly: false },
      cases: [{ number, masked: true, dueAt: expect.any(String) }],
    });
    expect(ring!.cases[0]!.preview).toContain("▒");
    expect(ring!.cases[0]!.preview).not.toContain("k***a");
    expect(await ringsOf(bartek)).toHaveLength(1);
  });

  test("knows the number however somebody wrote it down, and makes nobody of one it does not know", async () => {
    const { number } = await startCase(db, {
      customer: { name: "Anna", phone: "601 222 333" },
      subject: "Buty",
      text: "Kiedy?",
      channel: "api",
      by: program,
    });
    expect(await say("incoming", "in-2", { from: "0048 601-222-333" })).toMatchObject({ case: number });
    const count = () =>
      db
        .selectFrom("customers")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow();
    const before = await count();
    const phone = PHONE();
    await say("incoming", "in-3", { from: phone });
    await say("incoming", "in-4", { from: "anonymous" });
    expect(await count()).toEqual(before);
    const rings = await ringsOf(ewa);
    expect(rings.map((ring) => [ring.phone, ring.customer, ring.cases]).slice(-2)).toEqual([
      [phone, null, []],
      [null, null, []],
    ]);
  });

  test("rings for nobody who is on a break, in a call, off, or of another team", async () => {
    const anna = await edge.person({ name: "Anna" });
    const resting = await edge.person({ name: "Iwo" });
    await db.transaction().execute((tx) => startBreak(tx, { accountId: resting.id, because: "own_wish" }));
    await db
      .insertInto("absences")
      .values({ account_id: bartek.id, from_day: sql`current_date - 2` as never, until_day: sql`current_date + 2` as never })
      .execute();
    forgetShifts(db);
    const number = await caseOf(PHONE());
    await db
      .insertInto("calls")
      .values({
        case_number: number,
        customer_id: sql`(select customer_id from cases where number = ${number})` as never,
        account_id: anna.id,
        direction: "out",
        started_at: new Date(),
        ladder_on: true,
      })
      .execute();
    const { id: team } = await db.insertInto("teams").values({ name: "Sklep" }).returning("id").executeTakeFirstOrThrow();
    for (const each of [ewa, bartek, anna, resting])
      await db.insertInto("team_members").values({ team_id: team, account_id: each.id }).execute();
    const shop = await openExchange(edge, georgi, { name: "Sklep", teamId: team });

    await shop.say({ event: "incoming", call: "free-1", from: PHONE() });

    const { id } = await phoneCall("free-1");
    const rang = await db.selectFrom("phone_rings").select("account_id").where("phone_call_id", "=", id).execute();
    expect(rang.map(({ account_id }) => account_id)).toEqual([ewa.id]);
    for (const each of [bartek, anna, resting, georgi]) expect(await ringsOf(each)).toEqual([]);
    await db.deleteFrom("absences").execute();
    forgetShifts(db);
  });

  test("is heard no more by who goes on a break while it rings", async () => {
    const iga = await edge.person({ name: "Iga" });
    await say("incoming", "break-1", { from: PHONE() });
    expect(await ringsOf(iga)).toHaveLength(1);
    await db.transaction().execute((tx) => startBreak(tx, { accountId: iga.id, because: "own_wish" }));
    expect(await ringsOf(iga)).toEqual([]);
  });

  test.for(["ended", "missed", "answered"])("that is %s before it is said to ring does not ring", async (event) => {
    const call = `late-${event}`;
    const phone = PHONE();
    await say(event, call, { from: phone });
    expect(await say("incoming", call, { from: phone })).toMatchObject({ fate: "done", cause: "over_by_now" });
    expect((await ringsOf(ewa)).filter((ring) => ring.phone === phone)).toEqual([]);
  });

  test("is a call of its own line: two exchanges may name theirs alike", async () => {
    const other = await openExchange(edge, georgi, { country: "BG" });
    await say("incoming", "same", { from: "600100999" });
    await other.say({ event: "incoming", call: "same", from: "0888 123 456" });
    expect((await ringsOf(ewa)).map(({ phone }) => phone).slice(-2)).toEqual(["+48600100999", "+359888123456"]);
  });
});

describe("who has answered", () => {
  test("by their telephone is in the call, on the caller's open case, and nobody hears it any more", async () => {
    const phone = PHONE();
    const number = await caseOf(phone);
    await say("incoming", "an-1", { from: phone });
    expect(await say("answered", "an-1", { extension: "202" })).toMatchObject({ fate: "done", cause: null, case: number });

    expect(await callsOf(number)).toEqual([{ account_id: bartek.id, direction: "in", source: "telephony", phone }]);
    for (const each of [ewa, bartek]) expect((await ringsOf(each)).filter((ring) => ring.phone === phone)).toEqual([]);
    expect((await bartek.get("/standing-call")).json()).toMatchObject({ call: { case: { number }, phone } });
  });

  test("a call of a number that nobody knows has a new case for it, which is theirs", async () => {
    const phone = PHONE();
    await say("incoming", "new-1", { from: phone });
    const { case: number } = await say("answered", "new-1", { extension: "201" });
    const found = (await ewa.get(`/cases/${number}`)).json();
    expect(found).toMatchObject({ channel: "phone", owner: { id: ewa.id }, subject: `Telefon z numeru ${phone}` });
    expect(await callsOf(number!)).toHaveLength(1);
  });

  test("a call whose number was withheld has a new case, too", async () => {
    await say("incoming", "hid-1", { from: "anonymous" });
    const { case: number } = await say("answered", "hid-1", { extension: "201" });
    expect((await ewa.get(`/cases/${number}`)).json()).toMatchObject({ subject: "Telefon z zastrzeżonego numeru" });
  });

  test("a caller with several open cases is asked which, and only then is in the call", async () => {
    const phone = PHONE();
    const [first, second] = [await caseOf(phone), await caseOf(phone, "A faktura?")];
    expect(await say("incoming", "sev-1", { from: phone })).toMatchObject({ case: null });
    expect(await say("answered", "sev-1", { extension: "201" })).toMatchObject({ fate: "done", cause: "asks_which_case" });
    const [ring] = await ringsOf(ewa);
    expect(ring).toMatchObject({ state: "mine", cases: [{ number: second }, { number: first }] });
    expect((await bartek.post(`/rings/${ring!.id}/answer`, { case: first })).json().code).toBe("ring.answered_elsewhere");

    expect((await ewa.post(`/rings/${ring!.id}/answer`, { case: first })).json()).toMatchObject({ case: first });
    expect(await callsOf(first)).toHaveLength(1);
    expect(await callsOf(second)).toEqual([]);
    expect(await ringsOf(ewa)).toEqual([]);
  });

  test("on a telephone that the desk does not know says so by hand; one alone can", async () => {
    const phone = PHONE();
    const number = await caseOf(phone);
    await say("incoming", "hand-1", { from: phone });
    expect(await say("answered", "hand-1", { extension: "999" })).toMatchObject({ cause: "extension_unknown" });
    const [ring] = await ringsOf(ewa);
    expect(ring).toMatchObject({ state: "answered" });
    const both = await Promise.all([ewa, bartek].map((who) => who.post(`/rings/${ring!.id}/answer`, { case: number })));
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect(await callsOf(number)).toHaveLength(1);
    const won = both.findIndex(({ statusCode }) => statusCode === 200);
    const again = await [ewa, bartek][won]!.post(`/rings/${ring!.id}/answer`, { case: number });
    expect(again.json()).toEqual(both[won]!.json());
  });

  test.for([
    ["a case of another customer", "other", "ring.other_customer"],
    ["a case that does not exist", 999_999, "case.unknown"],
  ] as const)("is refused %s", async ([, which, code]) => {
    const phone = PHONE();
    await caseOf(phone);
    const other = await caseOf(PHONE());
    await say("incoming", `ref-${code}`, { from: phone });
    const [ring] = (await ringsOf(ewa)).filter((each) => each.phone === phone);
    expect((await ewa.post(`/rings/${ring!.id}/answer`, { case: which === "other" ? other : which })).json().code).toBe(code);
    expect(await phoneCall(`ref-${code}`)).toMatchObject({ answered_at: null, call_id: null });
  });

  test("is refused a call that never rang for them, and one whose caller has hung up", async () => {
    const stranger = await edge.person({ name: "Ola" });
    await db.transaction().execute((tx) => startBreak(tx, { accountId: stranger.id, because: "own_wish" }));
    await say("incoming", "no-1", { from: PHONE() });
    const { id } = await phoneCall("no-1");
    expect((await stranger.post(`/rings/${id}/answer`, { case: null })).json().code).toBe("ring.unknown");
    await say("missed", "no-1");
    expect((await ewa.post(`/rings/${id}/answer`, { case: null })).json().code).toBe("ring.over");
    expect((await edge.stranger.post(`/rings/${id}/answer`, { case: null })).statusCode).toBe(401);
  });
});
