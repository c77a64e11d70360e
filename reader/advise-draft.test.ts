import { describe, expect, test } from "vitest";
import { adviseDraft } from "./advise-draft.ts";
import { ADVICE_RULES, EXPLANATIONS } from "./explanations.ts";
import { findRequest } from "./find-request.ts";
import { LANGUAGES } from "./labels.ts";
import { maskText } from "./mask-text.ts";
import { offerFor } from "./offers.ts";
import { readDraft, readMessage } from "./read.ts";

const OFFERS = LANGUAGES.flatMap((lang) =>
  ADVICE_RULES.flatMap((rule) =>
    [
      {},
      {
        address: "pani" as const,
        nextUpdateAt: {
          pl: "czwartek 26 listopada, 16:00",
          bg: "четвъртък, 26 ноември, 16:00 ч.",
          en: "Thursday 26 November, 16:00",
        }[lang],
      },
    ].map((facts) => ({
      lang,
      rule,
      offer: offerFor(rule, lang, facts)!,
    })),
  ),
);
const rules = (text: string, options = {}) => adviseDraft(text, { lang: "pl", ...options }).map(({ rule }) => rule);

describe("advice on a draft", () => {
  test.for(OFFERS)("$lang $rule offers wording that is itself free of weak spots: $offer", ({ lang, offer }) => {
    const weak = readDraft(offer, { lang });

    expect(adviseDraft(offer, { lang })).toEqual([]);
    expect(["neutral", "assertive"]).toContain(weak.reaction);
    expect(offer).not.toMatch(/\w(?:łem|łam)\b|undefined|null/);
  });

  test.for([...ADVICE_RULES])("%s is explained in three languages, with its source", (rule) => {
    expect(Object.values(EXPLANATIONS[rule]).every((sentence) => sentence.length > 10)).toBe(true);
    expect(Object.keys(EXPLANATIONS[rule])).toEqual(["pl", "bg", "en", "source"]);
  });

  test.for([
    ["Odezwiemy się wkrótce.", "no_date"],
    ["Magazyn znowu nie odpisał.", "culprit"],
    ["Nic nie mogę zrobić, to nie ode mnie zależy.", "no_agency"],
    ["Jak już pisałem, proszę czytać uważnie.", "counter_attack"],
    ["Zrobimy wszystko, czego Pan zażąda.", "surrender"],
    ["Na pewno dotrze jutro.", "over_promise"],
    ["Podeszwy do tego modelu nie są już produkowane.", "feeds_anxiety"],
  ])("%s is marked as %s", ([text, rule]) => {
    expect(rules(text!)).toContain(rule);
  });

  test.for([
    "Odezwę się do czwartku do 16:00.",
    "To był mój błąd. Poprawię to dziś do 15:00.",
    "Nie mogę cofnąć opłaty, mogę natomiast rozłożyć ją na raty.",
    "Przesyłka się opóźniła. Nową wyślę jutro do 12:00.",
  ])("leaves alone: %s", (text) => {
    expect(rules(text)).toEqual([]);
  });

  test("marks the third apology and not the first two", () => {
    const text = "Przepraszam za opóźnienie. Przepraszam za kłopot. Przepraszam jeszcze raz. Zwrot wyślę jutro do 12:00.";

    const marks = adviseDraft(text, { lang: "pl" }).filter(({ rule }) => rule === "surrender");

    expect(marks.map(({ sentence: [start, end] }) => text.slice(start, end))).toEqual(["Przepraszam jeszcze raz."]);
  });

  test("keeps a mark's id when the text around its sentence changes", () => {
    const [alone] = adviseDraft("Odezwiemy się wkrótce.", { lang: "pl" });
    const later = adviseDraft("Dzień dobry, Pani Anno. Odezwiemy się  WKRÓTCE.", { lang: "pl" });

    expect(later.map(({ id }) => id)).toContain(alone!.id);
  });

  test("misses the reflection only in the first two stages", () => {
    const text =
      "Dzień dobry, dziękuję za wiadomość. Proszę podać numer zamówienia, numer faktury, datę zakupu oraz zdjęcie uszkodzonej części.";

    expect(rules(text, { stage: 1 })).toContain("not_reflected");
    expect(rules(text, { stage: 4 })).not.toContain("not_reflected");
  });

  test("looks in a note only for labels on people", () => {
    expect(rules("Roszczeniowa klientka. Magazyn znowu nie odpisał.", { kind: "note" })).toEqual(["labels_person"]);
    expect(rules("Klientka pisze, że czeka dwa tygodnie. Magazyn znowu nie odpisał.", { kind: "note" })).toEqual([]);
  });
});

describe("a hard message shown to an agent", () => {
  const FURIOUS = "Czy wy do końca #$&^&%@! w tym HelpDesku? Ile #*&^a mam czekać, aż dostanę tego @#$@# laptopa?";

  test("has its swearing covered and everything else kept", () => {
    const { text, masked } = maskText(FURIOUS, readMessage(FURIOUS).labels);

    expect(text).toBe("Czy wy do końca ▒▒▒ w tym HelpDesku? Ile ▒▒▒ mam czekać, aż dostanę tego ▒▒▒ laptopa?");
    expect(masked.map(([start, end]) => FURIOUS.slice(start, end))).toEqual(["#$&^&%@!", "#*&^a", "@#$@#"]);
  });

  test("says above it what the customer wants", () => {
    expect(findRequest(FURIOUS)?.text).toBe("Ile mam czekać, aż dostanę tego laptopa?");
    expect(findRequest("Крадци! Върнете ми парите за обувките.")?.text).toBe("Върнете ми парите за обувките.");
    expect(findRequest("Докога, мамка ви, ще чакам! Искам да знам кога ще получа обувките.")?.text).toBe(
      "Искам да знам кога ще получа обувките.",
    );
    expect(findRequest("You thieves. I want my deposit back.")?.text).toBe("I want my deposit back.");
  });

  test("has no request line when it asks for nothing", () => {
    expect(findRequest("Jesteście żałośni.")).toBeNull();
  });
});
