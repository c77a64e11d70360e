import { describe, expect, test } from "vitest";
import { VESTS_BG } from "#knowhow/bg/vests.ts";
import { VESTS_EN } from "#knowhow/en/vests.ts";
import { fillWording } from "#knowhow/filling.ts";
import { VESTS_PL } from "#knowhow/pl/vests.ts";
import { VEST_IDS, type Vest } from "#knowhow/vests.ts";
import type { Language } from "#reader/labels.ts";
import { readDraft } from "#reader/read.ts";

const VESTS: Readonly<Record<Language, readonly Vest[]>> = { pl: VESTS_PL, bg: VESTS_BG, en: VESTS_EN };
const TIME: Readonly<Record<Language, string>> = {
  pl: "czwartek 26 listopada, 16:00",
  bg: "четвъртък, 26 ноември, 16 ч.",
  en: "Thursday 26 November, 4 p.m.",
};
const WEAK = ["blame", "overdisclosure", "vague_promise", "powerless", "dismissal"];

const sentences = (lang: Language) =>
  VESTS[lang].flatMap(({ id, say }) =>
    [...say.written, ...(say.chat ?? []), ...say.phone].map((words) => ({
      id,
      words,
      text: fillWording(words, { time: TIME[lang], form: "f" }),
      spoken: say.phone.includes(words),
    })),
  );
const forTheAgent = (vest: Vest) => [vest.name, vest.ground, vest.goesOn.next, vest.goesOn.handOver, vest.goesOn.pause];

describe.each(["pl", "bg", "en"] as const)("the life vests in %s", (lang) => {
  test("are the whole list, each once", () => {
    expect(VESTS[lang].map(({ id }) => id)).toEqual([...VEST_IDS]);
  });

  test("have two or three first sentences to write and to say, and fit on one screen", () => {
    const off = VESTS[lang].filter(
      (vest) =>
        vest.say.written.length < 2 ||
        vest.say.written.length > 3 ||
        vest.say.phone.length !== 2 ||
        vest.askedAs.length < 4 ||
        vest.ground.length > 140 ||
        forTheAgent(vest).some((line) => line.length > 190) ||
        [...vest.say.written, ...(vest.say.chat ?? []), ...vest.say.phone].some((words) => words.length > 190),
    );
    expect(off.map(({ id }) => id)).toEqual([]);
  });

  test("have no weak spot in what they would have us say", () => {
    // What is written meets the coach, who asks the heads too; they have learnt from drafts, not from what is said aloud.
    const weak = sentences(lang).flatMap(({ id, text, spoken }) =>
      [{ lang, heads: null }, ...(spoken ? [] : [{ lang }])].flatMap((options) =>
        readDraft(text, options)
          .labels.filter(({ label }) => WEAK.includes(label))
          .map(({ label, why }) => `${id}: ${label} (${why}) ${text}`),
      ),
    );
    expect(weak).toEqual([]);
  });

  test("neither give in nor hit back", () => {
    const off = sentences(lang)
      .map(({ id, text }) => ({
        id,
        text,
        rules: readDraft(text, { lang, heads: null }).reaction,
        withHeads: readDraft(text, { lang }).reaction,
      }))
      .filter(({ rules, withHeads }) => [rules, withHeads].every((each) => each === "submissive" || each === "aggressive"));
    expect(off).toEqual([]);
  });

  test("know only the placeholders that a case can fill", () => {
    const unknown = sentences(lang).flatMap(({ words }) =>
      [...words.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!).filter((name) => name !== "time" && !name.includes("|")),
    );
    expect(unknown).toEqual([]);
  });

  test("never raise the voice, and say nothing of a person’s mind", () => {
    const loud = VESTS[lang]
      .flatMap((vest) => [...forTheAgent(vest), ...vest.say.written, ...(vest.say.chat ?? []), ...vest.say.phone])
      .filter((line) => line.includes("!") || /narcis|нарцис|psychop|психо|histery|hysteri|хистер|chor[ya]|болен/iu.test(line));
    expect(loud).toEqual([]);
  });
});

test("Polish hours stand as the desk writes them, in the nominative", () => {
  expect(sentences("pl").filter(({ words }) => /(?<!\p{L})(?:do|od|po|przed) \{time\}/u.test(words))).toEqual([]);
});

test("a woman and a man write the same sentence, to a woman and to a man", () => {
  const polish = /(?<!\p{L})\p{L}*(?<!sy|protoko|has|zespo)ł(?:em|am|bym|abym|eś|aś)(?!\p{L})/u;
  const bulgarian = /(?<!\p{L})(?:сигурен|сигурна|готов|готова|съгласен|съгласна|ядосани?|доволни?|разочаровани?)(?!\p{L})/u;
  const gendered = [...sentences("pl").map(({ words }) => words), ...VESTS_PL.flatMap(forTheAgent)]
    .filter((words) => polish.test(words))
    .concat(sentences("bg").flatMap(({ words }) => (bulgarian.test(words) ? [words] : [])));
  expect(gendered).toEqual([]);
});
