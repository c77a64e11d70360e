import { buffer } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "#database/catalogue.ts";
import { marianCase, nowakCase, openFirm, openMailbox, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { writeHelp } from "../customers/helping.ts";
import { mergeCustomers } from "../customers/merging.ts";
import { writeConsent } from "../customers/consenting.ts";
import { catalogues } from "#words/all.ts";
import { writeNote } from "../conversations/noting.ts";
import { replyToCase } from "../conversations/replying.ts";
import { makeDataCopy, mustHaveMade } from "./copying.ts";
import { HELD } from "./held.ts";
import { packCopy } from "./packing.ts";
import { readCopy, recordsOf } from "./reading.ts";

const { db, pool } = await freshDatabase();
const { ewa, marta, georgi } = await openFirm(db);
await openMailbox(db);

const customerOf = async (number: number) =>
  (await db.selectFrom("cases").select("customer_id").where("number", "=", number).executeTakeFirstOrThrow()).customer_id;

const marian = await marianCase(db);
const nowak = await nowakCase(db);
const marianId = await customerOf(marian.number);
const copyOf = async (id: number) => readCopy(db, await recordsOf(db, id));

/** The files of a ZIP by name, each held against its checksum. */
function unzip(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = zip.lastIndexOf(Buffer.from("504b0506", "hex"));
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
    const [sum, size, nameLength, header] = [
      zip.readUInt32LE(at + 16),
      zip.readUInt32LE(at + 24),
      zip.readUInt16LE(at + 28),
      zip.readUInt32LE(at + 42),
    ];
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString();
    const begin = header + 30 + zip.readUInt16LE(header + 26);
    const content = zip.subarray(begin, begin + size);
    expect(zip.subarray(header + 30, header + 30 + nameLength).toString()).toBe(name);
    expect(crc32(content)).toBe(sum);
    files.set(name, content);
    at += 46 + nameLength;
  }
  return files;
}

describe("what is held of a customer", () => {
  test("is told of every table and every column there is", async () => {
    const { tables } = await readCatalogue(pool);
    const forgotten = tables.flatMap(({ name, columns }) => {
      const held = HELD[name as keyof typeof HELD] as { columns?: object } | undefined;
      if (!held) return [name];
      return held.columns
        ? columns.filter((column) => !(column.name in held.columns!)).map((column) => `${name}.${column.name}`)
        : [];
    });
    expect(forgotten).toEqual([]);
  });

  test("is never said to stand elsewhere where a table has the customer's key and words of its own", async () => {
    const { rows } = await sql<{ name: string; words: string[] }>`
      select table_name as name, array_agg(column_name::text) filter (where data_type in ('text', 'jsonb', 'bytea')) as words
      from information_schema.columns where table_schema = 'public' group by 1
      having bool_or(column_name in ('customer_id', 'person_id', 'author_address')) and count(*) filter (where data_type in ('text', 'bytea')) > 0`.execute(
      db,
    );
    const elsewhere = rows.filter(({ name }) => "about" in HELD[name as keyof typeof HELD]).map(({ name }) => name);
    // Only who did it, or a word out of a list.
    expect(elsewhere.sort()).toEqual(["exit_checks", "notices", "procedure_uses"]);
  });
});

test("what is left out has words in every language, with its reason", () => {
  const withheld = Object.entries(HELD).flatMap(([table, held]) => ("why" in held ? [{ table, why: held.why }] : []));
  const silent = withheld.flatMap(({ table, why }) =>
    [`copy.left_${table}`, `copy.why_${why}`].filter((key) => Object.values(catalogues).some((words) => !words[key])),
  );
  expect(silent).toEqual([]);
});

