import { byWhen, dayAndHour } from "./dates.ts";
import { type Letter, type LetterFacts, paragraphs, sayLetter, sentence } from "./letter.ts";

export interface MovedFacts extends LetterFacts {
  from: Date;
  to: Date;
  /** Why, as the customer may read it; may be empty. */
  reason: string;
  /** The words that promised a deed; left out for news. */
  deed?: string;
}

/** Notice that a promise moves, before its hour passes: what was promised, the new date, and an apology where it moves away. */
export function movedPromise({ from, to, reason, deed, ...facts }: MovedFacts): Letter {
  const say = sayLetter(facts.language);
  if (deed) {
    const quoted = { deed: deed.trim().replace(/\.+$/, ""), at: dayAndHour(from, facts) };
    return paragraphs(
      `${say(to < from ? "move_deed_earlier" : "move_deed", quoted)} ${sentence(reason)}`.trim(),
      say("move_next_deed", { at: dayAndHour(to, facts) }),
    );
  }
  const opening = say(to < from ? "move_earlier" : "move_news", { from: byWhen(from, facts) });
  return paragraphs(`${opening} ${sentence(reason)}`.trim(), say("move_next_news", { by: byWhen(to, facts) }));
}
