import { describe, expect, test } from "vitest";
import { guessMaterial, type Question, touchedBy } from "./guess-material.ts";

describe("what changes something for the customer is seen", () => {
  test.for<[string, Question]>([
    ["Podeszwy nie są już produkowane, naprawa niemożliwa", "options"],
    ["Obiektywu nie da się wyczyścić", "options"],
    ["Reklamacja odrzucona przez producenta", "rights"],
    ["Serwis odmówił naprawy", "rights"],
    ["Zwrot pieniędzy zatwierdzony", "rights"],
    ["Dopłata 120 zł", "cost"],
    ["Nowy termin: 26.11", "deadline"],
    ["Dostawa opóźniona o tydzień", "deadline"],
    ["Ładowarka się przegrzewa, ryzyko pożaru", "safety"],
    ["Подметките вече не се произвеждат", "options"],
    ["Обективът не може да се поправи", "options"],
    ["Складът отказва връщане", "rights"],
    ["Забавя се до четвъртък", "deadline"],
    ["Ще струва 40 лв. повече", "cost"],
    ["Батерията прегрява, опасна е", "safety"],
    ["The soles can no longer be repaired", "options"],
    ["This lens was discontinued in 2019", "options"],
    ["Maker refused the claim", "rights"],
    ["Supplier will deliver on Thursday", "deadline"],
    ["A surcharge of £12", "cost"],
    ["The charger may catch fire", "safety"],
  ])("%s: %s", ([fact, question]) => {
    expect(touchedBy(fact)).toContain(question);
  });

  test("with the words that show it", () => {
    expect(guessMaterial("Podeszwy nie są już produkowane").options).toBe("nie są już produkowane");
  });
});

describe("what concerns nobody but us is left to the team", () => {
  test.for([
    "Pytam dwa warsztaty o podeszwy",
    "Marta sprawdza w magazynie",
    "Połowa zespołu na urlopie",
    "Zmieniamy system, kod błędu E41",
    "Питам склада за модела",
    "Колежката се разболя",
    "Asking two workshops about the sole",
    "Half the team is on leave",
    "It is sitting with the developer",
    "The plates are in the other room",
    "",
  ])("%s", (fact) => expect(touchedBy(fact)).toEqual([]));
});

test("a very long text is read in no time to speak of, and to its end or not at all", () => {
  expect(touchedBy("brak ".repeat(100_000))).toEqual([]);
});
