import { describe, expect, test } from "vitest";
import { missingMeanings } from "#contract/imports.ts";
import { guessCsv, jsonFormatOf, looksLikeJson } from "./guessing.ts";
import { channelOf, momentOf, stateOf } from "./known-values.ts";
import { encodingOf } from "./letters.ts";
import { type FileToRead, readFiles } from "./reading.ts";

const nothingChosen = async () => new Map();

async function fileOf(text: string | Buffer): Promise<FileToRead> {
  const content = Buffer.from(text);
  return { place: 1, content, ...(await guessCsv(content, {}, nothingChosen)) };
}

const read = async (...texts: (string | Buffer)[]) =>
  readFiles(
    "kapok-csv",
    (await Promise.all(texts.map(fileOf))).map((file, at) => ({ ...file, place: at + 1 })),
    { timeZone: "Europe/Warsaw" },
  );

describe("a CSV file", () => {
  test("has each wrong line named with its column and the reason, and the others taken", async () => {
    const text = [
      "case;customer_name;customer_email;subject;state;opened_at;text;shoe",
      "1;Anna;anna@x.pl;Buty;open;2026-11-02;Za małe;42",
      "2;Jan;to nie adres;Buty;open;2026-11-02;;",
      "3;Jan;;Buty;offen;2026-11-02;;",
      "4;;;Buty;open;2026-11-02;;",
      "5;Jan;;Buty;open;02/11/2026;;",
      ";Jan;;Buty;open;2026-11-02;;",
      '6;Ewa;;"Buty; dwie pary";closed;2026-11-02 10:15;"Pierwszy wiersz',
      'drugi";',
      "7;Jan;;Buty;open;2026-11-02;;;;",
      "1;Ewa;;Kalosze;open;2026-11-02;;",
    ].join("\n");
    const { cases, leftOut } = await read(text);
    expect(cases.map((each) => [each.line, each.case.id, each.case.subject])).toEqual([
      [2, "1", "Buty"],
      [8, "6", "Buty; dwie pary"],
    ]);
    expect(cases[1]!.case.words[0]!.text).toBe("Pierwszy wiersz\ndrugi");
    expect(cases[1]!.case.openedAt.toISOString()).toBe("2026-11-02T10:15:00.000Z");
    expect(leftOut.map(({ line, meaning, why, facts }) => [line, meaning, why, facts])).toEqual([
      [3, "customer_email", "email", { value: "to nie adres" }],
      [4, "state", "state", { value: "offen" }],
      [5, null, "nobody", {}],
      [6, "opened_at", "day", { value: "02/11/2026" }],
      [7, "case", "number", { value: "" }],
      [10, null, "values", { values: 10, columns: 8 }],
      [11, "case", "twice", { value: "1", line: 2 }],
    ]);
    expect(leftOut[0]!.values).toEqual(["2", "Jan", "to nie adres", "Buty", "open", "2026-11-02", "", ""]);
  });

  test("with a quote that is never closed is read up to where it opens", async () => {
    const { leftOut, customers } = await read('name,email\nAnna,a@x.pl\n"Jan,j@x.pl\nEwa,e@x.pl\n');
    expect(leftOut).toMatchObject([{ line: 3, why: "quote" }]);
    expect(customers).toHaveLength(1);
  });

  test("keeps a customer whose number is none, and takes the dash for nobody's", async () => {
    const { customers, leftOut } = await read("name,phone\nAnna,-\nJan,brak\nEwa,600 100 200\n");
    expect(customers.map(({ customer }) => customer.phone)).toEqual([null, null, "600 100 200"]);
    expect(leftOut).toMatchObject([
      { why: "phone", partly: true },
      { why: "phone", partly: true },
    ]);
  });

  test("tells people apart who have nothing but a name, the same way each time", async () => {
    const signs = async () => (await read("name\nJan Nowak\nEwa Lis\nJan Nowak\n")).customers.map(({ customer }) => customer.id);
    expect(new Set(await signs()).size).toBe(3);
    expect(await signs()).toEqual(await signs());
  });

  test("may come in several: the place of each is told", async () => {
    const found = await read("name,email\nAnna,nie\n", "case,subject,opened_at,customer_name\n,Buty,2026-11-02,Jan\n");
    expect(found.leftOut.map(({ file, why }) => [file, why])).toEqual([
      [1, "email"],
      [2, "number"],
    ]);
  });
});

