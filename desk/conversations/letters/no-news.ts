import { byWhen } from "./dates.ts";
import { type Letter, type LetterFacts, paragraphs, sayLetter, sentence } from "./letter.ts";

export interface NoNewsFacts extends LetterFacts {
  /** For when news was promised; null where the customer never heard of a promise. */
  promisedAt: Date | null;
  /** What it waits for, as the customer may read it; may be empty. */
  reason: string;
  nextAt: Date;
}

/**
 * Honest word that there is no news: that it was promised, that nothing is decided and what it waits for, when the next word comes.
 * Even the absence of news, said, tells the customer that they matter.
 */
export function noNews({ promisedAt, reason, nextAt, ...facts }: NoNewsFacts): Letter {
  const say = sayLetter(facts.language);
  const now = facts.now ?? new Date();
  const opening =
    promisedAt === null
      ? say("no_news_unpromised")
      : say(promisedAt < now ? "no_news_late" : "no_news_promised", { by: byWhen(promisedAt, facts) });
  return paragraphs(`${opening} ${sentence(reason)}`.trim(), say("no_news_next", { by: byWhen(nextAt, facts) }));
}
