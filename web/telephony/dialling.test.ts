import { expect, test } from "vitest";
import { dialLink } from "./dialling.ts";

test.for([
  ["tel:{number}", "+48 600 100-200", "tel:+48600100200"],
  ["sip:{number}@pbx.example", "+359888123456", "sip:+359888123456@pbx.example"],
  ["callto:00{digits}", "+48600100200", "callto:0048600100200"],
  ["tel:{number}", "600100200\njavascript:alert(1)", "tel:6001002001"],
])("%s dials %s as %s", ([template, number, link]) => {
  expect(dialLink(template!, number!)).toBe(link);
});
