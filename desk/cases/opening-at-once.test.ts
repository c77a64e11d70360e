import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { doubtedText } from "#test/second-reader.ts";
import { hidden } from "#test/second-reading.ts";
import { theFirm } from "../firm/reading.ts";
import { nobodyListens, watchListeners } from "../webhooks/listeners.ts";
import { openCaseAtOnce } from "./opening-at-once.ts";
import { startCase } from "./starting.ts";

const { db } = await freshDatabase();
await openFirm(db);

const start = (customer: { name?: string; email: string }) =>
  startCase(db, {
    customer,
    subject: "Czajnik ZK7",
    text: "Czajnik przecieka. Kiedy dostanę nowy?",
    channel: "api",
    language: "pl",
    by: program,
  });
const atOnce = async (name: string, address: string, more: { secondReading?: boolean; text?: string } = {}) =>
  openCaseAtOnce(db, {
    subject: "Czajnik ZK7",
    channel: "api",
    language: "pl",
    by: program,
    firm: await theFirm(db),
    words: { channel: "api", author: { name, address }, text: "Czajnik przecieka. Kiedy dostanę nowy?", ...more },
  });

/** All that stands of a case, but for its own numbers and hours. */
async function standing(number: number): Promise<unknown> {
  const { rows } = await sql<{ all: unknown }>`
    select json_build_object(
      'case', (select to_jsonb(c) from cases c where number = ${number}),
      'customer', (select to_jsonb(p) from customers p join cases c on c.customer_id = p.id where number = ${number}),
      'addresses', (select json_agg(a.kind) from customer_addresses a join cases c on c.customer_id = a.customer_id where number = ${number}),
      'messages', (select json_agg(to_jsonb(m) || jsonb_build_object('found', m.search)) from messages m where case_number = ${number}),
      'promises', (select json_agg(to_jsonb(p)) from promises p where case_number = ${number}),
      'happenings', (select json_agg(to_jsonb(h) order by h.id) from happenings h where case_number = ${number})) as all`.execute(
    db,
  );
  const own = /^(at|id|number|search|author_address|message)$|_(id|number|at)$/;
  return JSON.parse(JSON.stringify(rows[0]!.all, (key, value) => (own.test(key) && value !== null ? "its own" : value)));
}

const counted = async () =>
  (await sql<{ all: number }>`select (select count(*) from cases) + (select count(*) from customers) as all`.execute(db)).rows[0]!
    .all;

describe("while it is known that no webhook is on", () => {
  let watch: ReturnType<typeof watchListeners>;
  let theLongWay: unknown;
  beforeAll(async () => {
    theLongWay = await standing((await start({ name: "Anna Nowak", email: "anna@nowak.example" })).number);
    watch = watchListeners(db);
    await vi.waitFor(() => expect(nobodyListens(db)).toBe(true));
  });
  afterAll(() => watch.stop());

  test("a case that is opened at once stands like one that was opened step by step", async () => {
    const opened = await atOnce("Anna Nowak", "other@nowak.example");
    expect(await standing(opened!.number)).toEqual(theLongWay);
  });

  test("the customer whom the address knows by this name gets it", async () => {
    const first = await atOnce("Jan Lis", "Jan@Lis.example");
    const second = await atOnce("Jan Lis", "jan@lis.example ");
    expect(second!.customerId).toBe(first!.customerId);
  });

  test("whoever is known by another name is left to the long way, which keeps the name that is known", async () => {
    const { customerId } = await start({ name: "Iwona Kos", email: "iwona@kos.example" });
    const before = await counted();
    expect(await atOnce("I. K.", "iwona@kos.example")).toBeNull();
    expect(await counted()).toBe(before);

    const again = await start({ name: "I. K.", email: "iwona@kos.example" });
    expect(again.customerId).toBe(customerId);
    const message = await db
      .selectFrom("messages")
      .select("author_name")
      .where("case_number", "=", again.number)
      .executeTakeFirst();
    expect(message).toEqual({ author_name: "Iwona Kos" });
  });

  test("so is whoever writes what the second reader is to be asked about", async () => {
    const { text } = doubtedText(hidden);
    const before = await counted();
    const asked = await atOnce("Ola", "ola@sowa.example", { secondReading: true, text });
    const unasked = await atOnce("Ola", "ola@sowa.example", { secondReading: false, text });
    expect(asked).toBeNull();
    expect(unasked).not.toBeNull();
    expect(await counted()).toBe(before + 2);
  });

  test("twenty at once with one address make one customer and twenty cases", async () => {
    const opened = await Promise.all(Array.from({ length: 20 }, () => start({ name: "Okafor", email: "o@kafor.example" })));
    expect(new Set(opened.map(({ customerId }) => customerId)).size).toBe(1);
    expect(new Set(opened.map(({ number }) => number)).size).toBe(20);
  });
});

test("while a webhook may be on, nothing is opened at once", async () => {
  expect(await atOnce("Piotr", "piotr@wilk.example")).toBeNull();
});
