import type { Technique } from "../technique.ts";

/** Answering criticism and harsh judgements. */
export const CRITICISM: readonly Technique[] = [
  {
    id: "fogging",
    seeds: ["S0-18", "S0-23"],
    order: "row",
    within: 3,
    slots: [
      { name: "agree", need: "must", distinctive: true, by: ["agrees_in_part"] },
      { name: "no_defence", need: "must", without: ["defends"] },
      { name: "return", need: "must", by: ["returns", "asks", "will_do", "proposes"] },
    ],
  },
  {
    id: "negative_assertion",
    seeds: ["S0-12", "S2-16"],
    order: "row",
    within: 5,
    spoiledBy: ["excuses_admission"],
    mostApologies: 2,
    slots: [
      { name: "admission", need: "must", distinctive: true, by: ["admits"] },
      { name: "effect", need: "may", by: ["effect_on_customer"] },
      { name: "repair", need: "must", by: ["will_do", "label:commitment"] },
    ],
  },
  {
    id: "negative_inquiry",
    seeds: ["S0-12", "S0-23"],
    order: "free",
    within: 4,
    slots: [
      { name: "serious", need: "either", by: ["takes_seriously"] },
      { name: "question", need: "must", distinctive: true, by: ["asks_for_criticism"] },
      { name: "reason", need: "either", by: ["will_use_answer"] },
    ],
  },
  {
    id: "asking_for_specifics",
    seeds: ["S0-12", "S0-23"],
    order: "free",
    within: 3,
    slots: [
      { name: "why", need: "either", by: ["why_asked"] },
      { name: "echo", need: "either", distinctive: true, by: ["echoes_generaliser"] },
      { name: "question", need: "must", by: ["asks_specifics"] },
    ],
  },
  {
    id: "unmasking_allusion",
    seeds: ["S0-23"],
    order: "row",
    within: 4,
    slots: [
      { name: "heard", need: "must", by: ["quotes_customer"] },
      { name: "reading", need: "must", distinctive: true, by: ["reads_as"] },
      { name: "check", need: "must", by: ["checks", "leaves_open_whether", "asks"] },
      { name: "open_talk", need: "may", by: ["talks_openly"] },
    ],
  },
  {
    id: "judgement_to_opinion",
    seeds: ["S0-23"],
    order: "free",
    within: 4,
    spoiledBy: ["belittles"],
    slots: [
      { name: "your_view", need: "must", distinctive: true, by: ["your_view"] },
      { name: "own_view", need: "either", by: ["own_view"] },
      { name: "respect", need: "either", by: ["your_right"] },
      { name: "back_to_facts", need: "must", by: ["returns", "asks_specifics", "asks_openly", "talks_openly", "asks"] },
    ],
  },
  {
    id: "preempting_criticism",
    seeds: ["S2-23", "S2-27"],
    order: "row",
    within: 4,
    slots: [
      { name: "disappointment", need: "must", distinctive: true, by: ["foresees"] },
      { name: "fact", need: "must", by: ["tells_bad_news"] },
      { name: "remedy", need: "must", by: ["proposes", "will_do", "explains"] },
    ],
  },
];
