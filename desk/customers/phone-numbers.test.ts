import { isSupportedCountry } from "libphonenumber-js/min";
import { describe, expect, test } from "vitest";
import { PHONE_COUNTRIES } from "#contract/phone-countries.ts";
import { waysToWrite, worldNumber, zoneOfNumber } from "./phone-numbers.ts";
import { ZONES } from "./phone-zones.ts";

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
    ["0048 (22) 123-45-67", "PL", "+48221234567", "brackets and hyphens"],
    ["600.100.200", "PL", "+48600100200", "dots"],
    ["600\u00a0100\u00a0200", "PL", "+48600100200", "spaces that do not break"],
    ["(0-22) 123 45 67", "PL", "+48221234567", "with the zero that Poland dialled until 2009"],
    ["+48 (0) 600 100 200", "PL", "+48600100200", "the same behind the country"],
    ["+48 0600 100 200", "BG", "+48600100200", "and seen from abroad"],
    ["800 123 456", "PL", "+48800123456", "free of charge"],
    ["+359 (0) 888 123 456", "BG", "+359888123456", "a zero in brackets"],
    ["+359 0888 12 34 56", "PL", "+359888123456", "a zero behind the country"],
    ["00359888123456", "BG", "+359888123456", "its own country written out"],
    ["/02/ 981 12 34", "BG", "+35929811234", "Bulgaria puts area codes between slashes"],
    ["0700 12 345", "BG", "+35970012345", "one price from everywhere"],
    ["00 40 721 234 567", "BG", "+40721234567", "a neighbour"],
    ["112", "BG", "112", "a service"],
    ["19115", "PL", "19115", "a service of a city"],
    ["116 123", "PL", "116123", "a service of the whole of Europe"],
    ["123456789012", "PL", "123456789012", "too long for the country, and claimed for none"],
    ["+48 123", "PL", "+48123", "too short, and kept as it came"],
  ])("%s in %s is %s: %s", ([given, country, number]) => {
    expect(worldNumber(given!, country!)).toBe(number);
  });

  test.for([
    "",
    "anonymous",
    "Anonymous <sip:anonymous@anonymous.invalid>",
    "unknown",
    "Restricted",
    "Numer zastrzeżony",
    "Скрит номер",
    "Unavailable <sip:unavailable@unknown.invalid>",
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
  ["+390669821234", "Europe/Rome"],
  ["+441534496666", "Europe/London"],
  ["201", null],
] as const)("the clock of %s is %s", ([number, zone]) => {
  expect(zoneOfNumber(number, "PL")).toBe(zone);
});

test.for(PHONE_COUNTRIES)("a line can stand in %s: its numbers and its clock are known", (country) => {
  expect(isSupportedCountry(country)).toBe(true);
  expect(ZONES).toHaveProperty(country);
});
