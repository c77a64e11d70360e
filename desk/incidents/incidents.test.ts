import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type { Texts } from "#contract/incidents.ts";
import { openFirm, openMailbox, program } from "#test/cast.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { closeCase } from "../cases/closing.ts";
import { setMatter } from "../cases/setting-matter.ts";
import { snoozeCase } from "../cases/snoozing/snoozing.ts";
import { startCase } from "../cases/starting.ts";
import { mergeCases } from "../cases/together/merging.ts";
import { viewCase } from "../cases/viewing.ts";
import { receiveMessage } from "../conversations/receiving.ts";
import { setRelation } from "../customers/relating.ts";
import { undo } from "../undo/undoing.ts";
import { endIncident } from "./ending.ts";
import { findForIncident } from "./finding.ts";
import { joinIncident, leaveIncident } from "./joining.ts";
import { incidentCases } from "./listing.ts";
import { openIncident } from "./opening.ts";
import { previewUpdate } from "./previewing.ts";
import { tellIncident } from "./telling.ts";
import { writeUpdate } from "./updating.ts";
import { viewIncident } from "./viewing.ts";

let desk: FreshDatabase;
let people: Awaited<ReturnType<typeof openFirm>>;
let polish: number;
let bulgarian: number;
let english: number;
let incident: number;

const nextNewsAt = new Date(Math.ceil(Date.now() / 3_600_000 + 30) * 3_600_000);
const TEXTS: Texts = {
  pl: "Paczki z poniedziałku stoją w sortowni.",
  bg: "Пратките от понеделник са в склада.",
  en: "Parcels from Monday are held at the depot.",
};

async function caseIn(language: "pl" | "bg" | "en", text = "Gdzie jest moja paczka?"): Promise<number> {
  const { number } = await startCase(desk.db, {
    customer: { name: `Klient ${language}`, email: `${language}${Math.random()}@hit.example` },
    subject: "Paczka",
    text,
    language,
    channel: "mail",
    by: program,
  });
  return number;
}

beforeEach(async () => {
  desk = await freshDatabase();
  people = await openFirm(desk.db);
  await openMailbox(desk.db);
  polish = await caseIn("pl");
  bulgarian = await caseIn("bg", "Къде е пратката ми?");
  english = await caseIn("en", "Where is my parcel?");
  const numbers = [polish, bulgarian, english];
  ({ id: incident } = await openIncident(desk.db, { title: "Strajk kurierów", what: "", numbers, by: people.marta }));
});

const show = (number: number) => viewCase(desk.db, { number, by: people.ewa });
const view = () => viewIncident(desk.db, { id: incident, by: people.marta });
async function tell(texts: Partial<Texts> = TEXTS) {
  const update = { id: incident, texts: { pl: "", bg: "", en: "", ...texts }, nextNewsAt, meantForCustomer: false };
  const written = await writeUpdate(desk.db, { ...update, by: people.marta });
  await tellIncident(desk.db, { updateId: written.id });
  return written;
}
const lastOf = async (number: number) => (await show(number)).messages.at(-1)!;

