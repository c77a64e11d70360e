import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { searchAll } from "./searching.ts";

const { db } = await freshDatabase();
const { ewa, bartek } = await openFirm(db);
const CASES = 900;

// Far apart, so that a stretch holds few of them: numbers are not reused, and what a search walks through is numbers. Written in turns, so that
// an old case has new messages; one in fifty arrived years late, as out of an import.
beforeAll(async () => {
  await sql`insert into teams (name) values ('Naprawy'), ('Zwroty')`.execute(db);
  await sql`insert into customers (name, relation) values ('Marian Wójcik', 'external'), ('Kasia z magazynu', 'internal')`.execute(
    db,
  );
  await sql`
    insert into cases (number, customer_id, internal, subject, channel, language, state, queue_rank, stage, owner_id, team_id)
    overriding system value
    select 1000 + n, 1 + (n % 97 = 0)::int, n % 97 = 0, 'Laptop', case when n % 300 = 7 then 'phone' else 'api' end,
      (array['pl', 'bg', 'en'])[1 + n % 3], case when n % 5 = 0 then 'open' else 'closed' end, case when n % 5 = 0 then 0 else 3 end,
      case when n % 5 = 0 then 1 + n % 4 else 5 end, case when n % 7 = 0 then ${ewa.id}::bigint when n % 7 < 4 then ${bartek.id}::bigint end, 1 + n % 2
    from generate_series(1, ${CASES}) n`.execute(db);
  await sql`
    insert into messages (id, case_number, customer_id, direction, channel, language, text, created_at, search)
    overriding system value
    select 200 * at + n % 11, 1000 + n, 1 + (n % 97 = 0)::int, 'in', 'api', 'pl', 'Czekam na laptop',
      timestamptz '2025-01-01' + make_interval(hours => 3 * at) - make_interval(years => (at % 50 = 0)::int * 3),
      array_to_tsvector(array['czekam', 'na', 'laptop'] || case when n % 450 = 3 then array['pralka'] else '{}'::text[] end)
    from (select at, 1 + (at * 7919 + at / 900) % ${CASES} as n from generate_series(1, ${CASES * 3}) at) turn`.execute(db);
  await sql`
    insert into notes (id, case_number, customer_id, author_id, author_name, text, created_at, search)
    overriding system value
    select 600 * n, 1000 + n, 1 + (n % 97 = 0)::int, ${ewa.id}, 'Ewa', 'Czekam na części', timestamptz '2025-01-01' + make_interval(hours => 9 * n),
      array_to_tsvector(array['czekam', 'na', 'części'])
    from generate_series(1, ${CASES}, 10) n`.execute(db);
  // What hardly anything has: two files, and one author of two messages, far apart.
  await sql`insert into files (sha256, size, content) values (repeat('0', 64), 1, 'x')`.execute(db);
  await sql`
    insert into attachments (message_id, case_number, audience, name, type, size, sha256)
    select id, case_number, 'customer', 'laptop.jpg', 'image/jpeg', 1, repeat('0', 64) from messages where case_number in (1011, 1700) and id % 600 < 200`.execute(
    db,
  );
  await sql`update messages set direction = 'out', delivery = 'sent', author_id = ${ewa.id} where case_number in (1012, 1701)`.execute(
    db,
  );
  await sql`update cases set last_message_id = (select max(id) from messages where case_number = number)`.execute(db);
  await sql`analyze`.execute(db);
});

const pagesOf = async (q: string, more: Partial<Parameters<typeof searchAll>[1]>) => {
  const seen: string[] = [];
  let empty = 0;
  for (let after: string | undefined; ; ) {
    const page = await searchAll(db, { q, limit: 100, after, by: bartek, ...more });
    seen.push(...page.items.map(({ kind, id, case: number }) => `${kind} ${id ?? number}`));
    if (page.items.length === 0 && page.next !== null) empty++;
    if (page.next === null) return { seen, empty };
    after = page.next;
  }
};

const whole = async (where: string, kinds: readonly ("message" | "note")[] = ["message", "note"]) => {
  const found = await Promise.all(
    kinds.map((kind) =>
      sql<{ it: string }>`
        select ${kind} || ' ' || w.id as it from ${sql.table(`${kind}s`)} w join cases c on c.number = w.case_number
        where (not c.internal or c.owner_id = ${bartek.id}) and ${sql.raw(where)}`.execute(db),
    ),
  );
  return found.flatMap(({ rows }) => rows.map(({ it }) => it)).sort();
};

/** However busy the machine is. */
const PATIENT = 60_000;
const RARE_AUTHOR = "c.number in (1012, 1701)";
const RARE_FILE = "exists (select from attachments a where a.message_id = w.id)";

const has = (word: string) => `w.search @@ '${word}'::tsquery`;

