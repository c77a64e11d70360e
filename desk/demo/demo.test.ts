import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { WEAK_SPOTS } from "#reader/labels.ts";
import { readDraft } from "#reader/read.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import type { Language } from "#words/say.ts";
import { signIn } from "../accounts/signing-in.ts";
import { listCases } from "../cases/listing.ts";
import { byWhen, dayOf } from "../conversations/letters/dates.ts";
import { listIncidents } from "../incidents/listing.ts";
import { answerReport } from "../reports/answering.ts";
import { fillDemo } from "./filling.ts";
import { PASSWORD, PEOPLE } from "./people.ts";

let desk: FreshDatabase;
let cases: number;

beforeAll(async () => {
  desk = await freshDatabase();
  // As on a machine that takes more than a minute for it.
  const now = new Date(Date.now() - 90_000);
  cases = await fillDemo(desk.db, { secret: "a secret of the demo, long enough", now });
}, 300_000);

const none = async (query: ReturnType<typeof sql>) => expect((await query.execute(desk.db)).rows).toEqual([]);
const idOf = async (email: string) =>
  (await desk.db.selectFrom("accounts").select("id").where("email", "=", email).executeTakeFirstOrThrow()).id;

describe("the demo", () => {
  test.for(["mine", "team", "unowned", "waiting", "all", "closed"] as const)("has something in the queue %s", async (queue) => {
    const teams = await desk.db.selectFrom("teams").select("id").execute();
    const accountId = await idOf(PEOPLE.ewa.email);
    const { items } = await listCases(desk.db, { queue, accountId, teamIds: teams.map(({ id }) => id), limit: 100 });
    expect(items.length).toBeGreaterThan(0);
  });

  test("has a dozen cases and more in each language", async () => {
    const rows = await desk.db
      .selectFrom("cases")
      .select("language")
      .select(sql<number>`count(*)`.as("n"))
      .groupBy("language")
      .execute();
    expect(rows.map(({ language }) => language).sort()).toEqual(["bg", "en", "pl"]);
    expect(Math.min(...rows.map(({ n }) => Number(n)))).toBeGreaterThanOrEqual(12);
    expect(rows.reduce((sum, { n }) => sum + Number(n), 0)).toBe(cases);
  });

  test("owes every customer who waits for us an hour", () =>
    none(sql`select number from cases where state = 'open' and waiting_for <> 'customer' and due_at is null`));

  test("shows in the queue the earliest promise that stands", () =>
    none(sql`select number from cases c where due_at is distinct from
      (select min(due_at) from promises where case_number = c.number and state = 'open')`));

  test("leaves no promise open in a closed case", () =>
    none(
      sql`select p.id from promises p join cases c on c.number = p.case_number where p.state = 'open' and c.state = 'closed'`,
    ));

  test("calls kept only what was settled by its hour, and late only what was not", () =>
    none(
      sql`select id from promises where state = 'late' and settled_at < due_at or state = 'kept' and settled_by is not null and settled_at > due_at`,
    ));

  test("writes nothing into the future but promises", async () => {
    await none(sql`select id from messages where created_at > now()`);
    await none(sql`select id from happenings where at > now()`);
    await none(sql`select id from closures where closed_at > now()`);
  });

  test("tells each case in the order in which it went", () =>
    none(sql`select a.id from happenings a join happenings b using (case_number) where a.id < b.id and a.at > b.at`));

  test("queues nothing to be sent", async () => {
    await none(sql`select id from messages where delivery in ('held', 'queued')`);
    await none(sql`select id from graphile_worker.jobs`);
  });

  test("asks nobody again whether it is solved as soon as it starts", () =>
    none(
      sql`select id from confirmations where answered_at is null and lapsed_at is null and asked_at < now() - interval '7 days'`,
    ));

  test("lets Marian wait for news that is due in twenty minutes, and one customer for some that is overdue", async () => {
    const [marian] = await desk.db.selectFrom("cases").select("due_at").where("subject", "=", "Gdzie jest mój laptop?").execute();
    const minutes = (marian!.due_at!.getTime() - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(17);
    expect(minutes).toBeLessThan(21);
    const overdue = await desk.db
      .selectFrom("promises")
      .select("id")
      .where("state", "=", "open")
      .where("due_at", "<", new Date())
      .execute();
    expect(overdue).toHaveLength(1);
  });

  test("tells Mrs Nowak the hour that was promised, in the mail as on her page", async () => {
    const { rows } = await sql<{ text: string; due_at: Date }>`
      select m.text, p.due_at from decisions d join messages m on m.id = d.message_id join promises p on p.decision_id = d.id`.execute(
      desk.db,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.text).toContain(byWhen(rows[0]!.due_at, { language: "pl", timeZone: "Europe/Warsaw" }));
  });

  test.for([
    ["Gdzie jest mój laptop?", "pl"],
    ["Wymiana podeszwy w butach zimowych", "pl"],
    ["Obiektyw do Zenita po ojcu", "pl"],
    ["Rzadki lek dla męża – sprowadzenie z zagranicy", "pl"],
    ["Rozwój: kurs czy egzamin czeladniczy?", "pl"],
    ["Първо издание на „Под игото“", "bg"],
    ["Signed first pressing, collector's copy", "en"],
  ])('tells of "%s" in %s', async ([subject, language]) => {
    const found = await desk.db.selectFrom("cases").select("language").where("subject", "=", subject!).execute();
    expect(found).toEqual([{ language }]);
  });

  test("tells Mrs Nowak that her soles are made no more, with two ways on, and holds only what changes nothing for her", async () => {
    const { rows } = await sql<{ how: string; options: string[]; words: string; touches: string[] }>`
      select s.how, s.options, s.words, s.touches from selections s join cases c on c.number = s.case_number
      where c.subject = 'Wymiana podeszwy w butach zimowych' order by s.id`.execute(desk.db);
    expect(rows.map(({ how }) => how)).toEqual(["held", "told"]);
    expect(rows[0]!.touches).toEqual([]);
    expect(rows[0]!.words).not.toBe("");
    expect(rows[1]!.options).toHaveLength(2);
  });

  test("tells one incident to five customers in three languages, and another that is over", async () => {
    const { items } = await listIncidents(desk.db, { limit: 10 });
    expect(items.map(({ cases, endedAt }) => [cases, endedAt !== null])).toEqual([
      [5, false],
      [3, true],
    ]);
    const { rows } = await sql<{ language: string }>`
      select distinct c.language from incident_tellings t join cases c on c.number = t.case_number
      where t.fate = 'told' and t.update_id = (select max(id) from incident_updates) order by 1`.execute(desk.db);
    expect(rows.map(({ language }) => language)).toEqual(["bg", "en", "pl"]);
    await none(sql`select from incident_tellings where fate <> 'told'`);
  });

  test("names in no letter an hour of its filling for an update to many", async () => {
    const { rows } = await sql<{ text: string; due_at: Date; language: Language }>`
      select m.text, u.next_news_at as due_at, m.language from incident_tellings t join messages m on m.id = t.message_id
      join incident_updates u on u.id = t.update_id`.execute(desk.db);
    expect(rows).toHaveLength(8);
    for (const { text, due_at: at, language } of rows) expect(text).toContain(dayOf(at, { language, timeZone: "Europe/Warsaw" }));
  });

  test.for([
    ["a press contact with an owner", sql`select from cases where matter = 'press' and owner_id is not null`, 1],
    ["claims", sql`select from cases where matter = 'claim'`, 4],
    ["grievances", sql`select from cases where matter = 'grievance'`, 2],
    ["situations", sql`select from cases where situation is not null`, 4],
    ["tags on cases", sql`select distinct tag_id from case_tags`, 7],
    ["fields of cases", sql`select distinct field_id from case_values`, 2],
    ["a field of customers", sql`select from customer_values`, 2],
    ["views", sql`select from views`, 3],
    ["snoozed cases", sql`select from cases where snoozed_until > now()`, 2],
    ["linked cases", sql`select from case_links`, 1],
    ["a double taken in", sql`select from cases where merged_into is not null`, 1],
    ["a sender set aside", sql`select from blocked_senders where released_at is null`, 1],
    ["an organisation with three people", sql`select from belongings where ended_at is null`, 3],
    ["an internal customer", sql`select from customers where relation = 'internal'`, 1],
    ["consents", sql`select from consents`, 4],
    ["what helps", sql`select from helps`, 5],
    ["chats", sql`select from chats where ended_at is not null`, 3],
    ["form cases", sql`select from cases where channel = 'form'`, 4],
    ["procedures followed", sql`select from procedure_uses`, 5],
    ["own entries of the library", sql`select from library_versions`, 5],
    ["promises moved", sql`select from promises where state = 'moved'`, 4],
    ["promises kept late", sql`select from promises where state = 'late'`, 4],
    ["cases that ended without an answer", sql`select from closures where because = 'no_answer'`, 5],
    ["advice that was given and a warning that waits", sql`select from measures`, 2],
    [
      "somebody off today for whom another stands in",
      sql`select from absences where (now() at time zone 'Europe/Warsaw')::date between from_day and until_day`,
      1,
    ],
    ["cases that somebody follows", sql`select from case_followers`, 2],
    ["a form of address", sql`select from customers where address_form is not null`, 4],
  ] as const)("has %s", async ([, query, least]) => {
    expect((await query.execute(desk.db)).rows.length).toBeGreaterThanOrEqual(least);
  });

  test("has something to say in every report, of the year", async () => {
    const today = Temporal.Now.plainDateISO("Europe/Warsaw");
    const filters = { from: today.subtract({ months: 11 }).toString(), until: today.toString() };
    for (const name of ["promises", "first-to-speak", "stages", "waiting"] as const) {
      const report = await answerReport(desk.db, { name, filters });
      expect(report.hidden).toBeNull();
      expect(report.tables.length).toBeGreaterThan(0);
    }
  });

  test("writes as the reader would have it: no weak spot in what people here have written", async () => {
    const { rows } = await sql<{ language: Language; text: string }>`
      select language, text from messages where direction = 'out' and author_id is not null`.execute(desk.db);
    const isWeak = ({ language, text }: { language: Language; text: string }) =>
      readDraft(text, { lang: language }).labels.some(
        ({ label, confidence }) => (WEAK_SPOTS as readonly string[]).includes(label) && confidence > 0.75,
      );
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.filter(isWeak)).toEqual([]);
  });

  test("covers about a year, most of it closed", async () => {
    const { rows } = await sql<{ days: number; closed: number }>`select extract(day from now() - min(opened_at))::int as days,
      count(*) filter (where state = 'closed')::int as closed from cases`.execute(desk.db);
    expect(rows[0]!.days).toBeGreaterThan(300);
    expect(rows[0]!.closed).toBeGreaterThan(cases / 2);
  });

  test.for(Object.values(PEOPLE))("lets $email sign in with the printed password", async ({ email }) => {
    await expect(signIn(desk.db, { email, password: PASSWORD, device: "test", address: "" })).resolves.toBeDefined();
  });
});
