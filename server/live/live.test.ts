import { sql } from "kysely";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { theDesk } from "#desk/accounts/actor.ts";
import { endSessions } from "#desk/accounts/sessions.ts";
import { forgetInternal } from "#desk/customers/seeing.ts";
import { happened } from "#desk/happenings/writing.ts";
import { addFirm, testEdge } from "#test/edge.ts";
import { type Edge, opened, openInterface, type Person } from "#test/open-interface.ts";

const soon = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 20 });
const shortly = () => new Promise((resolve) => setTimeout(resolve, 300));

let first: Edge;
let second: Edge;
let deaf: Edge;
let ewa: Person;
let bartek: Person;

beforeAll(async () => {
  first = await testEdge({ listenToDatabase: true });
  await addFirm(first.fresh);
  // Two more processes on the same database; the last one does not hear the others, as behind a pooler.
  second = await testEdge({ beside: first.fresh, listenToDatabase: true });
  deaf = await testEdge({ beside: first.fresh });
  ewa = await first.person({ name: "Ewa" });
  bartek = await second.person({ name: "Bartek" });
});

const changeCase = (number: number) =>
  first.db.transaction().execute((tx) => happened(tx, { what: "case.closed", by: theDesk, caseNumber: number }));

/** A colleague's case that Ewa looks after and Bartek, of no team of hers, may not see. */
async function internalCase(): Promise<number> {
  const { id } = await first.db
    .insertInto("customers")
    .values({ name: "Piotr Dudek", relation: "internal" })
    .returning("id")
    .executeTakeFirstOrThrow();
  forgetInternal(first.db);
  forgetInternal(second.db);
  const { number } = await first.db
    .insertInto("cases")
    .values({ customer_id: id, internal: true, owner_id: ewa.id, subject: "Grafik", channel: "api", language: "pl" })
    .returning("number")
    .executeTakeFirstOrThrow();
  return number;
}