describe("an update", () => {
  test("reaches every open case in its language, as an ordinary message with its next news", async () => {
    await tell();
    for (const [number, words, next] of [
      [polish, TEXTS.pl, "Odezwiemy się ponownie"],
      [bulgarian, TEXTS.bg, "Ще Ви пишем отново"],
      [english, TEXTS.en, "We will write again"],
    ] as const) {
      const told = await show(number);
      const message = told.messages.at(-1)!;
      expect(message).toMatchObject({ direction: "out", delivery: "held", purpose: "message", author: { name: "Marta" } });
      expect(message.text).toContain(words);
      expect(message.text).toContain(next);
      expect(told).toMatchObject({ dueAt: nextNewsAt.toISOString(), owner: null, contacts: { ours: 1 } });
      expect(told.promises.filter(({ state }) => state === "open")).toMatchObject([{ what: "news", told: true }]);
    }
    expect((await view()).updates).toMatchObject([{ fates: { told: 3 }, doneAt: expect.any(String) }]);
  });

  test("leaves what waits for the customer waiting for them", async () => {
    await desk.db.updateTable("cases").set({ waiting_for: "customer", queue_rank: 1 }).where("number", "=", polish).execute();
    await tell();
    expect((await show(polish)).waitingFor).toBe("customer");
  });

  test("lets what is snoozed sleep on, in its place; taken back, too", async () => {
    await snoozeCase(desk.db, { number: polish, until: new Date(Date.now() + 60_000), by: people.ewa });
    const place = () =>
      desk.db.selectFrom("cases").select(["queue_rank", "queue_at"]).where("number", "=", polish).executeTakeFirstOrThrow();
    const before = await place();
    const { happening } = await tell();
    expect(await place()).toEqual(before);
    await undo(desk.db, { happening, by: people.marta });
    expect(await place()).toEqual(before);
  });

  test("tells nobody whose language is blank: they are listed as not told and stay", async () => {
    await tell({ pl: TEXTS.pl });
    expect((await lastOf(bulgarian)).direction).toBe("in");
    const { items } = await incidentCases(desk.db, { id: incident, untold: true, limit: 50 });
    expect(items.map(({ number, fate }) => [number, fate])).toEqual([
      [bulgarian, "no_words"],
      [english, "no_words"],
    ]);
    expect((await view()).cases).toBe(3);
  });

  test("writes nothing to closed cases, nor to the press", async () => {
    await desk.db
      .transaction()
      .execute((tx) => closeCase(tx, { number: polish, because: "agent", words: "odebrane", by: people.ewa }));
    await setMatter(desk.db, { number: english, matter: "press", by: people.ewa });
    await tell();
    expect((await view()).updates[0]!.fates).toEqual({ closed: 1, press: 1, told: 1 });
    expect((await lastOf(polish)).direction).toBe("in");
    expect((await lastOf(english)).direction).toBe("in");
  });

  test("is held from a case whose team words it repeats, and reaches the others", async () => {
    await desk.db
      .updateTable("cases")
      .set({ team_line: "Paczki z poniedziałku stoją w sortowni do soboty i nikt ich nie wyda" })
      .where("number", "=", polish)
      .execute();
    await tell({ ...TEXTS, pl: "Paczki z poniedziałku stoją w sortowni do soboty i nikt ich nie wyda." });
    expect((await view()).updates[0]!.fates).toEqual({ team_words: 1, told: 2 });
  });

  test("names the hour of the next news once: not again where the words name it themselves", async () => {
    const day = nextNewsAt.toLocaleDateString("sv", { timeZone: "Europe/Warsaw" }).split("-");
    const hour = nextNewsAt.toLocaleTimeString("sv", { timeZone: "Europe/Warsaw", hour: "2-digit", minute: "2-digit" });
    const pl = `Napiszemy ${day[2]}.${day[1]}.${day[0]} o ${hour}.`;
    const { text } = await previewUpdate(desk.db, { id: incident, number: polish, texts: { pl, bg: "", en: "" }, nextNewsAt });
    expect(text).toBe(pl);
  });

  test("is shown beforehand, case by case, exactly as it will be", async () => {
    const preview = await previewUpdate(desk.db, { id: incident, number: bulgarian, texts: TEXTS, nextNewsAt });
    expect(preview).toMatchObject({ fate: "told", language: "bg", to: "Klient bg" });
    await tell();
    expect((await lastOf(bulgarian)).text).toBe(preview.text);
    const other = await caseIn("pl");
    await expect(previewUpdate(desk.db, { id: incident, number: other, texts: TEXTS, nextNewsAt })).rejects.toMatchObject({
      code: "incident.case_not_in",
    });
  });

  test("goes on where it was interrupted, and writes to nobody twice", async () => {
    const { id } = await tell();
    await tellIncident(desk.db, { updateId: id });
    await Promise.all([tellIncident(desk.db, { updateId: id }), tellIncident(desk.db, { updateId: id })]);
    expect((await show(polish)).messages.filter(({ direction }) => direction === "out")).toHaveLength(1);
  });

  test("to many is written in few batches, each case once", async () => {
    await sql`
      with hit as (
        insert into cases (customer_id, subject, channel, language)
        select customer_id, 'Paczka', 'mail', 'pl' from cases cross join generate_series(1, 450) where number = ${polish} returning number)
      insert into incident_cases (incident_id, case_number) select ${incident}, number from hit`.execute(desk.db);
    await tell();
    expect((await view()).updates[0]!.fates).toEqual({ told: 453 });
    const { rows } = await sql<{ most: number }>`
      select max(count)::int as most from (select count(*) from messages where direction = 'out' group by case_number) each`.execute(
      desk.db,
    );
    expect(rows[0]!.most).toBe(1);
  });
});

