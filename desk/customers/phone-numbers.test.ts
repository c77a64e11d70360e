import { describe, expect, test } from "vitest";
import { waysToWrite, worldNumber, zoneOfNumber } from "./phone-numbers.ts";

describe("a number as an exchange names it", () => {
  test.for([
    ["600 100 200", "PL", "+48600100200", "without its country it is one of the line's"],
    ["48600100200", "PL", "+48600100200", "some exchanges leave the plus away"],
    ["+48 600-100-200", "BG", "+48600100200", "with its country it stays in it"],
    ["0048 600 100 200", "BG", "+48600100200", "00 is a plus"],
    ["0888 123 456", "BG", "+359888123456", "the zero is dialled inside Bulgaria only"],
    ["359888123456", "BG", "+359888123456", "longer than any number of the country"],
    ["02 981 1234", "BG", "+35929811234", "a fixed line"],
    ["359 12 34", "BG", "+3593591234", "short enough to be a national number that begins like the code"],
    ["+44 (0)20 7946 0018", "GB", "+442079460018", "the zero in brackets falls away"],
    ["06 1 234 5678", "HU", "+3612345678", "a trunk prefix of two digits"],
    ["06 6982 1234", "IT", "+390669821234", "the zero belongs to the number"],
    ['"Anna Nowak" <sip:+48600100200@pbx.example;user=phone>', "PL", "+48600100200", "as SIP writes it"],
    ["tel:600100200;ext=3", "PL", "+48600100200", "as a link"],
    ["201", "PL", "201", "a number inside the exchange belongs to no country"],
    ["600100200", "ZZ", "600100200", "a country we know nothing of"],
  ])("%s in %s is %s: %s", ([given, country, number]) => {
    expect(worldNumber(given!, country!)).toBe(number);
  });

  test.for([
    "",
    "anonymous",
    "Anonymous <sip:anonymous@anonymous.invalid>",
    "unknown",
    "Restricted",
    "+",
    "—",
    "+1234567890123456",
  ])("is none: %s", (given) => expect(worldNumber(given, "PL")).toBeNull());
});

test("is looked for in every form in which somebody may have written it down", () => {
  expect(waysToWrite("+359888123456", "BG")).toEqual(["+359888123456", "0888123456", "888123456", "359888123456"]);
  expect(waysToWrite("+48600100200", "PL")).toEqual(["+48600100200", "600100200", "48600100200"]);
  expect(waysToWrite("+48600100200", "BG")).toEqual(["+48600100200"]);
  expect(waysToWrite("201", "PL")).toEqual(["201"]);
});

test.for([
  ["+359888123456", "Europe/Sofia"],
  ["600100200", "Europe/Warsaw"],
  ["+12025550123", null],
  ["+34911234567", null],
  ["+81312345678", null],
  ["201", null],
] as const)("the clock of %s is %s", ([number, zone]) => {
  expect(zoneOfNumber(number, "PL")).toBe(zone);
});