describe("an open interface", () => {
  test("is greeted with the newest happening and the version", async () => {
    const seq = await changeCase(1);
    const page = await opened(first, ewa);
    expect(page.of("hello")[0]).toMatchObject({ seq, version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    page.close();
  });

  test("hears what happened in whatever process, once", async () => {
    const [here, there, unheard] = [await opened(first, ewa), await opened(second, bartek), await opened(deaf, ewa)];
    const seq = await changeCase(1042);
    for (const page of [here, there, unheard]) {
      await soon(() => expect(page.of("changed")).toEqual([{ kind: "changed", seq, case: 1042, what: "case.closed", by: null }]));
    }
    await shortly();
    expect(here.of("changed")).toHaveLength(1);
    for (const page of [here, there, unheard]) page.close();
  });

  test("hears nothing of what was rolled back", async () => {
    const page = await opened(first, ewa);
    await first.db
      .transaction()
      .execute(async (tx) => {
        await happened(tx, { what: "case.closed", by: theDesk, caseNumber: 5 });
        throw new Error("changed our mind");
      })
      .catch(() => {});
    const seq = await changeCase(6);
    await soon(() => expect(page.of("changed").at(-1)?.seq).toBe(seq));
    expect(page.of("changed").map((event) => event.case)).toEqual([6]);
    page.close();
  });

  test("hears one's own notices and not another's", async () => {
    const [hers, his] = [await opened(first, ewa), await opened(second, bartek)];
    await first.db.insertInto("notices").values({ account_id: ewa.id, kind: "mentioned" }).execute();
    await changeCase(7);
    await soon(() => expect(hers.of("notice")).toMatchObject([{ notice: "mentioned", case: null }]));
    await shortly();
    expect(his.of("notice")).toEqual([]);
    hers.close();
    his.close();
  });

  test("hears that a call rings for oneself, and not that it rings for another", async () => {
    const [hers, his] = [await opened(first, ewa), await opened(second, bartek)];
    const { id: line } = await first.db
      .insertInto("phone_lines")
      .values({ name: "Infolinia", country: "PL", proof: "token", secret: "-" })
      .returning("id")
      .executeTakeFirstOrThrow();
    const { id: call } = await first.db
      .insertInto("phone_calls")
      .values({ line_id: line, external_id: "1" })
      .returning("id")
      .executeTakeFirstOrThrow();
    await first.db.insertInto("phone_rings").values({ phone_call_id: call, account_id: ewa.id }).execute();
    await changeCase(7);
    await soon(() => expect(hers.of("ring")).toEqual([{ kind: "ring" }]));
    await shortly();
    expect(his.of("ring")).toEqual([]);
    hers.close();
    his.close();
  });

  test("hears of a colleague's case, of who is there and of its customer only where its person may see the case", async () => {
    const seen = await internalCase();
    const [hers, his] = [await opened(first, ewa), await opened(second, bartek)];
    const there = { kind: "presence", case: seen, doing: "reading" };
    his.say(there);
    await soon(() => expect(first.live.presence.of(seen)).toHaveLength(1));
    hers.say(there);
    await soon(() => expect(second.live.presence.of(seen)).toHaveLength(2));
    for (const { live } of [first, second]) live.tellOf({ kind: "customer", case: seen, writing: true });
    const [of, after] = [await changeCase(seen), await changeCase(30)];
    const late = await opened(second, bartek);

    for (const page of [hers, his]) await soon(() => expect(page.of("changed").at(-1)?.seq).toBe(after));
    expect(hers.of("changed").map(({ seq }) => seq)).toEqual([of, after]);
    expect(his.of("changed").map(({ seq }) => seq)).toEqual([after]);
    expect(hers.of("presence").at(-1)).toMatchObject({ case: seen, people: [{ person: { id: bartek.id } }] });
    expect(hers.of("customer")).toEqual([{ kind: "customer", case: seen, writing: true }]);
    for (const page of [his, late]) expect([...page.of("presence"), ...page.of("customer")]).toEqual([]);
    for (const page of [hers, his, late]) page.close();
  });

  test("hears nothing of what happened while nobody was connected", async () => {
    const lonely = await testEdge({ beside: first.fresh });
    (await opened(lonely, ewa)).close();
    await soon(() => expect(lonely.live.connections()).toBe(0));
    await changeCase(20);
    const page = await opened(lonely, ewa);
    const seq = await changeCase(21);
    await soon(() => expect(page.of("changed").at(-1)?.seq).toBe(seq));
    expect(page.of("changed").map((event) => event.case)).toEqual([21]);
    page.close();
  });

  test("hears of a change within half a second", async () => {
    const page = await opened(first, ewa);
    const began = performance.now();
    const seq = await changeCase(22);
    await soon(() => expect(page.of("changed").at(-1)?.seq).toBe(seq));
    expect(performance.now() - began).toBeLessThan(500);
    page.close();
  });

  test("hears and is seen again after the connections to the database were cut", async () => {
    const page = await opened(first, ewa);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()`.execute(
      first.db,
    );
    const seq = await changeCase(8);
    await soon(() => expect(page.of("changed").map((event) => event.seq)).toEqual([seq]));
    const next = await changeCase(9);
    await soon(() => expect(page.of("changed").map((event) => event.seq)).toEqual([seq, next]));
    page.say({ kind: "presence", case: 1049, doing: "reading" });
    await vi.waitFor(() => expect(second.live.presence.of(1049)).toHaveLength(1), { timeout: 12_000 });
    page.close();
  });
});

describe("presence over the wire", () => {
  test("is seen by a colleague at another process, in the list and in the case, and ends with the connection", async () => {
    const [hers, his] = [await opened(first, ewa), await opened(second, bartek)];
    const shown = [{ person: { id: ewa.id, name: "Ewa" }, doing: "writing_reply" }];

    hers.say({ kind: "presence", case: 1050, doing: "writing_reply" });
    await soon(() => expect(his.of("presence").at(-1)).toEqual({ kind: "presence", case: 1050, people: shown }));
    expect(second.live.presence.of(1050)).toEqual(shown);
    expect(hers.of("presence").every(({ people }) => people.length === 0)).toBe(true);

    hers.close();
    await soon(() => expect(his.of("presence").at(-1)).toEqual({ kind: "presence", case: 1050, people: [] }));
    his.close();
  });

  test("ends when the person says so", async () => {
    const [hers, his] = [await opened(first, ewa), await opened(second, bartek)];
    hers.say({ kind: "presence", case: 1051, doing: "reading" });
    await soon(() => expect(his.of("presence").at(-1)?.people).toHaveLength(1));
    hers.say({ kind: "presence", case: 1051, doing: null });
    await soon(() => expect(his.of("presence").at(-1)?.people).toHaveLength(0));
    hers.close();
    his.close();
  });

  test("is stored nowhere", async () => {
    const hers = await opened(first, ewa);
    // How many rows there are, and which transaction wrote last: the statistics of the server come a moment late.
    const written = async () => {
      const { rows } = await sql`
        select count(*), max(xmin::text::bigint) from happenings
        union all select count(*), max(xmin::text::bigint) from notices
        union all select count(*), max(xmin::text::bigint) from drafts`.execute(first.db);
      return rows;
    };
    const before = await written();
    hers.say({ kind: "presence", case: 1052, doing: "reading" });
    await soon(() => expect(second.live.presence.of(1052)).toHaveLength(1));
    expect(await written()).toEqual(before);
    hers.close();
  });

  test.each([
    ["no JSON", "{"],
    ["another kind", { kind: "shout" }],
    ["a made-up doing", { kind: "presence", case: 1053, doing: "sleeping" }],
    ["no case", { kind: "presence", case: "x", doing: "reading" }],
  ])("ignores %s", async (_, word) => {
    const hers = await opened(first, ewa);
    hers.say(word);
    hers.say({ kind: "presence", case: 1054, doing: "reading" });
    await soon(() => expect(first.live.presence.of(1054)).toHaveLength(1));
    expect(first.live.presence.of(1053)).toEqual([]);
    hers.close();
    await soon(() => expect(first.live.presence.of(1054)).toHaveLength(0));
  });
});

describe("whoever may not listen", () => {
  test.each([
    ["a stranger", () => ({})],
    ["another site with our cookie", () => ({ cookie: ewa.cookie, origin: "https://evil.example" })],
  ])("is turned away: %s", async (_, headers) => {
    const page = await openInterface(first, headers() as Record<string, string>);
    await soon(() => expect(page.closed()).not.toBeNull());
    expect(page.of("hello")).toEqual([]);
  });

  test("is turned away: a program, which has no person to show", async () => {
    const { token } = await first.program();
    const page = await openInterface(first, { authorization: `Bearer ${token}` });
    await soon(() => expect(page.closed()).not.toBeNull());
    expect(page.of("hello")).toEqual([]);
  });

  test("is shown out within a beat once the session has ended", async () => {
    const adam = await first.person({ name: "Adam" });
    const page = await opened(first, adam);
    await endSessions(first.db, { accountId: adam.id });
    await vi.waitFor(() => expect(page.closed()).toBe(4401), { timeout: 15_000 });
  });
});

describe("a process that stops", () => {
  test("says that it goes away, and its people are gone from the others", async () => {
    const third = await testEdge({ beside: first.fresh, listenToDatabase: true });
    const page = await opened(third, ewa);
    page.say({ kind: "presence", case: 1060, doing: "reading" });
    await soon(() => expect(first.live.presence.of(1060)).toHaveLength(1));

    await third.close();

    await soon(() => expect(page.closed()).toBe(1001));
    await soon(() => expect(first.live.presence.of(1060)).toEqual([]));
  });
});
