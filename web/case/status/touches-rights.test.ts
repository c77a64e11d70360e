import { expect, it } from "vitest";
import { touchesRights } from "./touches-rights.ts";

it.each([
  "Serwis odmówił naprawy",
  "Zwrot pieniędzy za tydzień",
  "Koszt 120 zł",
  "Nowy termin: 26.11",
  "Складът отказва връщане",
  "Забавя се до четвъртък",
  "Supplier will deliver on Thursday",
  "Refund agreed",
])("sees the customer's business in %s", (text) => expect(touchesRights(text)).toBe(true));

it.each([
  "Pytam dwa warsztaty o podeszwy",
  "Marta sprawdza w magazynie",
  "Питам склада за модела",
  "Asking two workshops about the sole",
  "",
])("leaves %s to the team", (text) => expect(touchesRights(text)).toBe(false));
