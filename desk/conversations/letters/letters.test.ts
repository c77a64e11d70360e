import { describe, expect, test } from "vitest";
import { acknowledgement } from "./acknowledgement.ts";
import { confirmationReminder, confirmationRequest } from "./confirmation.ts";
import { withFooter } from "./footer.ts";
import type { LetterFacts } from "./letter.ts";
import { firstName } from "./looks-after.ts";
import { movedPromise } from "./moved-promise.ts";
import { noNews } from "./no-news.ts";

const now = new Date("2026-11-24T11:00+01:00");
const thursday = new Date("2026-11-26T16:00+01:00");
const tuesday = new Date("2026-11-24T14:00+01:00");
const pageUrl = "https://desk.szewc.example/p/abc";
const inLanguage = (language: LetterFacts["language"]) => ({ language, timeZone: "Europe/Warsaw", now });

describe("an acknowledgement", () => {
  test("says in Polish who, what, by when and where", () => {
    const { text } = acknowledgement({
      ...inLanguage("pl"),
      caseNumber: 1042,
      lookedAfterBy: { person: "Ewa" },
      request: "Chcę wiedzieć, kiedy dostanę laptopa.",
      nextAt: thursday,
      pageUrl,
    });

    expect(text).toBe(`Dzień dobry,

Państwa wiadomość dotarła. Sprawa ma numer 1042. Sprawą zajmuje się Ewa.

Tak rozumiemy, o co chodzi:
„Chcę wiedzieć, kiedy dostanę laptopa.”
Jeżeli chodzi o coś innego, prosimy o odpowiedź na tę wiadomość.

Odezwiemy się do godz. 16:00 w czwartek 26 listopada – także wtedy, gdy nie będzie jeszcze rozstrzygnięcia.

Przebieg sprawy jest widoczny na tej stronie:
https://desk.szewc.example/p/abc

Można też po prostu odpowiedzieć na tę wiadomość. Odpowiedź trafi do tej samej sprawy.`);
  });

  test("names a team or the firm where nobody has the case yet", () => {
    const facts = { ...inLanguage("bg"), caseNumber: 7, request: null, nextAt: thursday, pageUrl };

    expect(acknowledgement({ ...facts, lookedAfterBy: { team: "Рекламации" } }).text).toContain("екип „Рекламации“.");
    expect(acknowledgement({ ...facts, lookedAfterBy: { firm: "Обущар" } }).text).toContain("екипът на Обущар.");
  });

  test("promises no hour that has passed and repeats no request where none was found", () => {
    const { text } = acknowledgement({
      ...inLanguage("en"),
      caseNumber: 7,
      lookedAfterBy: { firm: "Szewc i Syn" },
      request: null,
      nextAt: null,
      pageUrl,
    });

    expect(text).not.toMatch(/November|“|null/);
    expect(text).toContain("The team at Szewc i Syn is looking after it.");
  });

  test("keeps curly brackets and apostrophes of the customer's words as they are", () => {
    const { text } = acknowledgement({
      ...inLanguage("en"),
      caseNumber: 7,
      lookedAfterBy: { firm: "{number}" },
      request: "Where's my {url}?",
      nextAt: null,
      pageUrl,
    });

    expect(text).toContain("“Where's my {url}?”");
    expect(text).toContain("{number} is looking");
  });
});