describe("taking it back", () => {
  test("takes all of it back at once, and each case stands as it stood", async () => {
    const before = await Promise.all([polish, bulgarian, english].map(show));
    const { happening } = await tell();
    await undo(desk.db, { happening, by: people.marta });
    const after = await Promise.all([polish, bulgarian, english].map(show));
    for (const [n, now] of after.entries()) {
      expect(now).toMatchObject({
        dueAt: before[n]!.dueAt,
        waitingFor: before[n]!.waitingFor,
        customerLine: { phrase: before[n]!.customerLine.phrase },
        contacts: before[n]!.contacts,
      });
      expect(now.messages.at(-1)!.delivery).toBe("withdrawn");
    }
    expect((await view()).updates).toMatchObject([{ takenBackAt: expect.any(String), fates: { taken_back: 3 } }]);
    await expect(undo(desk.db, { happening, by: people.marta })).rejects.toMatchObject({ code: "undo.overtaken" });
  });

  test("stops what is not written yet", async () => {
    const update = { id: incident, texts: TEXTS, nextNewsAt, meantForCustomer: false, by: people.marta };
    const { id, happening } = await writeUpdate(desk.db, update);
    await undo(desk.db, { happening, by: people.marta });
    await tellIncident(desk.db, { updateId: id });
    expect((await lastOf(polish)).direction).toBe("in");
  });

  test("keeps what a customer has asked meanwhile", async () => {
    const { happening } = await tell();
    const { customer } = await show(polish);
    await desk.db.transaction().execute((tx) =>
      receiveMessage(tx, {
        caseNumber: polish,
        customerId: customer.id,
        channel: "mail",
        author: { name: "Klient", address: "k@hit.example" },
        text: "I co dalej?",
      }),
    );
    await undo(desk.db, { happening, by: people.marta });
    expect(await show(polish)).toMatchObject({ waitingFor: "us", contacts: { written: 2, asked: 1 } });
  });

  test("comes too late once it has left, and is nobody else's", async () => {
    const { id, happening } = await tell();
    await expect(undo(desk.db, { happening, by: people.adam })).rejects.toMatchObject({ code: "undo.not_yours" });
    await desk.db
      .updateTable("incident_updates")
      .set({ leaves_at: new Date(Date.now() - 1000) })
      .where("id", "=", id)
      .execute();
    await expect(undo(desk.db, { happening, by: people.marta })).rejects.toMatchObject({ code: "undo.too_late" });
    expect((await lastOf(polish)).delivery).toBe("held");
  });
});

