import { Kysely, type LogEvent, PostgresDialect, sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import type { Schema } from "#database/schema.ts";
import { openFirm, openMailbox } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { forgetInternal } from "../customers/seeing.ts";
import type { ListFilter } from "./filtering.ts";
import { countCases, listCases } from "./listing.ts";

const { db, pool } = await freshDatabase();
const { ewa, bartek } = await openFirm(db);
const CASES = 12_000;

// Of 12,000 closed cases nearly all came by mail in Polish, with one team and one tag; one in 1500 is otherwise.
beforeAll(async () => {
  await openMailbox(db);
  await openMailbox(db, "stara@szewc.example");
  await sql`insert into teams (name) values ('Obuwie'), ('Torby')`.execute(db);
  await sql`insert into tags (slug) values ('zwykla'), ('rzadka'), ('niczyja')`.execute(db);
  await sql`insert into fields (about, slug, kind) values ('case', 'zamowienie', 'text'), ('customer', 'miasto', 'text')`.execute(
    db,
  );
  await sql`insert into customers (name, relation) values ('Marian Wójcik', 'external'), ('Jan Nowak', 'external'), ('Kasia', 'internal')`.execute(
    db,
  );
  await sql`
    insert into cases (number, customer_id, internal, subject, channel, mailbox_id, language, team_id, owner_id, state, queue_rank, queue_at, stage, matter, tag_ids)
    overriding system value
    select 2000 + n, case when n % 4000 = 9 then 3 when rare then 2 else 1 end, n % 4000 = 9, 'x', case when rare then 'phone' else 'mail' end, 1 + rare::int,
      case when rare then 'bg' else 'pl' end, 1 + rare::int, case when rare then ${ewa.id}::bigint else ${bartek.id}::bigint end,
      case when n % 100 = 0 then 'open' else 'closed' end, case when n % 100 = 0 then 0 else 3 end, timestamptz '2026-01-01' - make_interval(mins => n / 3),
      case when rare then 4 else 5 end, case when rare then 'claim' end, case when rare then array[1, 2] else array[1] end
    from (select n, n % 1500 = 9 as rare from generate_series(1, ${CASES}) n) made`.execute(db);
  await sql`insert into case_tags (case_number, tag_id) select number, unnest(tag_ids) from cases`.execute(db);
  await sql`insert into case_values (case_number, field_id, value) select number, 1, case when channel = 'phone' then 'ZK9' else 'ZK1' end from cases`.execute(
    db,
  );
  await sql`insert into customer_values (customer_id, field_id, value) values (1, 2, 'Radom'), (2, 2, 'Sofia'), (3, 2, 'Sofia')`.execute(
    db,
  );
  forgetInternal(db);
});

const asked = (filter: ListFilter, more: object = {}) =>
  ({ queue: "closed", filter, accountId: bartek.id, teamIds: [], by: bartek, limit: 3, ...more }) as const;

async function pagesOf(filter: ListFilter, more: object = {}) {
  const seen: number[] = [];
  for (let after: string | undefined; ; ) {
    const page = await listCases(db, { ...asked(filter, more), after });
    seen.push(...page.items.map(({ number }) => number));
    if (page.next === null || seen.length > 30) return seen;
    after = page.next;
  }
}

async function whole(where: string) {
  const { rows } = await sql<{ number: number }>`
    select number from cases where queue_rank = 3 and (not internal or owner_id = ${bartek.id} or team_id = any(${bartek.teamIds}::bigint[]))
      and ${sql.raw(where)} order by queue_at desc, number desc`.execute(db);
  return rows.map(({ number }) => number);
}

const NARROWED: { filter: ListFilter; where: string; leads: string }[] = [
  { filter: { channel: "phone" }, where: "channel = 'phone'", leads: "cases_closed_channel" },
  { filter: { mailbox: 2 }, where: "mailbox_id = 2", leads: "cases_closed_mailbox" },
  { filter: { language: "bg" }, where: "language = 'bg'", leads: "cases_closed_language" },
  { filter: { stage: 4 }, where: "stage = 4", leads: "cases_closed_stage" },
  { filter: { team: 2 }, where: "team_id = 2", leads: "cases_queue_team" },
  { filter: { owner: String(ewa.id) }, where: `owner_id = ${ewa.id}`, leads: "cases_queue_owner" },
  { filter: { matter: "claim" }, where: "matter = 'claim'", leads: "cases_queue_matter" },
  { filter: { tags: "2" }, where: "tag_ids @> '{2}'", leads: "case_tags_tag" },
  { filter: { tags: "1,2", channel: "phone" }, where: "tag_ids @> '{1,2}' and channel = 'phone'", leads: "case_tags_tag" },
  { filter: { field: "1:ZK9" }, where: "channel = 'phone'", leads: "case_values_value" },
  { filter: { customerField: "2:Sofia", tags: "1" }, where: "customer_id in (2, 3)", leads: "customer_values" },
  { filter: { channel: "phone", language: "pl" }, where: "false", leads: "cases_closed_channel" },
  { filter: { team: 1, mailbox: 2 }, where: "false", leads: "cases_closed_mailbox" },
  { filter: { team: 1, stage: 4 }, where: "false", leads: "cases_closed_stage" },
  { filter: { tags: "3" }, where: "false", leads: "case_tags_tag" },
];

describe("a list of closed cases narrowed by what few of them have", () => {
  test.for(NARROWED)("holds these, newest first, over its pages: $filter", async ({ filter, where }) => {
    const expected = await whole(where);
    expect(await pagesOf(filter)).toEqual(expected);
    expect(await countCases(db, asked(filter))).toEqual({ count: expected.length, more: false });
  });

  test("shows a colleague's case to its owner alone", async () => {
    const theirs = (await sql<{ number: number }>`select number from cases where internal and owner_id = ${ewa.id}`.execute(db))
      .rows;
    expect(theirs.length).toBeGreaterThan(0);
    expect(await pagesOf({ channel: "phone" })).not.toContain(theirs[0]!.number);
    expect(await pagesOf({ channel: "phone" }, { by: ewa })).toContain(theirs[0]!.number);
  });

  test.for([
    { tags: "1" },
    { tags: "1", channel: "mail" },
    { field: "1:ZK1" },
    { customerField: "2:Radom", stage: 5 },
  ] as ListFilter[])("and by what most have is read from its front: %o", async (filter) => {
    expect((await pagesOf(filter)).slice(0, 30)).toEqual((await whole("customer_id = 1")).slice(0, 30));
  });
});

describe("once PostgreSQL has counted what is common", () => {
  beforeAll(async () => void (await sql`analyze`.execute(db)));

  test.for(NARROWED)("$filter is found by $leads, and few rows are read", async ({ filter, leads }) => {
    const { plan, read } = await planOf(filter);
    expect(plan).toContain(leads);
    // The few themselves, and what belongs to them; never the thousands.
    expect(read).toBeLessThan(200);
  });
});

interface Step {
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  Plans?: Step[];
}

/** The plan that is kept for a list, and how many rows the busiest of its steps read. */
async function planOf(filter: ListFilter) {
  const questions: { sql: string; parameters: readonly unknown[] }[] = [];
  const log = (event: LogEvent) => void questions.push(event.query);
  await listCases(new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), log }), asked(filter, { by: undefined }));
  const { sql: text, parameters } = questions.at(-1)!;
  const client = await pool.connect();
  await client.query(`prepare list as ${text}`);
  const values = parameters.map((value) => (Array.isArray(value) ? `'{${value.join()}}'` : `'${value}'`)).join(", ");
  const { rows } = await client
    .query(`explain (analyze, format json) execute list (${values})`)
    .finally(() => client.release(true));
  const busiest = (step: Step): number =>
    Math.max(
      (step["Actual Rows"] + (step["Rows Removed by Filter"] ?? 0)) * step["Actual Loops"],
      ...(step.Plans ?? []).map(busiest),
    );
  const [{ Plan: root }] = rows[0]["QUERY PLAN"] as [{ Plan: Step }];
  return { plan: JSON.stringify(root), read: busiest(root) };
}
