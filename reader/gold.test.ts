import { describe, expect, test } from "vitest";
import { adviseDraft } from "./advise-draft.ts";
import { findRequest } from "./find-request.ts";
import { GOLD } from "./functions/gold.ts";
import type { Language } from "./labels.ts";
import { maskText } from "./mask-text.ts";
import { detectLanguage, readDraft, readMessage } from "./read.ts";
import { readTechniques } from "./techniques/read-techniques.ts";

function factsOfMessage(text: string, lang: Language): string[] {
  const { labels, emotion, source } = readMessage(text, { lang });
  return [
    ...labels.map(({ label }) => label),
    `emotion ${emotion}`,
    `source ${source}`,
    `covered ${maskText(text, labels).masked.length}`,
    `wants ${findRequest(text, lang)?.text ?? "nothing"}`,
  ];
}

function factsOfDraft(text: string, lang: Language): string[] {
  const { labels, reaction } = readDraft(text, { lang });
  return [
    ...labels.map(({ label }) => label),
    `reaction ${reaction}`,
    ...adviseDraft(text, { lang }).map(({ rule }) => `advice ${rule}`),
    ...readTechniques({ draft: text, language: lang })
      .filter(({ state }) => state === "found")
      .map(({ technique }) => `technique ${technique}`),
  ];
}

describe.for(GOLD)("$from: $text", ({ lang, kind, text, is, notYet = [] }) => {
  const facts = kind === "customer" ? factsOfMessage(text, lang) : factsOfDraft(text, lang);
  const all = new Set([...facts, `language ${detectLanguage(text).lang}`]);
  const expectFact = (fact: string) =>
    fact.startsWith("no ") ? expect([...all]).not.toContain(fact.slice(3)) : expect([...all]).toContain(fact);

  for (const fact of is) test(`is read as: ${fact}`, () => expectFact(fact));
  for (const [fact, why] of notYet) test.fails(`is known not to be read yet as: ${fact} (${why})`, () => expectFact(fact));
});
