import { parse } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { catalogues } from "#words/all.ts";

type Element = ReturnType<typeof parse>[number];
const PLURAL = 6;
const SELECT = 5;

/** Every plural of a message with the forms it has words for. */
function plurals(elements: readonly Element[]): { ordinal: boolean; forms: string[] }[] {
  return elements.flatMap((element) => {
    if (element.type !== PLURAL && element.type !== SELECT) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => plurals(value));
    if (element.type === SELECT) return inner;
    return [{ ordinal: element.pluralType === "ordinal", forms: Object.keys(element.options) }, ...inner];
  });
}

/** The facts a message asks for. */
function facts(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === 0 || element.type === 7) return [];
    const inner = "options" in element ? Object.values(element.options).flatMap(({ value }) => facts(value)) : [];
    return "value" in element && typeof element.value === "string" ? [element.value, ...inner] : inner;
  });
}

const languages = ["pl", "bg", "en"] as const;

describe.for(languages)("the words in %s", (language) => {
  const words = catalogues[language];

  test("are there for every key that English has, and for no other", () => {
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(catalogues.en).toSorted());
  });

  test("are not empty and have no loose ends", () => {
    const loose = Object.entries(words).filter(
      ([, text]) => text.trim() === "" || text !== text.trim() || /TODO|XXX|Lorem/i.test(text),
    );
    expect(loose).toEqual([]);
  });

  test("have every plural form that the language has", () => {
    const missing = Object.entries(words).flatMap(([key, text]) =>
      plurals(parse(text, { ignoreTag: true })).flatMap(({ ordinal, forms }) => {
        const needed = new Intl.PluralRules(language, { type: ordinal ? "ordinal" : "cardinal" }).resolvedOptions()
          .pluralCategories;
        return needed.filter((form) => !forms.includes(form)).map((form) => `${key} lacks "${form}"`);
      }),
    );
    expect(missing).toEqual([]);
  });

  test("ask for the same facts as in English", () => {
    const different = Object.entries(words).filter(([key, text]) => {
      const own = new Set(facts(parse(text, { ignoreTag: true })));
      const english = new Set(facts(parse(catalogues.en[key] ?? "", { ignoreTag: true })));
      return own.size !== english.size || [...own].some((fact) => !english.has(fact));
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test("never shout and never praise", () => {
    const loud = Object.entries(words).filter(([key, text]) => /!(?!=)/.test(text) && !key.startsWith("page.example"));
    expect(loud.map(([key]) => key)).toEqual([]);
  });
});

test("Polish words for agents are not gendered in the past tense", () => {
  const gendered = Object.entries(catalogues.pl).filter(([, text]) => /\p{L}(łeś|łaś|łem|łam)(?!\p{L})/u.test(text));
  expect(gendered.map(([key]) => key)).toEqual([]);
});
