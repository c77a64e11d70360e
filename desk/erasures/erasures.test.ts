import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { nowakCase, openFirm, openMailbox, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { fillEverything } from "#test/every-table.ts";
import { closeCase } from "../cases/closing.ts";
import { startCase } from "../cases/starting.ts";
import { viewCase } from "../cases/viewing.ts";
import { writeNote } from "../conversations/noting.ts";
import { replyToCase } from "../conversations/replying.ts";
import { writeConsent } from "../customers/consenting.ts";
import { describeCustomer } from "../customers/describing.ts";
import { writeHelp } from "../customers/helping.ts";
import { viewCustomer } from "../customers/viewing.ts";
import { HELD } from "../data-copies/held.ts";
import { searchAll } from "../search/searching.ts";
import { undo } from "../undo/undoing.ts";
import { eraseCustomer } from "./erasing.ts";
import { type Json, strip } from "./happenings-without-words.ts";
import { ERASED } from "./what-is-erased.ts";

const { db } = await freshDatabase();
const { ewa, marta, georgi } = await openFirm(db);
await openMailbox(db);
await sql`insert into fields (about, slug, kind) values ('customer', 'miasto', 'text'), ('case', 'zamowienie', 'text')`.execute(
  db,
);

/** A word that nobody else at the desk says: wherever it stands, it is Zenobia's. */
const MARK = "zenobia";

async function zenobiasCase() {
  const { number } = await startCase(db, {
    customer: { name: "Zenobia Mark", email: "zenobia@mark.example" },
    subject: "Zenobia pyta",
    text: "Jestem Zenobia i czekam na buty.",
    channel: "api",
    by: program,
  });
  const { customer_id: id } = await db
    .selectFrom("cases")
    .select("customer_id")
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
  return { number, id };
}

const close = (number: number) =>
  db.transaction().execute((tx) => closeCase(tx, { number, because: "agent", words: "Zenobia ma buty", by: ewa }));

/** Where in the database a word still stands, in any row of any table. */
async function whereStands(word: string): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by 1`.execute(db);
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql`
        select from ${sql.table(name)} t where t::text ilike ${`%${word}%`} or t::text like ${`%${Buffer.from(word).toString("hex")}%`} limit 1`.execute(
        db,
      );
      return rows.length > 0 ? [name] : [];
    }),
  );
  return found.flat();
}

describe("an erasure", () => {
  test("leaves no word of the customer anywhere, and every word of everybody else", async () => {
    const nowak = await nowakCase(db);
    const { number, id } = await zenobiasCase();
    await writeHelp(db, { id, words: "Zenobia woli SMS-y", by: ewa });
    await writeConsent(db, {
      id,
      what: "newsletter Zenobia",
      given: true,
      how: "mail",
      words: "Zenobia się zgadza",
      at: new Date(),
      by: ewa,
    });
    const described = await describeCustomer(db, { id, name: "Zenobia Mark-Lis", language: "pl", addressForm: null, by: georgi });
    await replyToCase(db, {
      number,
      text: "Pani Zenobio, zenobia, już piszę.",
      nextUpdate: new Date(Date.now() + 864e5),
      by: ewa,
    });
    await writeNote(db, { number, text: "Zenobia dzwoniła.", mentions: [], attachmentIds: [], by: ewa });
    await db.transaction().execute((tx) => fillEverything(tx, { number, id, people: { ewa, marta, georgi } }));
    await close(number);
    // What stands in a table that is not erased would not be looked for below.
    expect((await whereStands(MARK)).length).toBeGreaterThan(30);
    await sql`insert into attachments (case_number, message_id, audience, name, type, size, sha256)
      select case_number, id, 'customer', 'b.png', 'image/png', 7, 'f2' from messages where case_number = ${nowak.number} limit 1`.execute(
      db,
    );

    await eraseCustomer(db, { id, because: "asked", by: georgi });

    expect(await whereStands(MARK)).toEqual([]);
    expect(await whereStands("600100200")).toEqual([]);
    expect((await sql<{ sha256: string }>`select sha256 from files`.execute(db)).rows).toEqual([{ sha256: "f2" }]);
    expect(await viewCustomer(db, { id, by: georgi })).toMatchObject({
      name: `#${id}`,
      addresses: [],
      helps: [],
      consents: [],
      erasedAt: expect.any(String),
    });
    const view = await viewCase(db, { number, by: ewa });
    expect(view).toMatchObject({ number, subject: "", state: "closed" });
    expect(view.messages.length).toBeGreaterThan(1);
    expect((await viewCase(db, { number: nowak.number, by: ewa })).messages[0]!.text).not.toBe("");
    expect((await searchAll(db, { q: "zenobia", limit: 10 })).items).toEqual([]);

    const written = await db.selectFrom("happenings").selectAll().where("what", "=", "customer.erased").executeTakeFirstOrThrow();
    expect(written).toMatchObject({ customer_id: id, account_id: georgi.id, detail: { because: "asked" } });
    await expect(undo(db, { happening: described, by: georgi })).rejects.toMatchObject({ code: "undo.overtaken" });
    await expect(writeHelp(db, { id, words: "SMS", by: ewa })).rejects.toMatchObject({ code: "customer.erased" });
    const again = await zenobiasCase();
    expect(again.id).not.toBe(id);
  });

  test.for<{
    what: string;
    code: string;
    stands: (number: number, id: number) => Promise<unknown>;
    ends: (number: number, id: number) => Promise<unknown>;
  }>([
    {
      what: "a case is open",
      code: "erasure.case_open",
      stands: async () => {},
      ends: (number) => close(number),
    },
    {
      what: "a claim was closed less than two years ago",
      code: "erasure.claim_stands",
      stands: async (number) => {
        await close(number);
        await sql`update cases set matter = 'claim', queue_at = now() - interval '23 months' where number = ${number}`.execute(
          db,
        );
      },
      ends: (number) => sql`update cases set queue_at = now() - interval '25 months' where number = ${number}`.execute(db),
    },
    {
      what: "a decision about contact can still be appealed against",
      code: "erasure.measure_stands",
      stands: async (number, id) => {
        await close(number);
        await sql`
          insert into measures (customer_id, stage, quote, quoted_on, grounds_case, reason, appeal_by, letter_language, letter, proposed_by, proposed_name, confirmed_by,
            confirmed_name, confirmed_at)
          values (${id}, 'advice', 'xxx', '2026-01-01', ${number}, 'xxxxxxxxxx', now() + interval '1 day', 'pl', '', ${ewa.id}, 'Ewa', ${marta.id}, 'Marta', now())`.execute(
          db,
        );
      },
      ends: (_, id) => sql`update measures set appeal_by = now() - interval '1 minute' where customer_id = ${id}`.execute(db),
    },
    {
      what: "a report of a threat is kept as evidence",
      code: "erasure.threat_stands",
      stands: async (number, id) => {
        await close(number);
        const quotes = [{ kind: "heard", of: null, text: "xxx", at: null, by: null }];
        await sql`
          insert into threat_reports (case_number, customer_id, reporter_id, country, happened_at, quotes, told_id, sent_at)
          values (${number}, ${id}, ${ewa.id}, 'PL', now(), ${JSON.stringify(quotes)}::jsonb, ${marta.id}, now())`.execute(db);
      },
      ends: (_, id) => sql`delete from threat_reports where customer_id = ${id}`.execute(db),
    },
  ])("waits while $what, and goes on after", async ({ code, stands, ends }) => {
    await sql`delete from customer_addresses where value = 'zenobia@mark.example'`.execute(db);
    const { number, id } = await zenobiasCase();
    await stands(number, id);
    await expect(eraseCustomer(db, { id, because: "asked", by: georgi })).rejects.toMatchObject({ code });
    expect((await viewCustomer(db, { id, by: georgi })).name).toBe("Zenobia Mark");
    await ends(number, id);
    await eraseCustomer(db, { id, because: "asked", by: georgi });
    expect((await viewCustomer(db, { id, by: georgi })).name).toBe(`#${id}`);
  });

  test("is for admins alone", async () => {
    await sql`delete from customer_addresses where value = 'zenobia@mark.example'`.execute(db);
    const { number, id } = await zenobiasCase();
    await close(number);
    for (const by of [ewa, marta, program])
      await expect(eraseCustomer(db, { id, because: "asked", by })).rejects.toMatchObject({ code: "erasure.admin_only" });
    await expect(eraseCustomer(db, { id: 999_999, because: "asked", by: georgi })).rejects.toMatchObject({
      code: "customer.unknown",
    });
  });
});