describe("page after page holds every hit once, and none that is not meant", () => {
  test.for<{ q: string; where: string; only?: "message"[]; because: string }>([
    { q: "czekam", where: "true", because: "a common word alone" },
    { q: "czekam state:open", where: "c.state = 'open'", because: "a common word among what fewer cases have" },
    { q: "czekam state:closed", where: "c.state = 'closed'", because: "a common word among what most cases have" },
    { q: "czekam stage:3 language:pl", where: "c.stage = 3 and c.language = 'pl'", because: "two filters" },
    { q: "laptop channel:phone", where: `c.channel = 'phone' and ${has("laptop")}`, because: "three cases, far apart" },
    { q: "laptop channel:form", where: "false", because: "a channel nobody wrote by" },
    {
      q: "czekam owner:bartek state:open",
      where: `c.owner_id = ${bartek.id} and c.state = 'open'`,
      because: "many cases of one person",
    },
    { q: "czekam team:naprawy stage:2", where: "c.team_id = 1 and c.stage = 2", because: "many cases of a team" },
    { q: "pralka language:pl", where: `c.language = 'pl' and ${has("pralka")}`, because: "a rarer word" },
    { q: "czekam since:2025-09-01 until:2025-09-20", where: between("2025-09-01", "2025-09-20"), because: "days long past" },
    { q: "czekam until:2022-06-30", where: between("2000-01-01", "2022-06-30"), because: "days of what arrived years late" },
    { q: "czekam since:2031-01-01", where: "false", because: "days still to come" },
    {
      q: "czekam state:open since:2025-03-01 until:2025-03-31",
      where: `c.state = 'open' and ${between("2025-03-01", "2025-03-31")}`,
      because: "days and a filter",
    },
    { q: "czekam from:ewa in:messages", where: RARE_AUTHOR, only: ["message"], because: "an author of a few, far apart" },
    { q: "from:ewa in:messages", where: RARE_AUTHOR, only: ["message"], because: "the same without words" },
    { q: "laptop has:file", where: RARE_FILE, only: ["message"], because: "files that hardly a message has" },
    { q: '"czekam na laptop" stage:1', where: `c.stage = 1 and ${has("laptop")}`, because: "words just so" },
  ])("$q: $because", async ({ q, where, only }) => {
    const expected = await whole(where, only);
    for (const sort of ["newest", "oldest"] as const) {
      const { seen } = await pagesOf(q, { sort });
      expect(seen.toSorted()).toEqual(expected);
    }
  });

  test("and cases without words, too", async () => {
    const { rows } = await sql<{
      it: string;
    }>`select 'case ' || number as it from cases where (not internal or owner_id = ${bartek.id}) and stage = 2 and language = 'bg'`.execute(
      db,
    );
    for (const sort of ["newest", "oldest"] as const) {
      const { seen } = await pagesOf("stage:2 language:bg", { sort });
      expect(seen.toSorted()).toEqual(rows.map(({ it }) => it).sort());
    }
  });
});

describe("a search", () => {
  test("shows a case of a colleague to its owner alone, wherever in the pages it lies", async () => {
    const mine = await pagesOf("czekam stage:5 owner:ewa", { by: ewa });
    const others = await pagesOf("czekam stage:5 owner:ewa", { by: bartek });
    expect(mine.seen.length).toBeGreaterThan(others.seen.length);
    expect(others.seen.toSorted()).toEqual(await whole(`c.stage = 5 and c.owner_id = ${ewa.id}`));
  });

  test("is in the order of arrival, the newest first", async () => {
    const { seen } = await pagesOf("czekam stage:3 in:messages", {});
    const ids = seen.map((each) => Number(each.split(" ")[1]));
    expect(ids.length).toBeGreaterThan(100);
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
  });

  test.for([
    "laptop channel:phone",
    "laptop channel:form",
    "czekam until:2022-06-30",
    "czekam since:2025-09-01 until:2025-09-20",
    "czekam from:ewa",
    "from:ewa",
    "laptop has:file",
    '"laptop na czekam"',
  ])("does not ask anybody to go on where nothing is found: %s", async (q) => {
    for (const sort of ["newest", "oldest"] as const)
      expect((await pagesOf(q, { sort, in: "messages", patience: PATIENT })).empty).toBe(0);
  });

  test("fills its pages where what is asked for is rare", async () => {
    const first = await searchAll(db, { q: "from:ewa in:messages", limit: 4, by: bartek, patience: PATIENT });
    expect(first.items).toHaveLength(4);
    expect(first.looked).toBeNull();
  });

  test.for(["newest", "oldest"] as const)(
    "that has looked as long as it may says how far it came, and goes on from there: the %s first",
    async (sort) => {
      const asked = { q: "from:ewa in:messages", sort, limit: 100, by: bartek, patience: 0 };
      const seen: (number | null)[] = [];
      let looked = 0;
      for (let after: string | undefined; ; ) {
        const page = await searchAll(db, { ...asked, after });
        seen.push(...page.items.map(({ id }) => id));
        if (page.next === null) break;
        expect(page.looked).toMatchObject({ of: "words", more: false });
        looked += page.looked!.count;
        expect(page.looked!.last).toBe(await hourOf(page.next, sort));
        after = page.next;
      }
      expect(seen.length).toBe((await whole(RARE_AUTHOR, ["message"])).length);
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from messages`.execute(db);
      expect(looked).toBeGreaterThan(rows[0]!.count / 2);
      expect(looked).toBeLessThanOrEqual(rows[0]!.count);
    },
  );
});

/** When the message at the edge of what was looked through was written. */
async function hourOf(next: string, sort: "newest" | "oldest"): Promise<string> {
  const id = Number(/^m(\d+)/.exec(next)![1]);
  const edge = sort === "newest" ? sql`id >= ${id} order by id` : sql`id <= ${id} order by id desc`;
  const { rows } = await sql<{ at: Date }>`select created_at as at from messages where ${edge} limit 1`.execute(db);
  return rows[0]!.at.toISOString();
}

function between(since: string, until: string): string {
  return `w.created_at >= date '${since}'::timestamp at time zone 'Europe/Warsaw' and w.created_at < (date '${until}' + 1)::timestamp at time zone 'Europe/Warsaw'`;
}