describe("an update is refused", () => {
  const write = (more: Partial<Parameters<typeof writeUpdate>[1]>) =>
    writeUpdate(desk.db, { id: incident, texts: TEXTS, nextNewsAt, meantForCustomer: false, by: people.marta, ...more });

  test("to those who may not write to many", async () => {
    await expect(write({ by: people.ewa })).rejects.toMatchObject({ code: "incident.supervisor_only" });
    await expect(openIncident(desk.db, { title: "X", what: "", numbers: [], by: people.ewa })).rejects.toMatchObject({
      code: "incident.supervisor_only",
    });
    expect((await viewIncident(desk.db, { id: incident, by: people.ewa })).may).toMatchObject({
      join: true,
      tell: "incident.supervisor_only",
    });
  });

  test.for([
    { what: "no words at all", more: { texts: { pl: "", bg: "", en: "" } }, code: "incident.no_words" },
    { what: "an hour that has passed", more: { nextNewsAt: new Date(0) }, code: "promise.in_the_past" },
    { what: "a colleague called by @", more: { texts: { ...TEXTS, pl: "@Ewa, pomóż" } }, code: "leak.colleague_mention" },
  ])("$what", async ({ more, code }) => {
    await expect(write(more)).rejects.toMatchObject({ code });
    expect((await view()).updates).toEqual([]);
  });

  test("an address of one customer, which all others would read", async () => {
    const { value } = await desk.db.selectFrom("customer_addresses").select("value").executeTakeFirstOrThrow();
    await expect(write({ texts: { ...TEXTS, pl: `Jak ${value}.` } })).rejects.toMatchObject({ code: "leak.other_customer" });
  });

  test("words of what the team alone knows, unless they are meant for customers", async () => {
    const what = "Sortownia w Radomiu nie płaci kurierom od sierpnia i dlatego stoją";
    await desk.db.updateTable("incidents").set({ what }).where("id", "=", incident).execute();
    await expect(write({ texts: { ...TEXTS, pl: `${what}.` } })).rejects.toMatchObject({ code: "leak.team_words" });
    await write({ texts: { ...TEXTS, pl: `${what}.` }, meantForCustomer: true });
  });

  test("languages that no open case reads", async () => {
    await leaveIncident(desk.db, { id: incident, number: english, by: people.ewa });
    await expect(write({ texts: { pl: "", bg: "", en: TEXTS.en } })).rejects.toMatchObject({ code: "incident.nobody_to_tell" });
  });

  test("a second one while the first can still be taken back, and any after the end", async () => {
    await tell();
    await expect(write({})).rejects.toMatchObject({ code: "incident.still_leaving" });
    await expect(endIncident(desk.db, { id: incident, by: people.marta })).rejects.toMatchObject({
      code: "incident.still_leaving",
    });
    await desk.db
      .updateTable("incident_updates")
      .set({ leaves_at: new Date(0) })
      .execute();
    const happening = await endIncident(desk.db, { id: incident, by: people.marta });
    await expect(write({})).rejects.toMatchObject({ code: "incident.ended" });
    await undo(desk.db, { happening, by: people.marta });
    await write({});
  });
});

describe("cases", () => {
  test("are found by their words and put in all at once; closed ones and those that are in are left out", async () => {
    const more = await caseIn("pl", "Moja paczka z poniedziałku nie dotarła.");
    const closed = await caseIn("pl", "Moja paczka z poniedziałku nie dotarła.");
    await desk.db
      .transaction()
      .execute((tx) => closeCase(tx, { number: closed, because: "agent", words: "odebrana", by: people.ewa }));
    const found = await findForIncident(desk.db, { id: incident, q: "paczka" });
    expect(found).toMatchObject({ count: 1, items: [{ number: more }] });

    const { joined, happening } = await joinIncident(desk.db, { id: incident, numbers: [], words: "paczka", by: people.ewa });
    expect(joined).toBe(1);
    expect((await view()).cases).toBe(4);
    await undo(desk.db, { happening: happening!, by: people.ewa });
    expect((await view()).cases).toBe(3);
  });

  test("are found by number, and join once", async () => {
    const more = await caseIn("en");
    expect((await findForIncident(desk.db, { id: incident, q: `#${more}` })).items).toMatchObject([{ number: more }]);
    const join = () => joinIncident(desk.db, { id: incident, numbers: [more, more], by: people.ewa });
    expect((await join()).joined).toBe(1);
    expect(await join()).toEqual({ joined: 0, happening: null });
    expect((await show(more)).incidents).toEqual([{ id: incident, title: "Strajk kurierów" }]);
  });

  test("that nobody knows do not join, and none of the others with them", async () => {
    const more = await caseIn("en");
    const join = joinIncident(desk.db, { id: incident, numbers: [more, 99_999_999], by: people.ewa });
    await expect(join).rejects.toMatchObject({ code: "case.unknown" });
    expect((await view()).cases).toBe(3);
  });

  test("that join later are listed as not told, and get the next update", async () => {
    await tell();
    const later = await caseIn("pl");
    await joinIncident(desk.db, { id: incident, numbers: [later], by: people.ewa });
    const { items } = await incidentCases(desk.db, { id: incident, untold: true, limit: 50 });
    expect(items).toMatchObject([{ number: later, fate: null }]);
    await desk.db
      .updateTable("incident_updates")
      .set({ leaves_at: new Date(0) })
      .execute();
    await tell({ pl: "Paczki już jadą." });
    expect((await lastOf(later)).text).toContain("Paczki już jadą.");
  });

  test("are taken out, and undo puts them back", async () => {
    const happening = await leaveIncident(desk.db, { id: incident, number: polish, by: people.ewa });
    await expect(leaveIncident(desk.db, { id: incident, number: polish, by: people.ewa })).rejects.toMatchObject({
      code: "incident.case_not_in",
    });
    await undo(desk.db, { happening, by: people.ewa });
    expect((await view()).cases).toBe(3);
  });

  test("are listed page after page", async () => {
    const first = await incidentCases(desk.db, { id: incident, untold: false, limit: 2 });
    const second = await incidentCases(desk.db, { id: incident, untold: false, limit: 2, after: first.next! });
    expect([...first.items, ...second.items].map(({ number }) => number)).toEqual([polish, bulgarian, english]);
    expect(second.next).toBeNull();
  });
});

