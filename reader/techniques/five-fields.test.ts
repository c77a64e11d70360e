import { describe, expect, test } from "vitest";
import type { Language } from "../labels.ts";
import { FIVE_FIELDS, fiveFieldsIn } from "./five-fields.ts";

const fieldsOf = (draft: string, language: Language) => FIVE_FIELDS.filter((field) => fiveFieldsIn(draft, language).has(field));

describe("a whole update", () => {
  test.for<[Language, string]>([
    [
      "pl",
      "Aparat jest w serwisie. Czekamy na część dłużej, niż zakładaliśmy. W środę sprawdzę dostawę. Ustaliliśmy, że naprawa jest bezpłatna. Napiszę w środę do 16:00, także jeśli nic się nie zmieni.",
    ],
    [
      "bg",
      "Апаратът е в сервиза. Частта се бави повече от предвиденото. В сряда ще проверя доставката. Уточнихме, че ремонтът е безплатен. Ще Ви пиша в сряда до 16:00, дори ако няма промяна.",
    ],
    [
      "en",
      "The camera is at the workshop. The part is taking longer than we planned. On Wednesday I'll check the delivery. We agreed the repair is free. I'll write on Wednesday by 4 p.m., even if nothing has changed.",
    ],
  ])("has all five in %s", ([language, draft]) => {
    expect(fieldsOf(draft, language)).toEqual([...FIVE_FIELDS]);
  });
});

describe("what is not there is not said to be there", () => {
  test("a thank-you has none of them", () => {
    expect(fieldsOf("Dziękuję za wiadomość.", "pl")).toEqual([]);
    expect(fieldsOf("", "en")).toEqual([]);
  });

  test("an update without a date lacks the next word", () => {
    const said = fieldsOf("Aparat jest w serwisie. Czekamy na część dłużej, niż zakładaliśmy.", "pl");
    expect(said).toContain("happening");
    expect(said).not.toContain("next_word");
    expect(said).not.toContain("established");
  });
});
