import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type { CallView } from "#contract/call-shapes.ts";
import type { RingView } from "#contract/rings.ts";
import { startCase } from "#desk/cases/starting.ts";
import { program } from "#test/cast.ts";
import { addFirm, testEdge } from "#test/edge.ts";
import { workAlways } from "#test/work-always.ts";
import { openExchange } from "#test/phones.ts";
import { missWhatEndedUnanswered } from "./missing.ts";

const edge = await testEdge();
const { db } = edge;
await addFirm(edge.fresh);
await workAlways(db, "PL");
const ewa = await edge.person({ name: "Ewa" });
const georgi = await edge.person({ name: "Georgi", role: "admin" });
const pbx = await openExchange(edge, georgi);
await ewa.put("/me/extension", { extension: "201" });

let counted = 0;
let phone: string;
let number: number;
let name: string;
const say = (event: string, more: Record<string, unknown> = {}) => pbx.say({ event, call: name, ...more });
const standing = async () => (await ewa.get("/standing-call")).json<{ call: CallView | null }>().call;
const rings = async () => (await ewa.get("/rings")).json<{ items: RingView[] }>().items.length;
const act = async (path: string, input: object = {}) => {
  const answer = await ewa.post(path, { clientId: randomUUID(), ...input });
  expect(answer.statusCode, answer.body).toBeLessThan(300);
  return answer.json<CallView>();
};

beforeEach(async () => {
  await sql`update calls set ended_at = greatest(now(), started_at), end_written_at = now(), ended_as = 'finished', recording_on = false
    where ended_at is null`.execute(db);
  await sql`update phone_calls set ended_at = now() where ended_at is null`.execute(db);
  phone = `+48600${String(300_000 + ++counted)}`;
  name = `con-${counted}`;
  ({ number } = await startCase(db, {
    customer: { name: "Marian Wójcik", phone },
    subject: "Laptop",
    text: "Kiedy dostanę laptopa?",
    channel: "api",
    by: program,
  }));
});

/** The caller is in the call with Ewa. */
const comeIn = async () => {
  await say("incoming", { from: phone });
  await say("answered", { extension: "201" });
  return (await standing())!;
};
const ringAnew = () => pbx.say({ event: "incoming", call: `${name}-next`, from: "+48600999000" });

describe("the end of a connection", () => {
  test("stops the clock of the call and what records, and leaves its end to whoever was in it", async () => {
    const { id } = await comeIn();
    await act(`/calls/${id}/recording`, { state: "notice_given", on: true, words: "Rozmowa jest nagrywana." });
    await say("ended");
    const over = (await standing())!;
    expect(over).toMatchObject({
      id,
      endedAt: null,
      connection: { answeredAt: expect.any(String), endedAt: expect.any(String) },
    });
    expect(over.recording).toMatchObject({ state: "notice_given", on: false, mayBeClaimed: false });

    await act(`/calls/${id}/notes`, { lines: [{ clientId: randomUUID(), text: "Odda przelewem." }] });
    await sql`update calls set started_at = started_at - interval '10 minutes', hung_up_at = hung_up_at - interval '5 minutes' where id = ${id}`.execute(
      db,
    );
    const ended = await act(`/calls/${id}/end`, { agreed: "Zwrot do piątku." });
    const { endedAt, connection } = (await ewa.get(`/calls/${id}`)).json<CallView>();
    expect(ended.endedAs).toBe("finished");
    expect(endedAt).toBe(connection!.endedAt);
    expect(Date.now() - Date.parse(endedAt!)).toBeGreaterThan(4 * 60_000);
  });

  test("lets the next call ring and be begun by hand, while the last is still written down", async () => {
    await comeIn();
    await ringAnew();
    expect(await rings()).toBe(0);
    await say("ended");
    await pbx.say({ event: "incoming", call: `${name}-third`, from: "+48600999001" });
    expect(await rings()).toBe(1);
    const byHand = await act("/calls", { on: { number } });
    await sql`update calls set hung_up_at = now() where id = ${byHand.id}`.execute(db);
    await act("/calls", { on: { number } });
  });

  test("leaves alone whoever had a hard call, until they have written how it ended", async () => {
    const { id } = await comeIn();
    for (const rung of [1, 2]) {
      await act(`/calls/${id}/rungs`, { rung });
      await act(`/calls/${id}/outcomes`, { rung, outcome: "no_result" });
    }
    await act(`/calls/${id}/rungs`, { rung: 3 });
    await say("ended");
    await ringAnew();
    expect(await rings()).toBe(0);
    await act(`/calls/${id}/end`);
    await pbx.say({ event: "incoming", call: `${name}-after`, from: "+48600999002" });
    expect(await rings()).toBe(1);
  });

  test("is known of a call that was said to be answered afterwards, or put on a case only then", async () => {
    await say("ended", { from: phone });
    await say("answered", { from: phone, extension: "201" });
    expect((await standing())!.connection!.endedAt).not.toBeNull();

    name = `${name}-b`;
    await startCase(db, { customer: { phone }, subject: "Faktura", text: "A faktura?", channel: "api", by: program });
    await say("incoming", { from: phone });
    await say("answered", { extension: "201" });
    await say("ended");
    const [ring] = (await ewa.get("/rings")).json<{ items: RingView[] }>().items;
    expect(ring).toMatchObject({ state: "mine" });
    expect((await ewa.post(`/rings/${ring!.id}/answer`, { case: number })).statusCode).toBe(200);
    expect(await standing()).toMatchObject({ case: { number }, connection: { endedAt: expect.any(String) } });
  });

  test("hands nothing on but the case", async () => {
    const bartek = await edge.person({ name: "Bartek" });
    const { id } = await comeIn();
    await say("ended");
    const briefing = { who: "Marian", wants: "laptop", happened: "", promised: "", notAgain: "", wouldHelp: "" };
    const asked = await ewa.post(`/cases/${number}/transfers`, { toId: bartek.id, briefing, path: null });
    expect(asked.statusCode, asked.body).toBeLessThan(300);
    const { rows } = await sql<{ call_id: number | null }>`select call_id from transfers where case_number = ${number}`.execute(
      db,
    );
    expect(rows).toEqual([{ call_id: null }]);
    expect((await standing())!.id).toBe(id);
  });

  test("and the answer to its ring at the same moment do not wait for each other for ever", async () => {
    await ewa.put("/me/extension", { extension: "" });
    for (let round = 0; round < 5; round++) {
      name = `race-${counted}-${round}`;
      await say("incoming", { from: phone });
      const [ring] = (await ewa.get("/rings")).json<{ items: RingView[] }>().items;
      const [answer, event] = await Promise.all([
        ewa.post(`/rings/${ring!.id}/answer`, { case: number }),
        say("answered", { extension: "999" }),
        say("ended"),
      ]);
      expect(answer.statusCode, answer.body).toBeLessThan(500);
      expect(event.status).toBe(200);
      await sql`update calls set ended_at = greatest(now(), started_at), end_written_at = now(), ended_as = 'finished' where ended_at is null`.execute(
        db,
      );
    }
    await ewa.put("/me/extension", { extension: "201" });
  });
});

