import type { Rule } from "../rule.ts";
import { MEANT } from "./sarcasm.ts";

const BOAST =
  "thanks|thank+you|cheers|merci|love|loved|loving|enjoyed|pleased|happy|thrilled|delighted|impressed|applaud|admire|congratulations|compliments|treasure|like|grateful|moved|touched|adored|obliged";

/** What is said beside the praise: the small concession, the keepsake, the question that wants no answer. */
export const SARCASM_ASIDES: readonly Rule[] = [
  {
    id: "en.sarcasm.rhetoric",
    label: "sarcasm",
    strength: 1,
    patterns: [
      "god|heaven|heavens forbid",
      "who does|would|could|has not love|want|enjoy|need|dream|like|adore|fancy|wanted|loved|dreamt",
      "why would|should a|an|anyone|anybody|i|we|my|someone|she|he .. want|need|expect|know|bother|mind|like",
      "dead|quite|perfectly|absolutely right not",
      "then ,? shall i|we",
      "do|should|shall|must i|we bring|bake|send|buy|light .. cake|candles|flowers|balloons|card",
      "so the|your phone|printer|system|email|pen|computer|machine does|is|works|do",
      "the system works",
      "good to see|know|hear|learn",
    ],
    unless: [...MEANT, "can|could you"],
    negated: "keep",
    examples: ["Who doesn't love a bill on Christmas Eve?", "Heaven forbid somebody picks up.", "Why would anyone want a lid?"],
    counters: ["Who would like the second seat?", "When shall we come?", "Why is it blue?"],
  },
  {
    id: "en.sarcasm.their-words",
    label: "sarcasm",
    strength: 1,
    patterns: [
      `${BOAST} .. the|your|my|this|with|for .. <quoted>`,
      "lovely|charming|sweet|brilliant|marvellous|delightful|splendid|fascinating|touching|useful|wonderful|great ,? .. <quoted> ,",
    ],
    unless: [...MEANT, "button|menu|page|setting|error|screen|song|film|play|book|called|click|clicked|type|typed|label"],
    negated: "keep",
    quoted: "keep",
    examples: ['Delighted with the "warm" room.', 'I loved the "silent" fan.'],
    counters: ['I clicked the "pay" button.', 'Which page has the "about us"?', "Thank you for the reply."],
  },
  {
    id: "en.sarcasm.hailed",
    label: "sarcasm",
    strength: 1,
    patterns: [
      "bless the|your|their|its|whoever|him|her|them .. for|who|he|she|it|they",
      "such|what|quite|your|the|real|absolute|a treasure|hero|genius|marvel|wonder|saint|poet|visionary|magician|wizard|virtuoso|legend|philosopher , .. _",
      "extra mile",
      "worth every|each penny|cent|minute|pound",
      "it is|'s a gift|mercy|miracle|talent|skill|wonder|marvel|knack",
      "yours in|with continued|continuing|eternal|awe|wonder|admiration|hope",
    ],
    unless: [...MEANT, "lovely|really|so glad|happy|pleased"],
    negated: "keep",
    examples: [
      "Bless the robot, it tried.",
      "Your fitter's a poet, he left a note and no door.",
      "Going the extra mile, in the wrong direction.",
    ],
    counters: ["The gift is for my aunt.", "Five stars for the staff, sincerely.", "How far is it in miles?"],
  },
];
