import type { Technique } from "../technique.ts";

/** The contact itself: staying, handing over, ending; and news, good or bad. */
export const CONTACT: readonly Technique[] = [
  {
    // The silence before it is not in any text; what can be read is the line that ends it.
    id: "silent_presence",
    seeds: ["S3-08", "S3-18", "S3-19"],
    order: "free",
    within: 3,
    slots: [
      { name: "presence", need: "must", distinctive: true, by: ["present"] },
      { name: "notes", need: "must", distinctive: true, by: ["notes_down"] },
      { name: "invitation", need: "may", by: ["asks_the_matter", "asks"] },
    ],
  },
  {
    // As the customer hears it. The brief for whoever takes over is a note, not a draft.
    id: "warm_transfer",
    seeds: ["S3-09", "S3-21", "S3-23"],
    order: "free",
    within: 4,
    slots: [
      { name: "why", need: "either", by: ["why_transfer"] },
      { name: "who", need: "must", distinctive: true, by: ["hands_over_to"] },
      { name: "what_she_knows", need: "must", distinctive: true, by: ["knows_the_case"] },
      { name: "what_next", need: "either", by: ["what_next"] },
    ],
  },
  {
    id: "ending_contact",
    seeds: ["S3-10", "S3-24"],
    order: "row",
    within: 6,
    slots: [
      { name: "consequence_now", need: "must", distinctive: true, by: ["ends_contact", "carries_out"] },
      { name: "case_stays_open", need: "must", by: ["stays_open"] },
      { name: "close", need: "must", by: ["farewell"] },
    ],
  },
  {
    id: "bad_news_with_tool",
    seeds: ["S2-10", "S2-27"],
    order: "row",
    within: 6,
    slots: [
      { name: "warning", need: "either", distinctive: true, by: ["warns"] },
      { name: "news", need: "must", by: ["tells_bad_news", "refuses"] },
      { name: "reason", need: "either", by: ["gives_reason", "explains"] },
      { name: "two_ways", need: "must", distinctive: true, by: ["two_ways"] },
      { name: "date", need: "may", by: ["answers_by", "next_step"] },
    ],
  },
  {
    id: "five_field_update",
    seeds: ["S2-15"],
    order: "free",
    within: 8,
    partlyWith: ["happening", "next_word"],
    slots: [
      { name: "happening", need: "must", by: ["state_now"] },
      { name: "difficulty", need: "must", by: ["difficulty"] },
      { name: "next_step", need: "must", by: ["next_step"] },
      { name: "established", need: "must", by: ["established", "label:summary"] },
      { name: "next_word", need: "must", distinctive: true, by: ["next_word"] },
    ],
  },
];
