import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { type CourierStrike, courierStrike, nextNewsAt, TEXTS } from "#test/courier-strike.ts";
import { closeCase } from "../cases/closing.ts";
import { setMatter } from "../cases/setting-matter.ts";
import { snoozeCase } from "../cases/snoozing/snoozing.ts";
import { mergeCases } from "../cases/together/merging.ts";
import { setRelation } from "../customers/relating.ts";
import { undo } from "../undo/undoing.ts";
import { incidentCases } from "./listing.ts";
import { previewUpdate } from "./previewing.ts";
import { tellIncident } from "./telling.ts";

let hit: CourierStrike;
beforeEach(async () => {
  hit = await courierStrike();
});

describe("an update", () => {
  test("reaches every open case in its language, as an ordinary message with its next news", async () => {
    await hit.tell();
    for (const [number, words, next] of [
      [hit.polish, TEXTS.pl, "Odezwiemy się ponownie"],
      [hit.bulgarian, TEXTS.bg, "Ще Ви пишем отново"],
      [hit.english, TEXTS.en, "We will write again"],
    ] as const) {
      const told = await hit.show(number);
      const message = told.messages.at(-1)!;
      expect(message).toMatchObject({ direction: "out", delivery: "held", purpose: "message", author: { name: "Marta" } });
      expect(message.text).toContain(words);
      expect(message.text).toContain(next);
      expect(told).toMatchObject({ dueAt: nextNewsAt.toISOString(), owner: null, contacts: { ours: 1 } });
      expect(told.promises.filter(({ state }) => state === "open")).toMatchObject([{ what: "news", told: true }]);
    }
    expect((await hit.view()).updates).toMatchObject([{ fates: { told: 3 }, doneAt: expect.any(String) }]);
  });

  test("leaves what waits for the customer waiting for them", async () => {
    await hit.db.updateTable("cases").set({ waiting_for: "customer", queue_rank: 1 }).where("number", "=", hit.polish).execute();
    await hit.tell();
    expect((await hit.show(hit.polish)).waitingFor).toBe("customer");
  });

  test("lets what is snoozed sleep on, in its place; taken back, too", async () => {
    await snoozeCase(hit.db, { number: hit.polish, until: new Date(Date.now() + 60_000), by: hit.people.ewa });
    const place = () =>
      hit.db.selectFrom("cases").select(["queue_rank", "queue_at"]).where("number", "=", hit.polish).executeTakeFirstOrThrow();
    const before = await place();
    const { happening } = await hit.tell();
    expect(await place()).toEqual(before);
    await undo(hit.db, { happening, by: hit.people.marta });
    expect(await place()).toEqual(before);
  });

  test("tells nobody whose language is blank: they are listed as not told and stay", async () => {
    await hit.tell({ pl: TEXTS.pl });
    expect((await hit.lastOf(hit.bulgarian)).direction).toBe("in");
    const { items } = await incidentCases(hit.db, { id: hit.incident, untold: true, limit: 50 });
    expect(items.map(({ number, fate }) => [number, fate])).toEqual([
      [hit.bulgarian, "no_words"],
      [hit.english, "no_words"],
    ]);
    expect((await hit.view()).cases).toBe(3);
  });

  test("writes nothing to closed cases, nor to the press", async () => {
    await hit.db
      .transaction()
      .execute((tx) => closeCase(tx, { number: hit.polish, because: "agent", words: "odebrane", by: hit.people.ewa }));
    await setMatter(hit.db, { number: hit.english, matter: "press", by: hit.people.ewa });
    await hit.tell();
    expect((await hit.view()).updates[0]!.fates).toEqual({ closed: 1, press: 1, told: 1 });
    expect((await hit.lastOf(hit.polish)).direction).toBe("in");
    expect((await hit.lastOf(hit.english)).direction).toBe("in");
  });

  test("is held from a case whose team words it repeats, and reaches the others", async () => {
    await hit.db
      .updateTable("cases")
      .set({ team_line: "Paczki z poniedziałku stoją w sortowni do soboty i nikt ich nie wyda" })
      .where("number", "=", hit.polish)
      .execute();
    await hit.tell({ ...TEXTS, pl: "Paczki z poniedziałku stoją w sortowni do soboty i nikt ich nie wyda." });
    expect((await hit.view()).updates[0]!.fates).toEqual({ team_words: 1, told: 2 });
  });

  test("names the hour of the next news once: not again where the words name it themselves", async () => {
    const day = nextNewsAt.toLocaleDateString("sv", { timeZone: "Europe/Warsaw" }).split("-");
    const hour = nextNewsAt.toLocaleTimeString("sv", { timeZone: "Europe/Warsaw", hour: "2-digit", minute: "2-digit" });
    const pl = `Napiszemy ${day[2]}.${day[1]}.${day[0]} o ${hour}.`;
    const { text } = await previewUpdate(hit.db, {
      id: hit.incident,
      number: hit.polish,
      texts: { pl, bg: "", en: "" },
      nextNewsAt,
    });
    expect(text).toBe(pl);
  });

  test("is shown beforehand, case by case, exactly as it will be", async () => {
    const preview = await previewUpdate(hit.db, { id: hit.incident, number: hit.bulgarian, texts: TEXTS, nextNewsAt });
    expect(preview).toMatchObject({ fate: "told", language: "bg", to: "Klient bg" });
    await hit.tell();
    expect((await hit.lastOf(hit.bulgarian)).text).toBe(preview.text);
    const other = await hit.caseIn("pl");
    await expect(previewUpdate(hit.db, { id: hit.incident, number: other, texts: TEXTS, nextNewsAt })).rejects.toMatchObject({
      code: "incident.case_not_in",
    });
  });

  test("goes on where it was interrupted, and writes to nobody twice", async () => {
    const { id } = await hit.tell();
    await tellIncident(hit.db, { updateId: id });
    await Promise.all([tellIncident(hit.db, { updateId: id }), tellIncident(hit.db, { updateId: id })]);
    expect((await hit.show(hit.polish)).messages.filter(({ direction }) => direction === "out")).toHaveLength(1);
  });

  test("to many is written in few batches, each case once", async () => {
    await sql`
      with hit as (
        insert into cases (customer_id, subject, channel, language)
        select customer_id, 'Paczka', 'mail', 'pl' from cases cross join generate_series(1, 450) where number = ${hit.polish} returning number)
      insert into incident_cases (incident_id, case_number) select ${hit.incident}, number from hit`.execute(hit.db);
    await hit.tell();
    expect((await hit.view()).updates[0]!.fates).toEqual({ told: 453 });
    const { rows } = await sql<{ most: number }>`
      select max(count)::int as most from (select count(*) from messages where direction = 'out' group by case_number) each`.execute(
      hit.db,
    );
    expect(rows[0]!.most).toBe(1);
  });
});