test("a case whose customer turns out to be a colleague is shown, previewed and told to nobody any more", async () => {
  const { customer } = await show(polish);
  await setRelation(desk.db, { id: customer.id, relation: "internal", by: people.marta });
  const { items } = await incidentCases(desk.db, { id: incident, untold: false, limit: 50 });
  expect(items.map(({ number }) => number)).toEqual([bulgarian, english]);
  expect((await view()).languages).toEqual({ pl: 0, bg: 1, en: 1 });
  await expect(previewUpdate(desk.db, { id: incident, number: polish, texts: TEXTS, nextNewsAt })).rejects.toMatchObject({
    code: "incident.case_not_in",
  });
  await tell();
  const said = await desk.db.selectFrom("messages").select("direction").where("case_number", "=", polish).execute();
  expect(said).toEqual([{ direction: "in" }]);
  expect((await lastOf(english)).text).toContain(TEXTS.en);
});

test("joining and leaving stand in each case's record, and so does their undo", async () => {
  const number = await caseIn("pl");
  const what = async () =>
    (await desk.db.selectFrom("happenings").select("what").where("case_number", "=", number).orderBy("id").execute())
      .map((row) => row.what)
      .filter((name) => name.endsWith("_incident"));
  const { happening } = await joinIncident(desk.db, { id: incident, numbers: [number], by: people.ewa });
  await undo(desk.db, { happening: happening!, by: people.ewa });
  expect(await what()).toEqual(["case.joined_incident", "case.left_incident"]);
  await joinIncident(desk.db, { id: incident, numbers: [number], by: people.ewa });
  const left = await leaveIncident(desk.db, { id: incident, number, by: people.ewa });
  await undo(desk.db, { happening: left, by: people.ewa });
  expect((await what()).slice(2)).toEqual(["case.joined_incident", "case.left_incident", "case.joined_incident"]);
});

test("a case that is merged takes its incident along, so that its customer still hears; the undo takes it away again", async () => {
  const kept = await caseIn("pl", "A gdzie jest faktura?");
  const merging = { number: polish, into: kept, acrossCustomers: true, by: people.ewa };
  const happening = await mergeCases(desk.db, merging);
  expect((await show(kept)).incidents).toEqual([{ id: incident, title: "Strajk kurierów" }]);
  await undo(desk.db, { happening, by: people.ewa });
  expect((await show(kept)).incidents).toEqual([]);
  await mergeCases(desk.db, merging);
  await tell();
  expect((await lastOf(kept)).text).toContain(TEXTS.pl);
});
