import { describe, expect, test } from "vitest";
import { DEMONSTRATION_BG } from "#knowhow/bg/demonstration.ts";
import { LADDER_BG } from "#knowhow/bg/ladder.ts";
import type { Demonstration } from "#knowhow/demonstration.ts";
import { DEMONSTRATION_EN } from "#knowhow/en/demonstration.ts";
import { LADDER_EN } from "#knowhow/en/ladder.ts";
import { type Condition, fillSpoken, type Ladder, RUNGS, sayable } from "#knowhow/ladder.ts";
import { DEMONSTRATION_PL } from "#knowhow/pl/demonstration.ts";
import { LADDER_PL } from "#knowhow/pl/ladder.ts";
import type { Language } from "#reader/labels.ts";
import { readDraft } from "#reader/read.ts";

const LADDERS: Readonly<Record<Language, Ladder>> = { pl: LADDER_PL, bg: LADDER_BG, en: LADDER_EN };
const DEMONSTRATIONS: Readonly<Record<Language, Demonstration>> = {
  pl: DEMONSTRATION_PL,
  bg: DEMONSTRATION_BG,
  en: DEMONSTRATION_EN,
};
const TIME: Readonly<Record<Language, string>> = {
  pl: "czwartek 26 listopada, 16:00",
  bg: "четвъртък, 26 ноември, 16 ч.",
  en: "Thursday 26 November, 4 p.m.",
};
const CUSTOMER: Readonly<Record<Language, string>> = { pl: "Panie Marianie", bg: "господин Петров", en: "Mr Reed" };
const WEAK = ["blame", "overdisclosure", "vague_promise", "powerless", "dismissal", "submissive", "aggressive"];
const CONDITIONS: readonly Condition[] = ["recorded", "unrecorded", "danger"];

const facts = (lang: Language, form: "m" | "f" | null) => ({
  customer: CUSTOMER[lang],
  agent: "Ewa Lis",
  colleague: "Anna Nowak",
  firm: "Szewc i Syn",
  keptFor: lang === "en" ? "30 days" : lang === "pl" ? "30 dni" : "30 дни",
  time: TIME[lang],
  form,
});

/** Every sentence that somebody may say, but those kept only to show where they come from. */
function spoken({ rungs, opening, recording, callBack, hardest, feelFeltFound }: Ladder): { words: string; only?: Condition }[] {
  const lines = [...rungs, ...hardest].flatMap(({ say }) => say);
  const plain = [...Object.values(opening), ...Object.values(recording), callBack, feelFeltFound.say].flat();
  return [...lines.filter(({ asInSeed }) => !asInSeed), ...plain.map((words) => ({ words }))];
}

const weakIn = (text: string, lang: Language) =>
  readDraft(text, { lang, heads: null })
    .labels.filter(({ label }) => WEAK.includes(label))
    .map(({ label, why }) => `${label} (${why}) ${text}`);

/** The shape without the words: what is there, and how often. */
const shape = (value: unknown): unknown => {
  if (typeof value === "string") return "words";
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === "only" ? inner : shape(inner)]));
  return value;
};

