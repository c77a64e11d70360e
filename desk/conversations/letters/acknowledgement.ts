import { byWhen } from "./dates.ts";
import { type Letter, type LetterFacts, paragraphs, sayLetter } from "./letter.ts";
import { type LooksAfter, looksAfter } from "./looks-after.ts";

export interface AcknowledgementFacts extends LetterFacts {
  caseNumber: number;
  lookedAfterBy: LooksAfter;
  /** What the customer wants, in their own words and fit to be repeated; null where none was found. */
  request: string | null;
  /** By when the first news comes; null where its hour has passed already. */
  nextAt: Date | null;
  pageUrl: string;
}

/** The first answer to a new customer message: who looks after it, what was understood, and when news comes. */
export function acknowledgement(facts: AcknowledgementFacts): Letter {
  const say = sayLetter(facts.language);
  return paragraphs(
    `${say("ack_opening", { number: facts.caseNumber })} ${looksAfter(facts.language, facts.lookedAfterBy)}`,
    facts.request && say("ack_request", { request: facts.request }),
    facts.nextAt && say("ack_next", { by: byWhen(facts.nextAt, facts) }),
    say("ack_page", { url: facts.pageUrl }),
    say("ack_answer"),
  );
}