describe("columns are known", () => {
  const columnsOf = async (header: string) => (await fileOf(`${header}\n`)).columns;

  test.each([
    ["Imię;Nazwisko;E-mail;Telefon komórkowy;Uwagi", ["first_name", "surname", "email", "phone", null]],
    ["Nr klienta,Imię i nazwisko,Adres e-mail", ["customer", "name", "email"]],
    ["Име и фамилия;Имейл;Телефон;Бележка", ["name", "email", "phone", null]],
    ["First Name,Last Name,E-mail Address,Mobile Phone", ["first_name", "surname", "email", "phone"]],
    ["Име;Имейл", ["name", "email"]],
    ["Име;Фамилия;Имейл", ["first_name", "surname", "email"]],
    ["Mail,E-mail", [null, "email"]],
    ["Wiersz;Kolumna;Dlaczego pominięto", [null, null, null]],
    ["Newsletter,Emailing,Names", [null, null, null]],
  ])("of customers: %s", async (header, columns) => expect(await columnsOf(header)).toEqual(columns));

  test.each([
    [
      "Nr zgłoszenia;Klient;E-mail klienta;Temat;Status;Data utworzenia;Opis",
      ["case", "customer_name", "customer_email", "subject", "state", "opened_at", "text"],
    ],
    ["ID,Requester,Subject,Status,Created at,Tags", ["case", "customer_name", "subject", "state", "opened_at", "tags"]],
    ["Номер;Клиент;Тема;Статус;Дата на създаване;Описание", ["case", "customer_name", "subject", "state", "opened_at", "text"]],
  ])("of cases: %s", async (header, columns) => {
    expect(await columnsOf(header)).toEqual(columns);
    expect(missingMeanings("cases", columns as never)).toEqual([]);
  });

  test("as they were chosen the last time, also where nothing is read", async () => {
    const chosen = async () =>
      new Map([
        ["kto", "name"],
        ["telefon", null],
      ] as const);
    expect((await guessCsv(Buffer.from("Kto,Telefon,E-mail\n"), {}, chosen)).columns).toEqual(["name", null, "email"]);
  });

  test("and what is missing is said", () => {
    expect(missingMeanings("cases", ["case", "customer_email", null])).toEqual(["subject", "opened_at"]);
    expect(missingMeanings("customers", ["customer"])).toEqual(["whose"]);
    expect(missingMeanings("customers", ["phone"])).toEqual([]);
  });
});

describe("letters", () => {
  const POLISH = "Imię;Nazwisko;Miasto\nŻaneta;Śliwińska;Łódź\nJaśmina;Źrebięć;Białystok\n";
  /** In one byte each, as `TextDecoder` reads them back. */
  function written(text: string, encoding: string): Buffer {
    const byteOf = new Map(
      Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
    );
    return Buffer.from([...text].map((letter) => byteOf.get(letter)!));
  }

  test.each([
    ["utf-8", Buffer.from(POLISH)],
    ["utf-8", Buffer.from(`\uFEFF${POLISH}`)],
    ["utf-8", Buffer.from("Imie;Nazwisko\nAnna;Nowak\n")],
    ["utf-16le", Buffer.from(`\uFEFF${POLISH}`, "utf16le")],
    ["utf-16be", Buffer.from(`\uFEFF${POLISH}`, "utf16le").swap16()],
    ["utf-16le", Buffer.from(POLISH, "utf16le")],
    ["windows-1250", written(POLISH, "windows-1250")],
    ["iso-8859-2", written(POLISH, "iso-8859-2")],
    ["windows-1251", written("Име;Град\nЖивка Щерева;Търговище\n", "windows-1251")],
    ["windows-1250", Buffer.concat([Buffer.from("Anna;Nowak\n".repeat(3000)), written(POLISH, "windows-1250")])],
  ] as const)("are known to be %s", (encoding, content) => expect(encodingOf(content)).toBe(encoding));

  test("are read as they were meant", async () => {
    const { customers } = await read(written(POLISH, "windows-1250"));
    expect(customers.map(({ customer }) => customer.name)).toEqual(["Żaneta Śliwińska", "Jaśmina Źrebięć"]);
  });

  test("that PostgreSQL does not keep are left away", async () => {
    const { customers } = await read("name,email\nAn\u0000na,a@x.pl\n");
    expect(customers[0]!.customer.name).toBe("Anna");
  });
});

describe("a moment", () => {
  test.each([
    ["2026-11-24", "2026-11-24T00:00:00.000Z"],
    ["2026-11-24T09:30:00Z", "2026-11-24T09:30:00.000Z"],
    ["2026-11-24 09:30:00 +0100", "2026-11-24T08:30:00.000Z"],
    ["24.11.2026", "2026-11-23T23:00:00.000Z"],
    ["24.7.2026 9:05", "2026-07-24T07:05:00.000Z"],
    ["24.11.2026 г., 10:15 ч.", "2026-11-24T09:15:00.000Z"],
  ])("is read in %s", (text, at) => expect(momentOf(text, "Europe/Warsaw")?.toISOString()).toBe(at));

  test.each(["", "24/11/2026", "11/24/2026", "31.02.2026", "24.13.2026", "2026", "wczoraj", "24.11.26"])(
    "is not guessed from %j",
    (text) => expect(momentOf(text, "Europe/Warsaw")).toBeNull(),
  );
});

describe("words of other desks", () => {
  test.each([
    ["W realizacji", "open"],
    ["Oczekuje na klienta", "waiting"],
    ["Zamknięte", "closed"],
    ["Решена", "closed"],
    ["On-hold", "waiting"],
    ["RESOLVED", "closed"],
  ])("say a state: %s", (word, state) => expect(stateOf(word)).toBe(state));
  test.each(["", "zamek", "offen", "constructor"])("say none: %j", (word) => expect(stateOf(word)).toBeNull());
  test.each([
    ["E-mail", "mail"],
    ["Telefon", "phone"],
    ["Форма", "form"],
    ["gołąb", null],
  ])("say a channel: %s", (word, channel) => expect(channelOf(word)).toBe(channel));
});

describe("JSON", () => {
  test("is told from CSV, and Zammad's from Zendesk's", () => {
    expect(looksLikeJson(Buffer.from('\uFEFF\n{"id":1}'))).toBe(true);
    expect(looksLikeJson(Buffer.from("[1]"))).toBe(true);
    expect(looksLikeJson(Buffer.from('name,"{"'))).toBe(false);
    expect(jsonFormatOf([Buffer.from('{"id":1,"title":"x","articles":[]}')])).toBe("zammad");
    expect(jsonFormatOf([Buffer.from('{"id":1,"status":"open"}')])).toBe("zendesk");
  });
});
