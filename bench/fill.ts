import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { preview, understand } from "#desk/conversations/understanding.ts";
import { countForReports } from "#desk/reports/counting.ts";
import { termsOf } from "#desk/search/terms.ts";
import { answer, dice, LANGUAGES, letter, somebody, type Written } from "./texts.ts";

const BATCH = 2000;
const AGENTS = 40;
const OPEN_IN = 25; // one case in so many is still open
const RARE_EVERY = 5000; // a word, a tag and a channel that about 200 cases of a million have

/** A tag that hardly a case has. */
export const RARE_TAG = "rdza";

/**
 * Fills a desk with cases as the desk itself would have written them: each with three or four messages read by the reader, findable,
 * promised and written down. Indexes of search are built at the end, as after a restore.
 */
export async function fill(db: Kysely<Schema>, cases: number, tell: (done: number) => void): Promise<void> {
  const agents = await hire(db);
  await sql`insert into tags (slug) values (${RARE_TAG}) on conflict do nothing`.execute(db);
  await sql`drop index messages_search; drop index customers_search`.execute(db);
  const roll = dice(4711);
  const pool = writePool(roll);
  const { rows } = await sql<{ top: number }>`select coalesce(max(number), 1000) as top from cases`.execute(db);
  for (let from = rows[0]!.top + 1, end = from + cases; from < end; from += BATCH) {
    await batch(db, { from, count: Math.min(BATCH, end - from), roll, agents, pool });
    tell(from - rows[0]!.top - 1 + BATCH);
  }
  await sql`create index messages_search on messages using gin (search) with (fastupdate = off);
    create index customers_search on customers using gin (search) with (fastupdate = off)`.execute(db);
  await sql`select setval(pg_get_serial_sequence('cases', 'number'), (select max(number) from cases))`.execute(db);
  await sql`select setval(pg_get_serial_sequence('customers', 'id'), (select max(id) from customers))`.execute(db);
  await sql`analyze`.execute(db);
  // What a desk has had for years is counted: nothing is left to be done beside what is measured.
  while (!(await countForReports(db, { patience: Number.POSITIVE_INFINITY, rest: 0 })));
  await sql`vacuum analyze`.execute(db);
}