describe("a copy of the data", () => {
  test("has the customer's own words and ours to them, and nothing that the team keeps", async () => {
    await replyToCase(db, {
      number: marian.number,
      text: "Laptop będzie gotowy w piątek.",
      nextUpdate: new Date(Date.now() + 864e5),
      by: ewa,
    });
    await sql`update messages set delivery = 'sent' where direction = 'out'`.execute(db);
    await writeNote(db, { number: marian.number, text: "Serwis zgubił część.", mentions: [], attachmentIds: [], by: ewa });
    await writeHelp(db, { id: marianId, words: "Woli SMS-y", by: ewa });
    await writeConsent(db, {
      id: marianId,
      what: "newsletter",
      given: true,
      how: "mail",
      words: "Zgadzam się",
      at: new Date(),
      by: ewa,
    });
    const { held, leftOut } = await copyOf(marianId);
    const text = JSON.stringify(held);
    for (const there of [
      "Marian Wójcik",
      "marian@wojcik.example",
      "tego laptopa",
      "gotowy w piątek",
      "Woli SMS-y",
      "Zgadzam się",
    ])
      expect(text).toContain(there);
    for (const kept of ["Serwis zgubił", "Ewa", "token", "nowak"]) expect(text.toLowerCase()).not.toContain(kept.toLowerCase());
    expect(leftOut).toContainEqual({ table: "notes", count: 1, why: "team" });
    expect(held.cases).toMatchObject([{ number: marian.number, subject: "Laptop" }]);
  });

  test("has no words of somebody else who wrote into the case, and none that were never sent", async () => {
    await sql`
      insert into messages (case_number, customer_id, direction, channel, author_name, author_address, other_sender, text)
      values (${marian.number}, ${marianId}, 'in', 'mail', 'Sąsiad', 'sasiad@obcy.example', true, 'Widziałem tego laptopa u kuriera')`.execute(
      db,
    );
    await sql`
      insert into messages (case_number, customer_id, direction, channel, author_id, text, delivery)
      values (${marian.number}, ${marianId}, 'out', 'mail', ${ewa.id}, 'Jednak nie w piątek', 'withdrawn')`.execute(db);
    const text = JSON.stringify((await copyOf(marianId)).held);
    for (const word of ["Sąsiad", "obcy.example", "u kuriera", "Jednak nie"]) expect(text).not.toContain(word);
  });

  test("spans the records that were joined, and no other customer's", async () => {
    const { number } = await marianCase(db);
    await sql`insert into customers (name) values ('M. Wójcik')`.execute(db);
    const { rows } = await sql<{ id: number }>`select id from customers where name = 'M. Wójcik'`.execute(db);
    await sql`insert into helps (customer_id, words, author_name) values (${rows[0]!.id}, 'Po szesnastej', 'Ewa')`.execute(db);
    await mergeCustomers(db, { id: marianId, from: rows[0]!.id, by: marta });
    const { held } = await copyOf(marianId);
    expect(held.customers).toHaveLength(2);
    expect(held.cases!.map((row) => row.number)).toEqual([marian.number, number]);
    expect(held.helps!.map((row) => row.words)).toContain("Po szesnastej");
    expect(JSON.stringify(await copyOf(await customerOf(nowak.number)))).not.toContain("Wójcik");
  });

  test("is a ZIP with a letter in the customer's language, the data, and files under safe names", async () => {
    const { rows } = await sql<{
      id: number;
    }>`select min(id) as id from messages where case_number = ${marian.number} and direction = 'in'`.execute(db);
    await sql`insert into files (sha256, size, content) values ('aa', 5, 'zdjęc'::bytea), ('bb', 3, 'xyz'::bytea)`.execute(db);
    await sql`
      insert into attachments (case_number, message_id, note_id, audience, name, type, size, sha256) values
        (${marian.number}, ${rows[0]!.id}, null, 'customer', '../zdjęcie.png', 'image/png', 5, 'aa'),
        (${marian.number}, null, (select min(id) from notes), 'team', 'serwis.pdf', 'application/pdf', 3, 'bb')`.execute(db);
    await sql`update customers set language = 'pl' where id = ${marianId}`.execute(db);
    const files = unzip(await buffer(packCopy(db, marianId)));
    const names = [...files.keys()];
    expect(names.slice(0, 2)).toEqual(["najpierw przeczytaj.txt", "data.json"]);
    expect(names.slice(2)).toEqual([expect.stringMatching(/^files\/\d+-\.\._zdjęcie\.png$/)]);
    expect(files.get(names[2]!)!.toString()).toBe("zdjęc");
    const letter = files.get(names[0]!)!.toString();
    expect(letter).toContain("Notatki zespołu (1)");
    expect(letter).not.toMatch(/copy\.\w/);
    expect(JSON.parse(files.get("data.json")!.toString())).toMatchObject({ customer: marianId, firm: "Szewc i Syn" });
  });
});

describe("making a copy", () => {
  test("is for those who lead, is written down with its reason, and is fetched by whoever did", async () => {
    await expect(makeDataCopy(db, { id: marianId, because: "access", by: ewa })).rejects.toMatchObject({
      code: "data_copy.supervisor_only",
    });
    const copy = await makeDataCopy(db, { id: marianId, because: "access", by: marta });
    const written = await db.selectFrom("happenings").selectAll().where("id", "=", copy).executeTakeFirstOrThrow();
    expect(written).toMatchObject({
      what: "customer.data_copied",
      customer_id: marianId,
      account_id: marta.id,
      detail: { because: "access" },
    });
    expect(await mustHaveMade(db, { id: marianId, copy, by: marta })).toEqual({ customer: marianId });
    for (const by of [georgi, program])
      await expect(mustHaveMade(db, { id: marianId, copy, by })).rejects.toMatchObject({ code: "data_copy.unknown" });
    await expect(mustHaveMade(db, { id: await customerOf(nowak.number), copy, by: marta })).rejects.toMatchObject({
      code: "data_copy.unknown",
    });
    await sql`update happenings set at = now() - interval '61 minutes' where id = ${copy}`.execute(db);
    await expect(mustHaveMade(db, { id: marianId, copy, by: marta })).rejects.toMatchObject({ code: "data_copy.unknown" });
  });

  test("is refused where a colleague's case is seen by the owner's team alone", async () => {
    const { rows } = await sql<{
      id: number;
    }>`insert into customers (name, relation) values ('Kasia', 'internal') returning id`.execute(db);
    const [{ id }] = rows as [{ id: number }];
    await sql`insert into cases (customer_id, internal, subject, channel, language, owner_id) values (${id}, true, 'x', 'mail', 'pl', ${ewa.id})`.execute(
      db,
    );
    await expect(makeDataCopy(db, { id, because: "access", by: marta })).rejects.toMatchObject({ code: "internal.team_only" });
    await expect(makeDataCopy(db, { id: 999_999, because: "access", by: marta })).rejects.toMatchObject({
      code: "customer.unknown",
    });
  });
});
