import type { OriginCard } from "#knowhow/origin.ts";

/** Why people might behave like this, in English. */
export const ORIGINS_EN: readonly OriginCard[] = [
  {
    id: "pressure",
    name: "Deliberate pressure",
    explanations: [
      {
        words: "They have learnt that pressure works: elsewhere the loudest got something.",
        speaksFor: "A threat and a wish stand in one sentence; the tone changes as soon as you offer something.",
        speaksAgainst: "They name days, numbers and papers, and ask for no more than what is theirs.",
      },
      {
        words: "They are under pressure themselves: a boss, a deadline, a family that is waiting.",
        speaksFor: "They speak of others who must know today; the date matters more than the amount.",
        speaksAgainst: "The date moves whenever you can keep it.",
      },
      {
        words: "They are afraid of being put off, and hold on to the one lever they know.",
        speaksFor: "They have been passed on before; a fixed hour calms them.",
        speaksAgainst: "A fixed hour and a name change nothing.",
      },
    ],
  },
  {
    id: "irritation",
    name: "Real irritation",
    explanations: [
      {
        words: "They have waited too long, and the words are about the waiting.",
        speaksFor: "They count days and attempts; they become quieter when somebody says it back to them.",
        speaksAgainst: "It is the first contact, and the words are about you from the start.",
      },
      {
        words: "The matter costs them money, sleep or a day off.",
        speaksFor: "They tell you what it did to their day.",
        speaksAgainst: "Nothing is said about what it means for them.",
      },
      {
        words: "Something else went wrong today, and we were the last straw.",
        speaksFor: "The anger is larger than the matter; sometimes an apology follows soon.",
        speaksAgainst: "It has been growing over several messages on this very matter.",
      },
    ],
  },
  {
    id: "habit",
    name: "Habit",
    explanations: [
      {
        words: "They talk to everybody like that and mean nothing by it.",
        speaksFor: "First names or pet names come without any edge; one request changes it.",
        speaksAgainst: "It began only after a refusal, or it goes on after you have asked.",
      },
      {
        words: "In their work or family a rough tone is normal.",
        speaksFor: "Short sentences, no greeting, and thanks at the end all the same.",
        speaksAgainst: "They are polite to others and rough with you.",
      },
    ],
  },
  {
    id: "disappointment",
    name: "Disappointment",
    explanations: [
      {
        words: "They trusted us, and it hurts that it was for nothing.",
        speaksFor: "They speak of years, recommendations, of how it used to be.",
        speaksAgainst: "They never counted on us and say so.",
      },
      {
        words: "They were promised something that nobody wrote down.",
        speaksFor: "They name who said it and when; the offer may be read in two ways.",
        speaksAgainst: "The promise changes from one message to the next.",
      },
      {
        words: "It was for somebody else: a present, a child, a guest.",
        speaksFor: "Another person is named, and an occasion that has passed.",
        speaksAgainst: "There was no occasion and there is no hurry.",
      },
    ],
  },
];
