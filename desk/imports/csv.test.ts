import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvLine, meant, readCsv, separatorOf } from "./csv.ts";

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
    ["sep=;\r\na,b;c\n", ";"],
  ])("of %j is separated by %j", (text, separator) => expect(separatorOf(text)).toBe(separator));

  test("keeps a spreadsheet from taking words for a formula", () => {
    expect(csvLine(["a;b", "c"], ";")).toBe('"a;b";c\r\n');
    expect(csvLine(["=1+1", "-2", "@x", "'=y", "plain"])).toBe("'=1+1,'-2,'@x,''=y,plain\r\n");
  });

  test("may begin with the mark of UTF-8 and end without a line break", async () => {
    expect(await all(["\uFEFFname;email\r\nAnna;a@x.pl"])).toEqual([
      ["name", "email"],
      ["Anna", "a@x.pl"],
    ]);
  });

  test("may say its separator in a line of its own, which is no header", async () => {
    const lines = [];
    for await (const line of readCsv(["sep=;\r\nname;email\r\nAnna;a@x.pl\r\n"])) lines.push(line);
    expect(lines).toEqual([
      { line: 2, values: ["name", "email"] },
      { line: 3, values: ["Anna", "a@x.pl"] },
    ]);
  });
});