describe.each(["pl", "bg", "en"] as const)("the ladder in %s", (lang) => {
  const ladder = LADDERS[lang];

  test("has five rungs in their order, each with all that is read during a call", () => {
    expect(ladder.rungs.map(({ rung }) => rung)).toEqual([...RUNGS]);
    const thin = ladder.rungs.filter(
      ({ aim, waitFor, upIf, say, traps }) =>
        [aim, waitFor, upIf, ...traps].some((words) => words.trim().length < 5) || say.length < 3 || traps.length < 3,
    );
    expect(thin.map(({ rung }) => rung)).toEqual([]);
  });

  test("says the same things as in English, line by line", () => {
    expect(shape(ladder)).toEqual(shape(LADDER_EN));
  });

  test("has no weak spot in what it would have us say", () => {
    expect(spoken(ladder).flatMap(({ words }) => weakIn(fillSpoken(words, facts(lang, "f")), lang))).toEqual([]);
  });

  test("asks for no slot that nothing fills", () => {
    const open = spoken(ladder).filter(({ words }) => /[{}|]/.test(fillSpoken(words, facts(lang, null))));
    expect(open).toEqual([]);
  });

  test("reads whole where the name is not known", () => {
    const { customer: _, ...rest } = facts(lang, null);
    const named = spoken(ladder).filter(({ words }) => words.includes("{customer}"));
    const broken = named
      .map(({ words }) => fillSpoken(words, rest))
      .filter((text) => !/^\p{Lu}/u.test(text) || /,\s*[.,?]|\{/.test(text));
    expect(named.length).toBeGreaterThan(3);
    expect(broken).toEqual([]);
  });

  test("keeps the article's own sentence behind ours, with the reason", () => {
    const kept = ladder.rungs.flatMap(({ rung, say }) => say.flatMap((line, at) => (line.asInSeed ? [{ rung, at, line }] : [])));
    expect(kept.map(({ rung }) => rung)).toEqual([4]);
    expect(kept[0]!.at).toBeGreaterThan(0);
    expect(kept[0]!.line.asInSeed!.length).toBeGreaterThan(30);
  });

  test("speaks of a recording only where one was announced and runs, or where none does", () => {
    const about = /nagr(?:yw|an)|запис(?:а се|ва се|ът)|се записва|recording|recorded/iu;
    const lines = [...ladder.rungs, ...ladder.hardest].flatMap(({ say }) => say);
    expect(lines.filter(({ words, only }) => about.test(words) && only !== "recorded" && only !== "unrecorded")).toEqual([]);
    expect(lines.filter(({ only }) => only === "recorded").length).toBeGreaterThanOrEqual(2);
  });

  test("does not shout", () => {
    expect(JSON.stringify(ladder).includes("!")).toBe(false);
  });
});

describe("a line that only some moment allows", () => {
  const silence = LADDER_EN.rungs[2]!.say;

  test("is kept away in every other", () => {
    for (const holds of [[], ["danger"], ["unrecorded"]] as Condition[][])
      expect(sayable(silence, new Set(holds)).some(({ words }) => words.includes("recorded"))).toBe(false);
  });

  test("comes first in its own", () => {
    expect(sayable(silence, new Set(["recorded"]))[0]!.words).toContain("recorded");
    expect(sayable(LADDER_EN.rungs[4]!.say, new Set(["danger"]))[0]!.only).toBe("danger");
  });

  test("is never the only one of a rung", () => {
    for (const ladder of Object.values(LADDERS))
      for (const { say } of ladder.rungs) expect(sayable(say, new Set()).length).toBeGreaterThan(1);
    expect(CONDITIONS.length).toBe(3);
  });
});

describe("a spoken line", () => {
  test("leaves out a name that is not known, and begins with a capital letter all the same", () => {
    expect(fillSpoken("{customer}, ще Ви свържа.", { form: null })).toBe("Ще Ви свържа.");
    expect(fillSpoken("Hello, {customer}. My name is {agent}.", { agent: "Ewa", form: null })).toBe("Hello. My name is Ewa.");
    expect(fillSpoken("Słyszę {Pana|Panią|Państwa}, {customer}, i słyszę.", { form: null })).toBe("Słyszę Państwa i słyszę.");
  });

  test("says the name where it is known", () => {
    expect(fillSpoken("{customer}, to pilne.", { customer: "Panie Marianie", form: "m" })).toBe("Panie Marianie, to pilne.");
  });
});

test("Polish and Bulgarian lines fit whoever says them", () => {
  const polish = spoken(LADDER_PL).filter(({ words }) => /(?<!sy|protoko|has)ł(?:em|am|bym|abym)(?!\p{L})/u.test(words));
  const bulgarian = spoken(LADDER_BG).filter(({ words }) =>
    /(?:^|[\s,])(?:готов|готова|съгласен|съгласна|казал|казала|обещал|обещала) съм|съм (?:готов|казал|обещал)/u.test(words),
  );
  expect([...polish, ...bulgarian]).toEqual([]);
});

test("the article's sentence is one that the reader would point at, which is why it stands last", () => {
  const seed = LADDER_PL.rungs[3]!.say.find(({ asInSeed }) => asInSeed)!;
  expect(weakIn(seed.words, "pl").join()).toContain("powerless");
});

describe.each(["pl", "bg", "en"] as const)("the demonstrated call in %s", (lang) => {
  const { moments, otherwise, afterwards } = DEMONSTRATIONS[lang];

  test("has the same moments as in English", () => {
    const bare = ({ moments: each }: Demonstration) => each.map(({ rung, who, outcome }) => ({ rung, who, outcome }));
    expect(bare(DEMONSTRATIONS[lang])).toEqual(bare(DEMONSTRATION_EN));
    expect([otherwise.map(({ after }) => after), afterwards.length]).toEqual([[1, 2, 3, 4], 4]);
  });

  test("goes up one rung at a time, and only from one that had no result or was not possible", () => {
    const steps = moments
      .slice(1)
      .map((moment, index) => ({ from: moments[index]!.rung, to: moment.rung, outcome: moment.outcome }));
    const wrong = steps.filter(({ from, to, outcome }) =>
      from === to ? outcome !== undefined : to !== from + 1 || outcome?.of !== from || outcome.as === "calmed",
    );
    expect(wrong).toEqual([]);
    expect(moments.at(-1)!.rung).toBe(5);
  });

  test("has Bartek say nothing that is weak, and nothing of a recording", () => {
    const said = moments.filter(({ who }) => who === "agent").map(({ words }) => words);
    expect(said.flatMap((words) => weakIn(words, lang))).toEqual([]);
    expect(said.filter((words) => /nagr|record|запис(?:ва се|ът)/i.test(words))).toEqual([]);
  });

  test("shows swearing as signs", () => {
    expect(moments.filter(({ who, words }) => who === "customer" && /[#$%^&]{2}/.test(words)).length).toBeGreaterThan(3);
  });
});
