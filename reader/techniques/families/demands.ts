import type { Technique } from "../technique.ts";

/** Holding a position against excessive demands, with a way on. */
export const DEMANDS: readonly Technique[] = [
  {
    id: "broken_record",
    seeds: ["S0-09", "S1-08"],
    order: "row",
    within: 4,
    spoiledBy: ["label:dismissal"],
    slots: [
      { name: "acknowledgement", need: "must", by: ["acknowledges"] },
      { name: "same_core", need: "must", distinctive: true, by: ["repeats"] },
      { name: "next_step", need: "must", by: ["will_do", "proposes", "answers_by"] },
    ],
  },
  {
    id: "elephant",
    seeds: ["S0-09", "S0-15"],
    order: "free",
    within: 4,
    slots: [
      { name: "slow_down", need: "must", distinctive: true, by: ["slows_down"] },
      { name: "one_at_a_time", need: "either", by: ["one_by_one"] },
      { name: "time", need: "either", by: ["answers_by"] },
    ],
  },
  {
    id: "workable_compromise",
    seeds: ["S0-20", "S1-Q11"],
    order: "free",
    within: 4,
    slots: [
      { name: "need", need: "may", by: ["names_need"] },
      { name: "limit", need: "must", distinctive: true, by: ["refuses"] },
      { name: "offer", need: "must", by: ["proposes", "label:option"] },
      { name: "check", need: "must", by: ["checks_offer"] },
    ],
  },
  {
    id: "assertive_refusal",
    seeds: ["S0-09", "S0-20", "S3-07"],
    order: "free",
    within: 4,
    spoiledBy: ["helpless", "label:dismissal", "label:powerless"],
    mostApologies: 1,
    partlyWith: ["no", "reason"],
    slots: [
      { name: "heard", need: "may", by: ["acknowledges", "names_need"] },
      { name: "no", need: "must", distinctive: true, by: ["refuses"] },
      { name: "reason", need: "may", by: ["gives_reason"] },
      { name: "way_on", need: "must", by: ["proposes", "will_do", "label:option"] },
    ],
  },
  {
    id: "empathic_assertion",
    seeds: ["S0-20", "S3-15"],
    order: "row",
    within: 3,
    spoiledBy: ["understands_but"],
    slots: [
      { name: "feeling_or_need", need: "must", by: ["acknowledges", "names_feeling", "names_need"] },
      { name: "and", need: "must", distinctive: true, by: ["at_the_same_time"] },
      { name: "limit", need: "must", by: ["refuses", "does_not_accept", "asks_to_stop", "needs_first"] },
      { name: "way_on", need: "may", by: ["proposes", "will_do", "returns", "asks"] },
    ],
  },
  {
    id: "assertive_delay",
    seeds: ["S0-15", "S4-13"],
    order: "free",
    within: 4,
    slots: [
      { name: "not_now", need: "must", distinctive: true, by: ["decides_later"] },
      { name: "what_is_checked", need: "must", by: ["will_check"] },
      { name: "time", need: "must", by: ["answers_by"] },
    ],
  },
  {
    id: "can_do_language",
    seeds: ["S2-09"],
    order: "free",
    within: 1,
    spoiledBy: ["helpless"],
    slots: [
      { name: "what", need: "must", by: ["can_do"] },
      { name: "when", need: "must", by: ["date", "same_day"] },
      { name: "condition", need: "may", distinctive: true, by: ["after_condition"] },
    ],
  },
];
