import { describe, expect, test } from "vitest";
import { CONTENT } from "#contract/library-shapes.ts";
import { addressOf } from "#knowhow/address/address.ts";
import { PROCEDURES_BG } from "#knowhow/bg/procedures.ts";
import { SCENES_BG } from "#knowhow/bg/scenes.ts";
import { TECHNIQUES_BG } from "#knowhow/bg/techniques.ts";
import { TEMPLATES_BG } from "#knowhow/bg/templates.ts";
import { VESTS_BG } from "#knowhow/bg/vests.ts";
import { PROCEDURES_EN } from "#knowhow/en/procedures.ts";
import { SCENES_EN } from "#knowhow/en/scenes.ts";
import { TECHNIQUES_EN } from "#knowhow/en/techniques.ts";
import { TEMPLATES_EN } from "#knowhow/en/templates.ts";
import { VESTS_EN } from "#knowhow/en/vests.ts";
import { fillTemplate, unknownPlaceholders } from "#knowhow/filling.ts";
import { PROCEDURES_PL } from "#knowhow/pl/procedures.ts";
import { SCENES_PL } from "#knowhow/pl/scenes.ts";
import { TECHNIQUES_PL } from "#knowhow/pl/techniques.ts";
import { TEMPLATES_PL } from "#knowhow/pl/templates.ts";
import { VESTS_PL } from "#knowhow/pl/vests.ts";
import { PROCEDURE_IDS } from "#knowhow/procedure.ts";
import { TEMPLATE_IDS } from "#knowhow/template.ts";
import { VEST_IDS } from "#knowhow/vests.ts";
import { readDraft } from "#reader/read.ts";
import { TECHNIQUE_IDS } from "#reader/techniques/technique.ts";

const WEAK = ["blame", "overdisclosure", "vague_promise", "powerless", "dismissal"];
const SHELVES = {
  pl: {
    templates: TEMPLATES_PL,
    procedures: PROCEDURES_PL,
    techniques: TECHNIQUES_PL,
    vests: VESTS_PL,
    scenes: SCENES_PL,
  },
  bg: {
    templates: TEMPLATES_BG,
    procedures: PROCEDURES_BG,
    techniques: TECHNIQUES_BG,
    vests: VESTS_BG,
    scenes: SCENES_BG,
  },
  en: {
    templates: TEMPLATES_EN,
    procedures: PROCEDURES_EN,
    techniques: TECHNIQUES_EN,
    vests: VESTS_EN,
    scenes: SCENES_EN,
  },
};
const DATE = { pl: "czwartek 26 listopada, 16:00", bg: "четвъртък, 26 ноември, 16:00 ч.", en: "Thursday 26 November, 16:00" };
const NAMES = {
  pl: ["Marian Wójcik", "Anna Nowak", "Alex"],
  bg: ["Иван Петров", "Мария Петрова", "Саша"],
  en: ["John Reed", "Grace Okafor", "Sam Lee"],
};

const weakIn = (text: string, lang: "pl" | "bg" | "en") =>
  readDraft(text, { lang, heads: null })
    .labels.filter(({ label }) => WEAK.includes(label))
    .map(({ label, why, evidence }) => `${label} (${why}): ${evidence.map(([from, to]) => text.slice(from, to)).join(" | ")}`);

describe.each(["pl", "bg", "en"] as const)("what comes along in %s", (lang) => {
  const shelves = SHELVES[lang];

  test("are all the templates and procedures, each once", () => {
    expect(shelves.templates.map(({ id }) => id)).toEqual([...TEMPLATE_IDS]);
    expect(shelves.procedures.map(({ id }) => id)).toEqual([...PROCEDURE_IDS]);
  });

  test("are entries as a firm could write them", () => {
    const wrong = (["templates", "procedures", "techniques", "vests"] as const).flatMap((shelf) =>
      shelves[shelf].flatMap((entry) => {
        const { success, error } = CONTENT[shelf].safeParse(entry);
        return success ? [] : [`${shelf}/${entry.id}: ${error.message}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("ask a case only for what it can fill, and leave nothing unsaid in a letter with a name", () => {
    for (const { id, text } of shelves.templates) {
      expect({ [id]: unknownPlaceholders(text) }).toEqual({ [id]: [] });
      expect(fillTemplate(text, { form: null })).not.toMatch(/[{}|]/);
    }
  });

  test.each(NAMES[lang])("have no weak spot in a letter to %s", (name) => {
    const { called, greeting, form } = addressOf(name, lang);
    const weak = shelves.templates.flatMap(({ id, text }) => {
      const letter = fillTemplate(text, {
        greeting,
        ...(called ? { "customer.name": called } : {}),
        "case.number": "1042",
        "case.subject": "…",
        "promise.date": DATE[lang],
        "agent.name": "Ewa Lis",
        "firm.name": "Kapok",
        form,
      });
      return weakIn(letter, lang).map((spot) => `${id}: ${spot}`);
    });
    expect(weak).toEqual([]);
  });

  test("have no weak spot in a procedure", () => {
    const weak = shelves.procedures.flatMap(({ id, about, steps }) =>
      [about, ...steps.flatMap((step) => [step.do, step.because ?? ""])].flatMap((text) =>
        weakIn(text, lang).map((spot) => `${id}: ${spot}`),
      ),
    );
    expect(weak).toEqual([]);
  });

  test("can be found by words of one's own, and scenes lead to what there is", () => {
    expect(shelves.templates.filter(({ askedAs }) => askedAs.length < 3).map(({ id }) => id)).toEqual([]);
    const techniques = shelves.scenes.flatMap((scene) => scene.techniques ?? []);
    const vests = shelves.scenes.flatMap((scene) => scene.vests ?? []);
    expect(techniques.filter((id) => !(TECHNIQUE_IDS as readonly string[]).includes(id))).toEqual([]);
    expect(vests.filter((id) => !(VEST_IDS as readonly string[]).includes(id))).toEqual([]);
  });
});

test("Polish templates fit a woman and a man who writes them", () => {
  expect(TEMPLATES_PL.filter(({ text }) => /\p{L}ł(?:em|am|bym|abym)(?!\p{L})/u.test(text)).map(({ id }) => id)).toEqual([]);
});