test("a case whose customer turns out to be a colleague is shown, previewed and told to nobody any more", async () => {
  const { customer } = await hit.show(hit.polish);
  await setRelation(hit.db, { id: customer.id, relation: "internal", by: hit.people.marta });
  const { items } = await incidentCases(hit.db, { id: hit.incident, untold: false, limit: 50 });
  expect(items.map(({ number }) => number)).toEqual([hit.bulgarian, hit.english]);
  expect((await hit.view()).languages).toEqual({ pl: 0, bg: 1, en: 1 });
  await expect(previewUpdate(hit.db, { id: hit.incident, number: hit.polish, texts: TEXTS, nextNewsAt })).rejects.toMatchObject({
    code: "incident.case_not_in",
  });
  await hit.tell();
  const said = await hit.db.selectFrom("messages").select("direction").where("case_number", "=", hit.polish).execute();
  expect(said).toEqual([{ direction: "in" }]);
  expect((await hit.lastOf(hit.english)).text).toContain(TEXTS.en);
});

test("a case that is merged takes its incident along, so that its customer still hears; the undo takes it away again", async () => {
  const kept = await hit.caseIn("pl", "A gdzie jest faktura?");
  const merging = { number: hit.polish, into: kept, acrossCustomers: true, by: hit.people.ewa };
  const happening = await mergeCases(hit.db, merging);
  expect((await hit.show(kept)).incidents).toEqual([{ id: hit.incident, title: "Strajk kurierów" }]);
  await undo(hit.db, { happening, by: hit.people.ewa });
  expect((await hit.show(kept)).incidents).toEqual([]);
  await mergeCases(hit.db, merging);
  await hit.tell();
  expect((await hit.lastOf(kept)).text).toContain(TEXTS.pl);
});
