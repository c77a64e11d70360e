import type { Technique } from "../technique.ts";

/** Drawing the line where behaviour invades or hurts. */
export const DIGNITY: readonly Technique[] = [
  {
    // Each reaction firmer than the earlier one; jumping a step is what the missing slots show.
    id: "graduated_escalation",
    seeds: ["S3-05", "S3-15", "S3-16"],
    order: "ladder",
    within: 5,
    slots: [
      { name: "information", need: "must", by: ["asks_to_stop"] },
      { name: "firmer", need: "must", by: ["does_not_accept"] },
      { name: "backing", need: "must", by: ["announces_consequence"] },
      { name: "execution", need: "must", by: ["carries_out"] },
    ],
  },
  {
    id: "i_message",
    seeds: ["S0-11", "S0-20"],
    order: "free",
    within: 3,
    spoiledBy: ["feels_that_you"],
    slots: [
      { name: "when_you", need: "must", distinctive: true, by: ["when_you"] },
      { name: "i", need: "must", by: ["affects_me"] },
      { name: "request", need: "must", by: ["asks_behaviour", "asks_to_stop"] },
    ],
  },
  {
    id: "fuko",
    seeds: ["S1-05", "S1-11"],
    order: "row",
    within: 5,
    slots: [
      { name: "facts", need: "must", by: ["behaviour_fact"] },
      { name: "feelings", need: "must", distinctive: true, by: ["affects_me"] },
      { name: "consequences", need: "must", by: ["hinders"] },
      { name: "expectations", need: "must", by: ["asks_behaviour", "asks_to_stop"] },
    ],
  },
  {
    id: "desc",
    seeds: ["S1-05", "S1-11"],
    order: "row",
    within: 5,
    slots: [
      { name: "describe", need: "must", by: ["behaviour_fact"] },
      { name: "express", need: "must", by: ["affects_me", "does_not_accept"] },
      { name: "specify", need: "must", by: ["asks_behaviour", "asks_to_stop"] },
      { name: "consequences", need: "must", distinctive: true, by: ["benefit"] },
    ],
  },
  {
    id: "cpi_limits",
    seeds: ["S3-07", "S3-15"],
    order: "row",
    within: 4,
    slots: [
      { name: "positive_option", need: "must", by: ["if_calmly"] },
      { name: "limit", need: "must", distinctive: true, by: ["or_else", "announces_consequence"] },
      { name: "choice", need: "may", by: ["leaves_choice", "asks"] },
    ],
  },
  {
    id: "content_to_process",
    seeds: ["S0-20", "S1-Q7"],
    order: "row",
    within: 3,
    slots: [
      { name: "what_happens", need: "must", distinctive: true, by: ["names_process"] },
      { name: "how_to_talk", need: "either", by: ["proposes_order"] },
      { name: "return", need: "either", by: ["returns"] },
    ],
  },
  {
    id: "restoring_distance",
    seeds: ["S0-11"],
    order: "row",
    within: 4,
    slots: [
      { name: "thanks", need: "may", by: ["acknowledges"] },
      { name: "wish", need: "must", distinctive: true, by: ["wishes_form"] },
      { name: "back_to_matter", need: "must", by: ["returns", "will_do", "asks"] },
    ],
  },
];
