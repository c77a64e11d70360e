import { fillWording } from "#knowhow/filling.ts";
import type { Language } from "#words/say.ts";
import { exampleFacts } from "./example-facts.ts";

/** A wording with an invented customer, so that one reads it as a sentence and not as a form. */
export const Example = ({ words, language }: { words: string; language: Language }) => <q>{asRead(words, language)}</q>;

export function asRead(words: string, language: Language): string {
  const facts = exampleFacts(language);
  return fillWording(words, {
    customer: facts["customer.name"],
    agent: facts["agent.name"],
    colleague: facts.colleague,
    time: facts["promise.date"],
    firm: facts["firm.name"],
    keptFor: facts.keptFor,
    form: facts.form,
  });
}
