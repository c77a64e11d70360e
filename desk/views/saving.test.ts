import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { nowakCase, openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { assignCase } from "../cases/assigning.ts";
import { countCases, listCases } from "../cases/listing.ts";
import { setStage } from "../cases/staging.ts";
import { changeView, listViews, removeView, saveView } from "./saving.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta } = await openFirm(db);
const { id: teamId } = await db.insertInto("teams").values({ name: "Obuwie" }).returning("id").executeTakeFirstOrThrow();
const [ewas, barteks] = [ewa, bartek].map((person) => ({ ...person, teamIds: [teamId] })) as [typeof ewa, typeof bartek];
const filter = { queue: "all", stage: 3 } as const;
const namesFor = async (by: typeof ewa) => (await listViews(db, { by })).items.map(({ name }) => name);

describe("a saved view", () => {
  test("is one's own until it is shared with a team", async () => {
    const id = await saveView(db, { name: "Moje decyzje", teamId: null, filter, by: ewa });
    expect(await namesFor(ewa)).toEqual(["Moje decyzje"]);
    expect(await namesFor(barteks)).toEqual([]);
    await changeView(db, { id, name: "Decyzje", teamId, filter, by: ewas });
    expect((await listViews(db, { by: barteks })).items).toMatchObject([
      { name: "Decyzje", mine: false, owner: { name: "Ewa" }, team: { name: "Obuwie" }, filter },
    ]);
    expect(await namesFor(marta)).toEqual([]);
  });

  test("is changed and removed by whoever made it, and comes back when it is saved anew", async () => {
    const id = await saveView(db, { name: "Wspólny", teamId, filter, by: ewas });
    await expect(changeView(db, { id, name: "Inny", teamId, filter, by: barteks })).rejects.toMatchObject({
      code: "view.not_yours",
    });
    await expect(removeView(db, { id, by: barteks })).rejects.toMatchObject({ code: "view.not_yours" });
    await removeView(db, { id, by: ewa });
    expect(await namesFor(barteks)).not.toContain("Wspólny");
    await expect(removeView(db, { id, by: ewa })).rejects.toMatchObject({ code: "view.unknown" });
    await changeView(db, { id, name: "Wspólny", teamId, filter, by: ewas });
    expect(await namesFor(barteks)).toContain("Wspólny");
  });

  test("is shared with a team by those who belong to it, and by who leads", async () => {
    const share = (by: typeof ewa, id = teamId) => saveView(db, { name: `od ${by.name}`, teamId: id, filter, by });
    const mine = await saveView(db, { name: "Mój", teamId: null, filter, by: ewa });
    for (const act of [() => share(ewa), () => changeView(db, { id: mine, name: "Mój", teamId, filter, by: ewa })])
      await expect(act()).rejects.toMatchObject({ code: "view.not_your_team" });
    await expect(share(barteks, 999_999)).rejects.toMatchObject({ code: "team.unknown" });
    await share(marta);
    await share(barteks);
    expect(await namesFor(ewas)).toEqual(expect.arrayContaining(["od Marta", "od Bartek"]));
    expect((await namesFor(marta)).filter((name) => name.startsWith("od "))).toEqual(["od Marta"]);
  });

  test("belongs to a person, not to a program", async () => {
    await expect(saveView(db, { name: "x", teamId: null, filter, by: program })).rejects.toMatchObject({
      code: "sign_in.person_only",
    });
  });
});

describe("a narrowed list", () => {
  const ask = (asked: Parameters<typeof listCases>[1]["filter"], more: object = {}) =>
    listCases(db, { queue: "all", filter: asked, accountId: ewa.id, teamIds: [teamId], limit: 50, ...more });

  test("holds what fits every part of it, and nothing else", async () => {
    const [one, two] = [await nowakCase(db), await nowakCase(db)];
    await assignCase(db, { number: one.number, ownerId: ewa.id, teamId, by: ewa });
    await setStage(db, { number: one.number, stage: 4, by: ewa });
    await assignCase(db, { number: two.number, ownerId: bartek.id, by: ewa });
    const numbers = async (asked: Parameters<typeof ask>[0]) => (await ask(asked)).items.map(({ number }) => number);
    expect(await numbers({ owner: "me", stage: 4, language: "pl", channel: "api", waitingFor: "us", team: teamId })).toEqual([
      one.number,
    ]);
    expect(await numbers({ owner: String(bartek.id) })).toEqual([two.number]);
    expect(await numbers({ owner: "none" })).toEqual([]);
    expect(await numbers({ owner: "me", stage: 2 })).toEqual([]);
    expect(await numbers({ mailbox: 999 })).toEqual([]);
    const { items } = await ask({ stage: 4 }, { queue: "team" });
    expect(items.map(({ number }) => number)).toEqual([one.number]);
  });

  test("stays in the order of promises, over its pages", async () => {
    const many = [];
    for (let at = 0; at < 5; at++) many.push((await nowakCase(db)).number);
    await sql`update cases set stage = 5, queue_at = now() + make_interval(hours => (number % 3)::int) where number = any(${many}::bigint[])`.execute(
      db,
    );
    const seen: number[] = [];
    let after: string | undefined;
    do {
      const page = await ask({ stage: 5 }, { limit: 2, after });
      seen.push(...page.items.map(({ number }) => number));
      after = page.next ?? undefined;
    } while (after);
    const { rows } = await sql<{
      number: number;
    }>`select number from cases where stage = 5 order by queue_rank, queue_at, number`.execute(db);
    expect(seen).toEqual(rows.map(({ number }) => number));
    expect(new Set(seen)).toEqual(new Set(many));
  });

  test("is counted, and no further than a thousand", async () => {
    const count = (asked: object) => countCases(db, { queue: "all", filter: asked, accountId: ewa.id, teamIds: [] });
    expect(await count({ stage: 5 })).toEqual({ count: 5, more: false });
    await sql`
      insert into cases (customer_id, subject, channel, language, stage) select min(id), 'x', 'form', 'bg', 1 from customers, generate_series(1, 1001)
      group by generate_series`.execute(db);
    expect(await count({ channel: "form" })).toEqual({ count: 1000, more: true });
    expect(await count({ channel: "form", stage: 2 })).toEqual({ count: 0, more: false });
  });
});