describe("a no-news update", () => {
  test.for([
    [
      "pl",
      "Dzień dobry,\n\nobiecaliśmy wiadomość do godz. 14:00 we wtorek 24 listopada. Rozstrzygnięcia jeszcze nie ma. Czekamy.\n\nOdezwiemy się ponownie do godz. 16:00 w czwartek 26 listopada – także wtedy, gdy nic się nie zmieni.",
    ],
    [
      "bg",
      "Здравейте,\n\nОбещахме да Ви пишем до вторник, 24 ноември, 14:00 ч. Все още няма решение. Czekamy.\n\nЩе Ви пишем отново до четвъртък, 26 ноември, 16:00 ч. – дори ако няма промяна.",
    ],
    [
      "en",
      "Hello,\n\nWe promised to write to you by Tuesday 24 November, 14:00. There is no decision yet. Czekamy.\n\nWe will write again by Thursday 26 November, 16:00, even if nothing changes.",
    ],
  ] as const)("is three honest lines in %s", ([language, words]) => {
    expect(noNews({ ...inLanguage(language), promisedAt: tuesday, reason: "Czekamy", nextAt: thursday }).text).toBe(words);
  });

  test("apologises once when the promised hour has passed", () => {
    const late = noNews({
      ...inLanguage("pl"),
      now: new Date("2026-11-24T15:00+01:00"),
      promisedAt: tuesday,
      reason: "",
      nextAt: thursday,
    });

    expect(late.text.match(/Przepraszamy/g)).toHaveLength(1);
    expect(late.text).not.toContain("  ");
  });

  test("claims no promise that the customer never heard", () => {
    const { text } = noNews({ ...inLanguage("pl"), promisedAt: null, reason: "", nextAt: thursday });

    expect(text).not.toContain("obiecaliśmy");
    expect(text).toContain("Państwa sprawa jest w toku.");
  });
});

describe("a moved promise", () => {
  test("apologises when it moves away and not when it comes nearer", () => {
    const later = movedPromise({ ...inLanguage("pl"), from: tuesday, to: thursday, reason: "" }).text;
    const earlier = movedPromise({ ...inLanguage("pl"), from: thursday, to: tuesday, reason: "" }).text;

    expect(later).toContain("Nie dotrzymamy tego terminu i przepraszamy za to.");
    expect(later).toContain("Odezwiemy się do godz. 16:00 w czwartek 26 listopada");
    expect(earlier).not.toContain("przepraszamy");
  });

  test("repeats the words that promised a deed", () => {
    const { text } = movedPromise({
      ...inLanguage("bg"),
      from: tuesday,
      to: thursday,
      reason: "Чакаме подметките",
      deed: "Обувките ще бъдат готови.",
    });

    expect(text).toBe(
      "Здравейте,\n\nОбещахме Ви: „Обувките ще бъдат готови“. Няма да успеем в уговорения срок (вторник, 24 ноември, 14:00 ч.) и се извиняваме за това. Чакаме подметките.\n\nНовият срок е четвъртък, 26 ноември, 16:00 ч. Ако нещо се промени, ще Ви уведомим преди това.",
    );
  });
});

describe("a question whether it is solved", () => {
  test.for(["pl", "bg", "en"] as const)("has its three answers as links in %s", (language) => {
    const { text } = confirmationRequest({ ...inLanguage(language), pageUrl, outcome: "" });

    expect(text.match(/https:\S+/g)).toEqual([`${pageUrl}?answer=yes`, `${pageUrl}?answer=partly`, `${pageUrl}?answer=not_yet`]);
    expect(text).not.toMatch(/\n{3}|\{|undefined/);
  });

  test("is reminded of with the day it was asked and the day it closes", () => {
    const { text } = confirmationReminder({ ...inLanguage("pl"), pageUrl, askedAt: tuesday, closesAt: thursday });

    expect(text).toContain("\n\nwe wtorek 24 listopada zapytaliśmy, czy sprawa jest załatwiona.");
    expect(text).toContain("Jeżeli nie otrzymamy odpowiedzi do godz. 16:00 w czwartek 26 listopada, zamkniemy sprawę.");
  });
});

describe("the line below every mail", () => {
  test("leads to the page, once", () => {
    const once = withFooter("Dzień dobry.\n", { language: "pl", pageUrl });

    expect(once).toBe(`Dzień dobry.\n\nStan sprawy i dalsze kroki: ${pageUrl}`);
    expect(withFooter(once, { language: "pl", pageUrl })).toBe(once);
  });
});

test.for([
  ["Ewa Zielińska", "Ewa"],
  ["  Георги  Петров", "Георги"],
  ["Ewa", "Ewa"],
] as const)("a customer reads the first name of %s", ([name, first]) => {
  expect(firstName(name)).toBe(first);
});