async function hire(db: Kysely<Schema>): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    insert into accounts (email, name, role, language)
    select 'agent' || n || '@bench.example', 'Agent ' || n, 'agent', 'en' from generate_series(1, ${AGENTS}) n
    on conflict do nothing returning id`.execute(db);
  return rows.map(({ id }) => id);
}

interface Batch {
  from: number;
  count: number;
  roll: (sides: number) => number;
  agents: number[];
  pool: Pool;
}

interface Message {
  number: number;
  customer: number;
  direction: "in" | "out";
  author: number | null;
  name: string;
  language: string;
  text: string;
  reading: string | null;
  minutes: number;
  terms: string;
}

async function batch(db: Kysely<Schema>, { from, count, ...given }: Batch): Promise<void> {
  const cases = Array.from({ length: count }, (_, at) => written(from + at, given));
  const messages = cases.flatMap(({ messages }) => messages);
  await db.transaction().execute(async (tx) => {
    await sql`set local synchronous_commit = off`.execute(tx);
    await sql`
      insert into customers (id, name, language, search) overriding system value
      select (c->>'customer')::bigint, c->>'name', c->>'language', array_to_tsvector(string_to_array(c->>'nameTerms', ' '))
      from json_array_elements(${JSON.stringify(cases.map(({ row }) => row))}::json) c on conflict do nothing`.execute(tx);
    await sql`
      insert into customer_addresses (customer_id, kind, value)
      select (c->>'customer')::bigint, 'email', c->>'email' from json_array_elements(${JSON.stringify(cases.map(({ row }) => row))}::json) c
      on conflict do nothing`.execute(tx);
    await sql`
      insert into cases (number, customer_id, subject, channel, language, owner_id, state, waiting_for, stage, customer_phrase, opened_at, due_at,
        queue_rank, queue_at, last_message_at, preview, message_count)
      overriding system value
      select (c->>'number')::bigint, (c->>'customer')::bigint, c->>'subject', c->>'channel', c->>'language', (c->>'owner')::bigint, c->>'state', c->>'waiting',
        (c->>'stage')::int, c->>'phrase', now() - (c->>'age')::interval, case when c->>'due' <> '' then now() + (c->>'due')::interval end,
        (c->>'rank')::int, case when c->>'due' <> '' then now() + (c->>'due')::interval else now() - (c->>'age')::interval end,
        now() - (c->>'age')::interval, c->>'preview', (c->>'count')::int
      from json_array_elements(${JSON.stringify(cases.map(({ row }) => row))}::json) c`.execute(tx);
    await sql`
      insert into messages (case_number, customer_id, direction, channel, author_id, author_name, language, text, reading, delivery, created_at, search)
      select (m->>'number')::bigint, (m->>'customer')::bigint, m->>'direction', 'api', (m->>'author')::bigint, m->>'name', m->>'language', m->>'text',
        (m->>'reading')::jsonb, case when m->>'direction' = 'out' then 'sent' end, now() - make_interval(mins => (m->>'minutes')::int),
        array_to_tsvector(string_to_array(m->>'terms', ' '))
      from json_array_elements(${JSON.stringify(messages)}::json) m`.execute(tx);
    await sql`
      update cases set last_message_id = (select max(id) from messages where case_number = number)
      where number between ${from} and ${from + count - 1}`.execute(tx);
    await sql`
      insert into case_tags (case_number, tag_id) select number, id from cases, tags
      where number between ${from} and ${from + count - 1} and number % ${RARE_EVERY} = 0 and slug = ${RARE_TAG}`.execute(tx);
    await sql`
      update cases set tag_ids = array[tag_id] from case_tags where case_number = number and number between ${from} and ${from + count - 1}`.execute(
      tx,
    );
    await sql`
      insert into promises (case_number, customer_id, what, due_at, told, owner_id, state, settled_at)
      select (c->>'number')::bigint, (c->>'customer')::bigint, 'news', now() + coalesce(nullif(c->>'due', '')::interval, -(c->>'age')::interval), true,
        (c->>'owner')::bigint, case when c->>'due' <> '' then 'open' else 'kept' end, case when c->>'due' = '' then now() - (c->>'age')::interval end
      from json_array_elements(${JSON.stringify(cases.map(({ row }) => row))}::json) c`.execute(tx);
    await sql`
      insert into closures (case_number, because, closed_at)
      select (c->>'number')::bigint, 'confirmed', now() - (c->>'age')::interval
      from json_array_elements(${JSON.stringify(cases.map(({ row }) => row))}::json) c where c->>'state' = 'closed'`.execute(tx);
    await sql`
      insert into happenings (what, by_kind, case_number, customer_id, at)
      select 'case.opened', 'customer', (c->>'number')::bigint, (c->>'customer')::bigint, now() - (c->>'age')::interval
      from json_array_elements(${JSON.stringify(cases.map(({ row }) => row))}::json) c`.execute(tx);
  });
}

const PLACE = "ZK0000000";
const POOL = 4000;

/** A letter as the desk keeps it, with a place for the order's number: as long as any number, so that what was found stays where it is. */
interface Letter {
  who: Written;
  text: string;
  reading: string;
  terms: string;
}

type Pool = Record<Written["language"], Letter[]>;

/** Reading a million letters would take longer than all the rest, and say the same of each. */
function writePool(roll: (sides: number) => number): Pool {
  const letters = Array.from({ length: POOL }, () => {
    const who = { ...somebody(roll, 0), order: PLACE };
    const text = letter(roll, who);
    const { reading } = understand(text, who.language);
    return { who, text, reading: JSON.stringify(reading), terms: termsOf(text, who.language).join(" ") };
  });
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, letters.filter(({ who }) => who.language === language)]),
  ) as Pool;
}

function written(number: number, { roll, agents, pool }: Omit<Batch, "from" | "count">) {
  const who = somebody(roll, number);
  const customer = Math.floor(number / 2);
  const open = roll(OPEN_IN) === 0;
  const owner = open && roll(10) === 0 ? null : agents[roll(agents.length)]!;
  const minutes = open ? roll(20_000) + 300 : 20_000 + roll(500_000);
  const base = { number, customer, language: who.language };
  const incoming = (at: number): Message => {
    const picked = pool[who.language][roll(pool[who.language].length)]!;
    const rare = number % RARE_EVERY === 0 && at === 0 ? " zardzewiałysworzeń" : "";
    const more = termsOf(`${at === 0 ? `${who.thing} ${who.order}` : ""} ${who.customer}${rare}`, who.language).join(" ");
    return {
      ...base,
      direction: "in",
      author: null,
      name: who.customer,
      text: picked.text.replaceAll(PLACE, who.order) + rare,
      reading: picked.reading,
      minutes: minutes - at,
      terms: `${picked.terms.replaceAll(PLACE.toLowerCase(), who.order.toLowerCase())} ${more}`.trim(),
    };
  };
  const outgoing = (at: number): Message => {
    const text = answer(who);
    return {
      ...base,
      direction: "out",
      author: owner,
      name: "Agent",
      text,
      reading: null,
      minutes: minutes - at,
      terms: termsOf(text, who.language).join(" "),
    };
  };
  const messages = [incoming(0), outgoing(60), incoming(120), ...(roll(2) === 0 ? [outgoing(180)] : [])];
  const waiting = open ? (["us", "us", "us", "customer", "colleagues"] as const)[roll(5)]! : "us";
  const due = open && waiting !== "customer" ? `${roll(5000) - 300} minutes` : "";
  return {
    messages,
    row: {
      ...base,
      name: who.customer,
      nameTerms: termsOf(`${who.customer} k${customer}@bench.example`, who.language).join(" "),
      email: `k${customer}@bench.example`,
      subject: `${who.thing} ${who.order}`,
      channel: number % RARE_EVERY === 0 ? "phone" : "api",
      owner,
      state: open ? "open" : "closed",
      waiting,
      stage: open ? 1 + roll(5) : 5,
      phrase: open ? "finding_out" : "closed",
      age: `${minutes} minutes`,
      due,
      rank: !open ? 3 : waiting === "customer" ? 1 : waiting === "colleagues" ? 2 : 0,
      preview: preview(messages.at(-1)!.text),
      count: messages.length,
    },
  };
}
