import { describe, expect, test } from "vitest";
import { usesARight } from "./passing.ts";
import { speaksOfThePerson } from "./words-about-people.ts";

describe("words", () => {
  test.for([
    "To osoba roszczeniowa.",
    "Klient jest chory psychicznie.",
    "Това е труден клиент.",
    "Тя е истеричка.",
    "A difficult customer by nature.",
    "He is mentally unstable.",
  ])("that say what somebody is: %s", (words) => expect(speaksOfThePerson(words)).toBe(true));
  test.for([
    "Prosimy o rozmowę bez gróźb.",
    "Prosimy pisać jedną wiadomość dziennie.",
    "Молим да пишете без обиди.",
    "Please write without threats, so that we can help.",
    "W trudnej sprawie potrzebujemy spokojnych słów.",
  ])("that say what is needed: %s", (words) => expect(speaksOfThePerson(words)).toBe(false));

  test.for([
    "Składam reklamację",
    "Idę z tym do sądu",
    "Odstępuję od umowy",
    "Żądam usunięcia moich danych osobowych",
    "Подавам рекламация",
    "Ще се обърна към КЗП",
    "I want to make a complaint",
    "My solicitor will write to you",
  ])("that use a right: %s", (words) => expect(usesARight(words)).toBe(true));
  test.for(["Kiedy będzie laptop?", "Sądzę, że już dość", "Ustawiłem go na stole", "Кога ще е готов?", "Where is my order?"])(
    "that use none: %s",
    (words) => expect(usesARight(words)).toBe(false),
  );
});