describe("what is erased", () => {
  const set = (table: string) => {
    const erased = ERASED[table as keyof typeof ERASED] as { rows?: string; set?: object; stays?: readonly string[] } | undefined;
    return erased && (erased.rows ? null : [...Object.keys(erased.set!), ...erased.stays!]);
  };

  test("is said of every column that a copy of the data has, or leaves out as words", () => {
    const forgotten = Object.entries(HELD).flatMap(([table, held]) => {
      if (!("columns" in held)) return [];
      const known = set(table);
      if (known === undefined) return [table];
      return Object.entries(held.columns as Record<string, string | { why: string }>)
        .filter(
          ([column, how]) =>
            known && !known.includes(column) && (typeof how === "string" || !["key", "colleague"].includes(how.why)),
        )
        .map(([column]) => `${table}.${column}`);
    });
    expect(forgotten).toEqual([]);
  });

  test("is said of every column with words where a whole table is left out of the copy", async () => {
    const { rows } = await sql<{ table: string; column: string }>`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and data_type in ('text', 'jsonb', 'bytea', 'tsvector', 'ARRAY')`.execute(db);
    const forgotten = rows.filter(({ table, column }) => {
      if (!("why" in HELD[table as keyof typeof HELD]) || table === "happenings") return false;
      const known = set(table);
      return known === undefined || (known !== null && !known.includes(column) && !/_name$/.test(column));
    });
    expect(forgotten.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
  });

  test.for<{ detail: Json; kept: Json }>([
    { detail: { because: "confirmed", words: "Zenobia ma buty" }, kept: { because: "confirmed", words: null } },
    { detail: { from: { name: "Zenobia", language: "pl" }, to: 3 }, kept: { from: { name: null, language: "pl" }, to: 3 } },
    {
      detail: { dueAt: "2026-11-27T10:00:00.000Z", waitingFor: "us" },
      kept: { dueAt: "2026-11-27T10:00:00.000Z", waitingFor: "us" },
    },
    {
      detail: { before: { phrase: "finding_out", owner: null }, texts: ["jan"] },
      kept: { before: { phrase: "finding_out", owner: null }, texts: [null] },
    },
    { detail: { value: "jan_nowak@poczta.example" }, kept: { value: null } },
  ])("of what is written down stays what was done: $detail", ({ detail, kept }) => {
    expect(strip(detail)).toEqual(kept);
  });
});
