import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { signIn } from "../accounts/signing-in.ts";
import { listCases } from "../cases/listing.ts";
import { byWhen } from "../conversations/letters/dates.ts";
import { fillDemo } from "./filling.ts";
import { PASSWORD, PEOPLE } from "./people.ts";

let desk: FreshDatabase;
let cases: number;

beforeAll(async () => {
  desk = await freshDatabase();
  cases = await fillDemo(desk.db, { secret: "a secret of the demo, long enough" });
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
