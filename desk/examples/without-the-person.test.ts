import { describe, expect, test } from "vitest";
import type { Language } from "#words/say.ts";
import { withoutThePerson } from "./without-the-person.ts";

const around = { people: ["Anna Nowak", "marian.zajac@wojcik.example", "Ewa", "Ivan Petrov"], firms: ["Szewc i Syn"] };
const left = (text: string, language: Language = "pl") => withoutThePerson(text, { ...around, language });

describe("is taken out:", () => {
  test.for<[string, string, string, Language?]>([
    ["a name one knows, in any case", "Pisze do Was Anna Nowak.", "Pisze do Was […]."],
    [
      "its other forms",
      "Nowakowi nikt nie odpisał. Marianem się nie zajęto. Zająca też.",
      "[…] nikt nie odpisał. […] się nie zajęto. […] też.",
    ],
    [
      "without its accents, in capitals, in small letters",
      "ZAJAC czeka. zając czeka. anna też.",
      "[…] czeka. […] czeka. […] też.",
    ],
    ["in the other alphabet", "Аз съм Иван Петров. Иван чака.", "Аз съм […]. […] чака.", "bg"],
    ["a name nobody told, by its capital", "Rozmawiałem z Kowalskim, potem z Basią.", "Rozmawiałem z […], potem z […]."],
    [
      "also at the head of a sentence, once it was met",
      "Obiecał to Kowalski. Kowalski nie oddzwonił.",
      "Obiecał to […]. […] nie oddzwonił.",
    ],
    ["both halves of it", "Jan Kowalski z tej strony.", "[…] z tej strony."],
    ["after a title", "PANI KOWALSKA mówiła co innego, Mr Smith too", "PANI […] mówiła co innego, Mr […] too"],
    ["an initial", "Dzwonił J. Kowalski i Natalia K.", "Dzwonił […] i […]"],
    [
      "where people say it, in small letters",
      "dzień dobry, nazywam się jan kowalski, czekam",
      "dzień dobry, nazywam się […], czekam",
    ],
    ["where people say it", "казвам се мария стоянова. My name is john smith.", "казвам се […]. My name is […].", "bg"],
    ["under a letter", "Czekam na pieniądze.\nPozdrawiam\njan", "Czekam na pieniądze.\nPozdrawiam\n[…]"],
    ["under a letter, without a farewell", "Where is it?\nGrace Okafor", "Where is it?\n[…]", "en"],
    ["under a letter of two", "Благодаря Ви за грижата.\nЕлена и Мишо", "Благодаря Ви за грижата.\n[…]", "bg"],
    ["the firm's name", "W Szewc i Syn nikt nie odbiera, syn czeka.", "W […] nikt nie odbiera, syn czeka."],
    ["a mail address", "Proszę pisać: j.kowalski+buty@firma.example.", "Proszę pisać: […]."],
    ["a mail address that was spelt out", "pisz na jan (at) firma kropka pl albo jan[at]firma.pl", "pisz na […] albo […]"],
    ["a handle", "Znajdziecie mnie jako @jan_k na fb", "Znajdziecie mnie jako […] na fb"],
    ["a link", "Zdjęcia: https://foto.example/a?b=c#d i www.foto.example/x oraz foto.pl/y", "Zdjęcia: […] i […] oraz […]"],
    ["a phone number", "Tel. +48 600 700 800, (02) 981-23-45 albo 600.700.800", "Tel. […] albo […]"],
    ["an order number", "Zamówienie ZAM/2024/11/0042, #A-1234 i nr ABC-XYZ.", "Zamówienie […] i nr […]."],
    ["an account", "Konto PL61 1090 1014 0000 0712 1981 2874", "Konto […]"],
    [
      "any digit",
      "Czekam 3 tygodnie, buty 42, zapłaciłem 199,90 zł 5.11.2026.",
      "Czekam […] tygodnie, buty […], zapłaciłem […] zł […].",
    ],
    ["a digit of any script", "numer ٤٢ i ４２", "numer […] i […]"],
    ["a Polish address", "Mieszkam: ul. długa 5/7, 00-238 Warszawa, na Placu Wilsona.", "Mieszkam: ul. […], na […]."],
    [
      "a Bulgarian address",
      "Живея на бул. Витоша 15, ет. 3, ап. 12, гр. София.",
      "Живея на бул. […], ет. […], ап. […], гр. […].",
      "bg",
    ],
    ["an English address", "I live at 12 baker street, London NW1 6XE.", "I live at […].", "en"],
  ])("%s", ([, text, expected, language]) => {
    expect(left(text, language)).toBe(expected);
  });
});

describe("stays:", () => {
  test.for<[string, string, Language?]>([
    ["anger as it was written", "Ile k***a mam czekać?! GDZIE SĄ MOJE BUTY, barany?"],
    ["courtesy and its capitals", "Szanowni Państwo, prosiłem Pana, Panią i Was. Czekam na Wasz telefon."],
    ["Bulgarian courtesy", "Уважаеми господине, моля Вие да ми кажете Вашето решение.", "bg"],
    ["English I, days and months", "So I'm told that on Monday, or in March, I'd hear. Well, I've heard nothing.", "en"],
    [
      "Bulgarian typed in Latin letters, where 4 and 6 are letters",
      "4akam ot sedmici, ni6to ne stava, 6te si iskam parite",
      "bg",
    ],
    ["the first word of a sentence", "Paczka nie doszła. Kurier skłamał! Dlaczego? Oddajcie pieniądze."],
    [
      "words that only begin like a name or a place",
      "Ewentualnie poczekam. Planowo miało być wczoraj, gradowa chmura, anonimowo.",
      "pl",
    ],
    ["words of the firm's name that are anybody's", "Syn jest szewcem."],
    ["thanks at the end", "Proszę o odpowiedź. Dziękuję za pomoc"],
    ["nothing", ""],
  ])("%s", ([, text, language]) => {
    expect(left(text, language)).toBe(text);
  });
});

describe("however it is written,", () => {
  test("no digit and no mail address is left", () => {
    const odd = ["a1b2c3", "1@2.pl", "n°5", "½ i ²", "6XE", "k0rwa", "+4 8 6 0 0", "№12/а", "1\n2\t3", "Ⅳ", "user@@host.com 7"];
    for (const language of ["pl", "en"] as const) expect(left(odd.join(" | "), language)).not.toMatch(/\p{N}|\p{L}@|@\p{L}/u);
  });

  test("a text taken apart once has nothing more to take out", () => {
    const text = "Jan Kowalski, tel. 600 700 800, ul. Długa 5, Warszawa. Pani Ewo, proszę na jan@firma.pl.\nPozdrawiam\nJan";
    expect(left(left(text))).toBe(left(text));
  });

  test.for<[string, string]>([
    ["one letter", "a"],
    ["capitals", "Aa "],
    ["digits", "1 "],
    ["at signs", "a@"],
    ["dots", "a."],
    ["brackets", "(("],
    ["farewells", "pozdrawiam "],
    ["streets", "ul. "],
    ["spaces", " "],
    ["lines", "\n"],
  ])("twenty thousand letters of %s take no time", ([, piece]) => {
    const began = performance.now();
    left(piece.repeat(20_000 / piece.length));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