describe("a call that we make", () => {
  const goOut = (more: object = {}) => act("/calls", { on: { number }, direction: "out", phone: "600 300 000", ...more });

  test("is joined to the one that was begun at the desk: picked up, and over", async () => {
    const { id } = await goOut({ phone });
    expect((await standing())!.connection).toBeNull();
    expect(await say("outgoing", { to: phone.slice(3), extension: "201" })).toMatchObject({
      fate: "done",
      cause: null,
      case: number,
    });
    expect((await standing())!.connection).toEqual({ answeredAt: null, endedAt: null });
    expect(await say("answered")).toMatchObject({ fate: "done", cause: null });
    await say("ended");
    expect(await standing()).toMatchObject({
      id,
      direction: "out",
      endedAt: null,
      connection: { answeredAt: expect.any(String), endedAt: expect.any(String) },
    });
    expect(await rings()).toBe(0);
  });

  test.for(["ended", "missed"])("that nobody picks up has %s without an answer, and owes no call-back", async (event) => {
    await goOut({ phone });
    await say("outgoing", { to: phone, extension: "201" });
    expect(await say(event)).toMatchObject({ fate: "done", cause: null });
    expect(await standing()).toMatchObject({ connection: { answeredAt: null, endedAt: expect.any(String) } });
    await sql`update phone_calls set ended_at = now() - interval '2 minutes' where external_id = ${name}`.execute(db);
    expect(await missWhatEndedUnanswered(db)).toBe(0);
  });

  test("begun without a number is known by that of its customer", async () => {
    const { id } = await goOut({ phone: "" });
    await say("outgoing", { to: phone, extension: "201" });
    expect((await standing())!).toMatchObject({ id, connection: { answeredAt: null } });
  });

  test("is found also when the desk hears of it only later, or the events come in another order", async () => {
    expect(await say("outgoing", { to: phone, extension: "201" })).toMatchObject({ cause: "not_begun_here", case: null });
    await goOut({ phone });
    expect(await say("answered")).toMatchObject({ cause: null, case: number });

    await act(`/calls/${(await standing())!.id}/end`);
    name = `${name}-b`;
    await goOut({ phone });
    await say("answered", { direction: "out", to: phone, extension: "201" });
    await say("outgoing", { to: phone, extension: "201" });
    expect((await standing())!.connection).toEqual({ answeredAt: expect.any(String), endedAt: null });
  });

  test.for([
    ["to another number", "+48600111222", "201", "not_begun_here"],
    ["from a telephone of nobody here", null, "999", "extension_unknown"],
    ["from a telephone that is not named", null, "", "no_extension"],
  ] as const)("%s is nobody's at the desk, and nothing is made of it", async ([, to, extension, cause]) => {
    await goOut({ phone });
    const before = await db
      .selectFrom("calls")
      .select(({ fn }) => fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    for (const event of ["outgoing", "answered", "ended"])
      expect(await say(event, { direction: "out", to: to ?? phone, extension })).toMatchObject({ fate: "done", cause });
    expect((await standing())!.connection).toBeNull();
    expect(
      await db
        .selectFrom("calls")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow(),
    ).toEqual(before);
  });
});
