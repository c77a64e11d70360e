import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LEFT_OUT, withoutThePerson } from "../examples/without-the-person.ts";
import { redact } from "./redacted.ts";

const around = { people: ["Anna Nowak", "marian@wojcik.example"], firms: ["Szewc i Syn"], language: "pl" } as const;

/** The words of the whole where a quote of the rest leads. */
function leadsTo(whole: string, quote: string): string | null {
  const { text, inWhole } = redact(whole, around);
  const at = text.indexOf(quote);
  expect(at).toBeGreaterThanOrEqual(0);
  const place = inWhole([at, at + quote.length]);
  return place && whole.slice(place[0], place[1]);
}

describe("a text without its person", () => {
  test("is the one that examples are kept as", () => {
    const whole = "Dzień dobry, tu Anna Nowak (tel. 600 700 800). Trzeci raz piszę do Szewc i Syn! Zamówienie nr A-17.";
    expect(redact(whole, around).text).toBe(withoutThePerson(whole, around));
  });

  test.for([
    ["before what was taken out", "Trzy razy dzwoniłem do Anna Nowak w tej sprawie.", "razy dzwoniłem", "razy dzwoniłem"],
    ["behind it", "Trzy razy dzwoniłem do Anna Nowak w tej sprawie.", "w tej sprawie", "w tej sprawie"],
    ["around it", "Dzwoniłem do Anna Nowak wczoraj.", `do ${LEFT_OUT} wczoraj`, "do Anna Nowak wczoraj"],
    ["up to it", "Dzwoniłem do Anna Nowak wczoraj.", `do ${LEFT_OUT}`, "do Anna Nowak"],
    ["from it on", "Dzwoniłem do Anna Nowak wczoraj.", `${LEFT_OUT} wczoraj`, "Anna Nowak wczoraj"],
    ["into the mark of it", "Dzwoniłem do Anna Nowak wczoraj.", "do […", "do Anna Nowak"],
    ["behind emoji", "😡😡 Anna Nowak kłamie 😡", "kłamie 😡", "kłamie 😡"],
  ])("leads back to the words %s", ([, whole, quote, words]) => {
    expect(leadsTo(whole!, quote!)).toBe(words);
  });

  test("leads nowhere from what was taken out alone, nor from beyond its end", () => {
    expect(leadsTo("Dzwoniłem do Anna Nowak wczoraj.", LEFT_OUT)).toBeNull();
    expect(leadsTo("Dzwoniłem do Anna Nowak, 600 700 800.", `${LEFT_OUT}`)).toBeNull();
    const { inWhole } = redact("Tak.", around);
    expect([inWhole([0, 40]), inWhole([2, 2]), inWhole([3, 1]), inWhole([-1, 2])]).toEqual([null, null, null, null]);
  });

  test("is not misled by a mark that the customer wrote", () => {
    expect(leadsTo(`Napisał ${LEFT_OUT} i tyle, Anna Nowak.`, "i tyle")).toBe("i tyle");
  });

  test("leads back to the same words, whatever is taken out around them", () => {
    const bit = fc.constantFrom(
      "Anna Nowak",
      " 600 700 800 ",
      "czekam ",
      "trzy tygodnie! ",
      "😡",
      "\n",
      "www.x.pl ",
      `${LEFT_OUT} `,
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 12 }), fc.nat(80), fc.integer({ min: 1, max: 20 }), (bits, from, length) => {
        const whole = bits.join("");
        const { text, inWhole } = redact(whole, around);
        const quote = text.slice(from, from + length);
        const place = inWhole([from, from + quote.length]);
        if (place && !/[[…\]]/u.test(quote)) expect(whole.slice(place[0], place[1])).toBe(quote);
        if (place) expect(place[0] >= 0 && place[0] < place[1] && place[1] <= whole.length).toBe(true);
      }),
    );
  });
});
