import { byWhen, onDay } from "./dates.ts";
import { type Letter, type LetterFacts, paragraphs, sayLetter, sentence } from "./letter.ts";

/** The page of the case with an answer marked. Opening it saves nothing: mail scanners follow links too. */
const answerLink = (pageUrl: string, answer: "yes" | "partly" | "not_yet"): string => `${pageUrl}?answer=${answer}`;

const question = (language: LetterFacts["language"], pageUrl: string): string =>
  sayLetter(language)("confirm_question", {
    yes: answerLink(pageUrl, "yes"),
    partly: answerLink(pageUrl, "partly"),
    notYet: answerLink(pageUrl, "not_yet"),
  });

/** Asks whether it is solved: yes, partly, not yet. */
export function confirmationRequest({ pageUrl, outcome, ...facts }: LetterFacts & { pageUrl: string; outcome: string }): Letter {
  const say = sayLetter(facts.language);
  return paragraphs(
    say("confirm_opening"),
    sentence(outcome),
    question(facts.language, pageUrl),
    say("confirm_how"),
    say("confirm_not_yet"),
  );
}

/** Asks once more, and says when the case closes without an answer and how it opens again. */
export function confirmationReminder({
  pageUrl,
  askedAt,
  closesAt,
  ...facts
}: LetterFacts & { pageUrl: string; askedAt: Date; closesAt: Date }): Letter {
  const say = sayLetter(facts.language);
  return paragraphs(
    say("reminder_opening", { on: onDay(askedAt, facts) }),
    say("reminder_closes", { by: byWhen(closesAt, facts) }),
    question(facts.language, pageUrl),
    say("confirm_how"),
  );
}
