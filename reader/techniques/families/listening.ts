import type { Technique } from "../technique.ts";

/** Showing that one has heard: feelings, facts, questions, and the two models for a justified complaint. */
export const LISTENING: readonly Technique[] = [
  {
    id: "reflection_of_feelings",
    seeds: ["S3-06", "S4-09", "S4-10"],
    order: "free",
    within: 3,
    partlyWith: ["hedge", "feeling"],
    slots: [
      { name: "hedge", need: "must", by: ["senses"] },
      { name: "feeling", need: "must", distinctive: true, by: ["names_feeling"] },
      { name: "cause", need: "either", by: ["gives_cause"] },
      { name: "check", need: "either", by: ["checks"] },
    ],
  },
  {
    id: "paraphrase",
    seeds: ["S4-09", "S4-12"],
    order: "row",
    within: 3,
    slots: [
      { name: "opener", need: "must", distinctive: true, by: ["says_back"] },
      { name: "facts", need: "must", by: ["echo", "substance"] },
      { name: "check", need: "must", by: ["checks"] },
    ],
  },
  {
    id: "clarifying_question",
    seeds: ["S4-12"],
    order: "free",
    within: 3,
    slots: [
      { name: "reason", need: "may", distinctive: true, by: ["why_asked", "takes_seriously"] },
      { name: "open_question", need: "must", distinctive: true, by: ["asks_openly"] },
      { name: "closed_question", need: "may", by: ["asks"] },
    ],
  },
  {
    id: "feel_felt_found",
    seeds: ["S3-01"],
    order: "row",
    within: 5,
    slots: [
      { name: "feel", need: "must", by: ["names_feeling", "label:reflection"] },
      { name: "felt", need: "must", distinctive: true, by: ["others_felt"] },
      { name: "found", need: "must", by: ["others_found"] },
      { name: "bridge", need: "may", by: ["walks_along", "will_do", "proposes"] },
    ],
  },
  {
    id: "least",
    seeds: ["S4-08", "S4-13"],
    order: "row",
    within: 7,
    mostApologies: 2,
    slots: [
      { name: "listen", need: "must", by: ["notes_fact", "says_back", "echo", "label:paraphrase"] },
      { name: "empathise", need: "must", by: ["shares_weight", "names_feeling", "label:reflection"] },
      { name: "apologise", need: "must", by: ["apologises", "label:apology"] },
      { name: "solve", need: "must", by: ["will_do", "label:commitment"] },
      { name: "thank", need: "must", distinctive: true, by: ["thanks_for_report"] },
    ],
  },
  {
    // The order of the first two is free: facts and feeling often share a sentence.
    id: "heard",
    seeds: ["S4-08", "S4-13", "S2-19"],
    order: "row",
    within: 7,
    mostApologies: 2,
    slots: [
      { name: "hear", need: "must", by: ["notes_fact", "says_back", "echo", "label:paraphrase"] },
      { name: "empathise", need: "must", by: ["shares_weight", "names_feeling", "acknowledges", "label:reflection"] },
      { name: "apologise", need: "must", by: ["apologises", "label:apology"] },
      { name: "resolve", need: "must", by: ["will_do", "label:commitment"] },
      { name: "diagnose", need: "must", distinctive: true, by: ["prevents"] },
    ],
  },
];
