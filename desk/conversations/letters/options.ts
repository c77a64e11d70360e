import { byWhen, type Dating, dayOf } from "./dates.ts";
import { type Letter, type LetterFacts, paragraphs, sayLetter, sentence } from "./letter.ts";

/** What a customer reads of an option; what it costs us and who decides is not among it. */
export interface OfferedOption {
  what: string;
  from: Date | null;
  until: Date | null;
  cost: string;
  needs: string;
  basis: string;
}

/** Line by line what an option means for the customer; what is not known is left out. */
export function optionFacts({ from, until, cost, needs, basis }: OfferedOption, dating: Dating): string[] {
  const say = sayLetter(dating.language);
  const when = until && (from ? `${dayOf(from, dating)} – ${dayOf(until, dating)}` : byWhen(until, dating));
  return [
    when && say("option_when", { when }),
    cost && say("option_cost", { cost }),
    needs && say("option_needs", { needs }),
    basis && say("option_basis", { basis }),
  ].filter((line): line is string => line !== "" && line !== null);
}

/** The options as a choice the customer makes on their page, or by a reply with a number. */
export function choiceLetter({
  words,
  options,
  pageUrl,
  ...facts
}: LetterFacts & { words: string; options: OfferedOption[]; pageUrl: string }): Letter {
  const say = sayLetter(facts.language);
  return paragraphs(
    say("choice_opening"),
    words,
    ...options.map((option, at) => [`${at + 1}. ${option.what}`, ...optionFacts(option, facts)].join("\n")),
    say("choice_own"),
    say("choice_how", { url: `${pageUrl}#choose` }),
  );
}

/** What is agreed, who hears what by when, and that we ask whether it suits. */
export function decisionLetter({
  summary,
  steps,
  nextAt,
  ...facts
}: LetterFacts & { summary: string; steps: { words: string; dueAt: Date }[]; nextAt: Date }): Letter {
  const say = sayLetter(facts.language);
  return paragraphs(
    say("decision_opening"),
    sentence(summary),
    [say("decision_steps"), ...steps.map(({ words, dueAt }) => `– ${words}: ${byWhen(dueAt, facts)}`)].join("\n"),
    say("decision_next", { by: byWhen(nextAt, facts) }),
  );
}
