import { fillWording } from "#knowhow/filling.ts";
import type { Language } from "#words/say.ts";
import { exampleFacts } from "./example-facts.ts";

/** A wording with an invented customer, so that one reads it as a sentence and not as a form. */
export function Example({ words, language }: { words: string; language: Language }) {
  const facts = exampleFacts(language);
  return (
    <q>
      {fillWording(words, {
        customer: facts["customer.name"],
        agent: facts["agent.name"],
        colleague: facts.colleague,
        time: facts["promise.date"],
        form: facts.form,
      })}
    </q>
  );
}
