import { describe, expect, test } from "vitest";
import { BRINGS_ALONG, type CustomerLabel } from "./labels.ts";
import { detectLanguage, readDraft, readMessage } from "./read.ts";
import { prepare } from "./text/prepare.ts";

const labels = (text: string) => readMessage(text).labels.map(({ label }) => label);
const words = (text: string, label: CustomerLabel) =>
  readMessage(text)
    .labels.find((finding) => finding.label === label)
    ?.evidence.map(([start, end]) => text.slice(start, end));

describe("reading a message", () => {
  test.for<[string, CustomerLabel]>([
    ["Pozwę was.", "threat"],
    ["Złodzieje!", "insult"],
    ["Или ми връщате парите, или отивам в съда.", "ultimatum"],
    ["Thanks for wasting my day.", "sarcasm"],
  ])("brings along what %s stands for", ([text, label]) => {
    expect(labels(text)).toEqual(expect.arrayContaining([label, ...BRINGS_ALONG[label]!]));
  });

  test.for([
    "Kurwa, ile mam czekać?",
    "K U R W A, ile mam czekać?",
    "k0rwa, ile mam czekać?",
    "k***a, ile mam czekać?",
    "kuuurwa, ile mam czekać?",
    "kurwа, ile mam czekać?", // the last letter is Cyrillic
    "ku\u00adrwa, ile mam czekać?", // with a soft hyphen inside
  ])("sees through a disguise: %s", (text) => {
    expect(words(text, "profanity")).toEqual([text.slice(0, text.indexOf(","))]);
  });

  test.for([
    "**ważne** 50% $100 a@b.pl #12345 ***",
    "C# & F#, R&B, https://a.pl/?x=#$%",
    "Super!!!",
    "e-mail: k.w@firma.pl",
    "a..z i x--y",
  ])("does not take %s for swearing", (text) => {
    expect(labels(text)).not.toContain("profanity");
  });

  test("leaves out what the writer only quotes", () => {
    expect(labels("Przesyłam dalej.\n\n> Złodzieje, pozwę was!\n")).toEqual([]);
    expect(labels("Dziękuję za odpowiedź.\n\nW dniu 23.11.2026 o 10:00 Jan pisze:\nZłodzieje!")).toEqual([]);
    expect(labels("Państwa pracownik powiedział „ty idioto”. Proszę o wyjaśnienie.")).not.toContain("insult");
  });

  test("says nothing of one word or two that no rule knows", () => {
    expect(labels("43180")).toEqual([]);
    expect(readMessage("oh okay", { lang: "en" }).labels).toEqual([]);
    expect(labels("kurwa mać")).toContain("profanity");
  });

  test("takes a name on a network for a name", () => {
    expect(labels("@dicks can you help me find a size 13?")).not.toContain("profanity");
    expect(labels("you @sshole")).toContain("profanity");
    expect(labels("Чувствам се посрамен.")).not.toContain("profanity");
    expect(labels("Посрахте цялата поръчка, копелетата му недни!")).toContain("profanity");
  });

  test("names the gravest kind of threat", () => {
    const threat = readMessage("Opiszę was na Facebooku i pozwę was.").labels.find(({ label }) => label === "threat");

    expect(threat?.kind).toBe("legal");
  });

  test("keeps places in a text with marks and pairs of code units", () => {
    expect(words("😡😡 Jesteście złodzieja\u0301mi!", "insult")).toHaveLength(1);
    expect(words("😡😡 Jesteście złodziejami!", "insult")).toEqual(["złodziejami"]);
  });

  test("reads each sentence in its own language", () => {
    expect(labels("Dzień dobry, piszę w sprawie zamówienia. You are a bunch of crooks and liars.")).toContain("insult");
  });
});

describe("the language of a text", () => {
  test.for([
    ["Prosze o zwrot pieniedzy za buty", "pl"],
    ["Моля, върнете ми парите", "bg"],
    ["4akam ot 10 dni, kvo stava be", "bg"],
    ["Molya da mi vurnete parite, chakam ot sedmica", "bg"],
    ["Please refund my money", "en"],
    ["Dziękuję!", "pl"],
  ])("%s is %s", ([text, lang]) => {
    expect(detectLanguage(text!).lang).toBe(lang);
  });

  test("is a guess without confidence where nothing speaks for any", () => {
    expect(detectLanguage("12345 !!!").confidence).toBe(0);
  });

  test("is that of the whole text for a sentence with one word that is spelt alike elsewhere", () => {
    for (const text of ["Serwis przyjedzie we wtorek rano.", "Inni mówili nam to samo."])
      expect(prepare(text, "pl").sentences.map(({ lang }) => lang)).toEqual(["pl"]);
    expect(prepare("Dzień dobry. Thank you for your help today.", "pl").sentences.map(({ lang }) => lang)).toEqual(["pl", "en"]);
  });
});

describe("reading a draft", () => {
  test("counts the apologies and takes three of them for giving way", () => {
    const reading = readDraft("Przepraszam. Naprawdę przepraszam. Jeszcze raz przepraszam.", { lang: "pl" });

    expect(reading).toMatchObject({ apologies: 3, reaction: "submissive" });
    expect(reading.labels.map(({ label }) => label)).not.toContain("apology");
  });

  test("does not call a step empty when the draft names the date", () => {
    const reading = readDraft("Sprawdzę to w serwisie. Odezwę się do czwartku do 16:00.", { lang: "pl" });

    expect(reading.labels.map(({ label }) => label)).toEqual(["commitment"]);
  });

  test("does not read the customer's quoted words as the agent's", () => {
    expect(readDraft("Pisze Pani: „trzeba było czytać umowę”. Sprawdzę to jutro do 12:00.", { lang: "pl" }).reaction).not.toBe(
      "aggressive",
    );
  });
});
