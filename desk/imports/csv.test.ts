import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvLine, meant, readCsv, separatorOf } from "./csv.ts";
import { readKapokCsv } from "./kapok-csv.ts";

async function all(pieces: Iterable<string>) {
  const lines = [];
  for await (const { values } of readCsv(pieces)) lines.push(values);
  return lines;
}

describe("CSV", () => {
  test("is read again as it was written, in whatever pieces it comes", async () => {
    const cell = fc
      .string({ unit: fc.constantFrom("a", "ż", '"', ",", ";", "\n", "=", "'", "@", "-", " ") })
      .map((value) => value.trim());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 }),
        fc.nat({ max: 7 }),
        async (rows, size) => {
          const text = ["one,two,three\r\n", ...rows.map((row) => csvLine(row))].join("");
          const pieces = size === 0 ? [text] : (text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? []);
          const read = (await all(pieces)).slice(1).map((row) => row.map(meant));
          expect(read).toEqual(rows.filter((row) => row.some((value) => value !== "")));
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each([
    ["a,b;c\n", ","],
    ["a;b;c\n", ";"],
    ['"a,b,c,d";e\n', ";"],
    ["a\tb\n", "\t"],
    ["a\n", ","],
  ])("of %j is separated by %j", (text, separator) => expect(separatorOf(text)).toBe(separator));

  test("keeps a spreadsheet from taking words for a formula", () => {
    expect(csvLine(["=1+1", "-2", "@x", "'=y", "plain"])).toBe("'=1+1,'-2,'@x,''=y,plain\r\n");
  });

  test("may begin with the mark of UTF-8 and end without a line break", async () => {
    expect(await all(["\uFEFFname;email\r\nAnna;a@x.pl"])).toEqual([
      ["name", "email"],
      ["Anna", "a@x.pl"],
    ]);
  });
});

describe("a file of Kapok's", () => {
  test("says of each wrong line which it is and what to do, and takes the others", async () => {
    const text = [
      "case;customer_name;customer_email;subject;state;opened_at;text;shoe",
      "1;Anna;anna@x.pl;Buty;open;2026-11-02;Za małe;42",
      "2;Jan;to nie adres;Buty;open;2026-11-02;;",
      "3;Jan;;Buty;offen;2026-11-02;;",
      "4;;;Buty;open;2026-11-02;;",
      "5;Jan;;Buty;open;02.11.2026;;",
      ";Jan;;Buty;open;2026-11-02;;",
      '6;Ewa;;"Buty; dwie pary";closed;2026-11-02 10:15;"Pierwszy wiersz',
      'drugi";',
      "7;Jan;;Buty;open;2026-11-02;;;;",
    ].join("\n");
    const { cases, leftOut } = await readKapokCsv([text]);
    expect(cases.map((each) => [each.line, each.case.id, each.case.subject])).toEqual([
      [2, "1", "Buty"],
      [8, "6", "Buty; dwie pary"],
    ]);
    expect(cases[1]!.case.words[0]!.text).toBe("Pierwszy wiersz\ndrugi");
    expect(cases[1]!.case.openedAt.toISOString()).toBe("2026-11-02T10:15:00.000Z");
    expect(leftOut.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6, 7, 10]);
    expect(leftOut[0]!.why).toContain('"shoe"');
    expect(leftOut[1]!.why).toContain("mail address");
  });

  test("with a quote that is never closed says where it opens", async () => {
    const { leftOut, customers } = await readKapokCsv(['name,email\nAnna,a@x.pl\n"Jan,j@x.pl\nEwa,e@x.pl\n']);
    expect(leftOut).toMatchObject([{ line: 3 }]);
    expect(customers).toHaveLength(1);
  });
});
