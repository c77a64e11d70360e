import { describe, expect, test } from "vitest";
import { STAGES_BG } from "#knowhow/bg/stages.ts";
import { TECHNIQUES_BG } from "#knowhow/bg/techniques.ts";
import { STAGES_EN } from "#knowhow/en/stages.ts";
import { TECHNIQUES_EN } from "#knowhow/en/techniques.ts";
import { fillWording } from "#knowhow/filling.ts";
import { type Occasion, offerTechniques } from "#knowhow/offering.ts";
import { STAGES_PL } from "#knowhow/pl/stages.ts";
import { TECHNIQUES_PL } from "#knowhow/pl/techniques.ts";
import type { StageCard } from "#knowhow/stage-card.ts";
import type { TechniqueCard } from "#knowhow/technique-card.ts";
import type { Language } from "#reader/labels.ts";
import { readDraft } from "#reader/read.ts";
import { readTechniques } from "#reader/techniques/read-techniques.ts";
import { TECHNIQUE_IDS } from "#reader/techniques/technique.ts";
import { TECHNIQUES } from "#reader/techniques/techniques.ts";

const CARDS: Readonly<Record<Language, readonly TechniqueCard[]>> = { pl: TECHNIQUES_PL, bg: TECHNIQUES_BG, en: TECHNIQUES_EN };
const STAGES: Readonly<Record<Language, readonly StageCard[]>> = { pl: STAGES_PL, bg: STAGES_BG, en: STAGES_EN };
const TIME: Readonly<Record<Language, string>> = {
  pl: "czwartek 26 listopada, 16:00",
  bg: "четвъртък, 26 ноември, 16 ч.",
  en: "Thursday 26 November, 4 p.m.",
};
const CUSTOMER: Readonly<Record<Language, string>> = { pl: "Panie Marianie", bg: "господин Петров", en: "Mr Reed" };
const WEAK = ["blame", "overdisclosure", "vague_promise", "powerless", "dismissal"];
/** These live from several answers, or from a silence: one wording cannot show them. */
const NOT_IN_ONE = new Set(["broken_record", "graduated_escalation", "silent_presence"]);

const filled = (words: string, lang: Language, form: "m" | "f") =>
  fillWording(words, { customer: CUSTOMER[lang], agent: "Ewa Lis", colleague: "Anna Nowak", time: TIME[lang], form });
const wordings = (lang: Language) =>
  CARDS[lang].flatMap((card) => card.say.map((words) => ({ id: card.id, text: filled(words, lang, "f") })));

describe.each(["pl", "bg", "en"] as const)("the cards in %s", (lang) => {
  test("are those of the reader, each once", () => {
    expect(CARDS[lang].map(({ id }) => id).toSorted()).toEqual([...TECHNIQUE_IDS].toSorted());
  });

  test("say what each part of the technique is", () => {
    const parts = Object.fromEntries(TECHNIQUES.map(({ id, slots }) => [id, slots.map(({ name }) => name).toSorted()]));
    for (const card of CARDS[lang])
      expect({ [card.id]: Object.keys(card.parts).toSorted() }).toEqual({ [card.id]: parts[card.id] });
  });

  test("are whole: a reason, wordings, what to leave, when not, and words to find them by", () => {
    const thin = CARDS[lang].filter(
      (card) =>
        card.say.length < 4 ||
        card.avoid.length < 2 ||
        card.notWhen.length < 2 ||
        card.askedAs.length < 5 ||
        card.comment.length < 60,
    );
    expect(thin.map(({ id }) => id)).toEqual([]);
  });

  test("have no weak spot in what they would have us say", () => {
    const weak = wordings(lang).flatMap(({ id, text }) =>
      readDraft(text, { lang, heads: null })
        .labels.filter(({ label }) => WEAK.includes(label))
        .map(({ label, why }) => `${id}: ${label} (${why}) ${text}`),
    );
    expect(weak).toEqual([]);
  });

  test("are recognised when somebody uses their words", () => {
    const all = wordings(lang).filter(({ id }) => !NOT_IN_ONE.has(id));
    const missed = all.filter(
      ({ id, text }) => !readTechniques({ draft: text, language: lang }).some(({ technique }) => technique === id),
    );
    expect(missed.map(({ id, text }) => `${id}: ${text}`).slice(0, missed.length > all.length * 0.05 ? 99 : 0)).toEqual([]);
  });
});

describe.each(["pl", "bg", "en"] as const)("the stages in %s", (lang) => {
  test("are five, whole, with words of care at each", () => {
    expect(STAGES[lang].map(({ stage }) => stage)).toEqual([1, 2, 3, 4, 5]);
    const thin = STAGES[lang].filter(
      ({ goal, question, tools, exit, trap, care }) =>
        [goal, question, exit, trap, ...tools, ...care].some((words) => words.trim().length < 5) ||
        tools.length < 3 ||
        care.length < 2,
    );
    expect(thin.map(({ stage }) => stage)).toEqual([]);
  });

  test("have no weak spot in their words of care, and promise nothing that is not known", () => {
    const weak = STAGES[lang].flatMap(({ stage, care }) =>
      care.flatMap((text) =>
        readDraft(text, { lang, heads: null })
          .labels.filter(({ label }) => WEAK.includes(label))
          .map(({ label, why }) => `${stage}: ${label} (${why}) ${text}`),
      ),
    );
    expect(weak).toEqual([]);
  });

  test("do not shout", () => {
    expect(STAGES[lang].filter((card) => JSON.stringify(card).includes("!"))).toEqual([]);
  });
});

test("Polish words of care fit a woman and a man who writes them", () => {
  expect(STAGES_PL.flatMap(({ care }) => care.filter((words) => /ł(?:em|am|bym|abym)(?!\p{L})/u.test(words)))).toEqual([]);
});

test("Polish wordings fit a woman and a man who writes them", () => {
  const gendered = CARDS.pl.flatMap((card) =>
    card.say.filter((words) => /(?<!sy|protoko|has)ł(?:em|am|bym|abym)(?!\p{L})/u.test(words)),
  );
  expect(gendered).toEqual([]);
});

test("what is offered are cards that there are", () => {
  const occasions: Occasion[] = [
    "demand",
    "invasion",
    "criticism_justified",
    "criticism_generalised",
    "criticism_allusion",
    "judgement_agent",
    "judgement_firm",
    "strong_feeling",
  ];
  for (const stage of ["empathy", "understand", "options", "decision", "follow_through"] as const)
    for (const channel of ["written", "chat", "phone"] as const)
      for (const occasion of occasions) {
        const offered = offerTechniques({ occasions: [occasion], stage, channel });
        expect(offered.length).toBeGreaterThan(0);
        expect(offered.filter((id) => !(TECHNIQUE_IDS as readonly string[]).includes(id))).toEqual([]);
      }
});
