import type { Rule } from "../rule.ts";

/** One's own fault, what is only said back, or thanks: nobody is pointed at. */
const NOBODY = [
  "sorry|apologise|apologize|apologies|our+mistake|my+mistake|our+fault|my+fault|on+us|on+me",
  "am+i+right|is+that|correct|you+say|you+said|you+write|you+wrote|you+told|you+tell|you+mention|did+i|have+i|as+i+understand|i+gather",
  "thank|thanks|glad",
];

/** Cues of a guilty party, whatever the trade: who did what, whose it was, and what would have been without them. */
export const BLAME_SOMEONE: readonly Rule[] = [
  {
    id: "en.blame.kin-did",
    label: "blame",
    strength: 1,
    patterns: [
      "your own? {kin} .. {done_wrong}",
      "your own? {kin} told|said|asked|signed|chose|insisted|wanted|ordered|opened|moved|turned|let|took|gave|made|bought|fitted|wired|cut|hired|picked|cancelled|changed",
      "the|our|their|that|this|some|a|his|her {kin} .. {done_wrong}",
      "the|our|their|that _ _? forgot|ignored|refused|neglected|overlooked|messed|botched|bungled|muddled|misread|miscounted|mislaid|misplaced|mixed|swapped|skipped|oversold|overbooked|overcharged|misled|lied|lost|sat+on|held+up|dropped+the+ball",
    ],
    unless: NOBODY,
    negated: "keep",
    examples: ["Your builder insisted on it.", "The sorting centre mislaid it."],
    counters: ["Your builder will be there at nine.", "I am sorry that the printer jammed.", "The evening crew will be here."],
  },
  {
    id: "en.blame.you-deeds",
    label: "blame",
    strength: 1,
    patterns: [
      "you|u|ye {done_wrong}|{mishap}|{deed}",
      "you were|was not in|there|home|at|clear|specific|listening|insured|careful|looking|told|supposed|asked|paying",
      "yours|you|your .. not|n't mine|ours|us|me|my|our",
      "not|n't mine|ours|us|me|my|our|i|we .. yours|you|your|they|them|he|she|him|her",
    ],
    unless: [
      ...NOBODY,
      "if you .. like|prefer|want|need|wish|have|would",
      "please|kindly",
      "did you|were you|have you|if+you+have",
      "not your fault|mistake",
    ],
    negated: "keep",
    examples: [
      "You put it next to the oven.",
      "It broke after you forced the lid.",
      "The typo was not ours, it was yours.",
      "The typo was yours, not ours.",
    ],
    counters: [
      "You say you put it by the oven.",
      "If you like, I can order it.",
      "It's not your fault.",
      "Were you at home on Monday?",
    ],
  },
  {
    id: "en.blame.elsewhere",
    label: "blame",
    strength: 1,
    patterns: [
      "it|that|this is|was|'s .. {party}|{kin} who|that|,|again|not",
      "because|since|as the|our|their|your|some|a|my {party}|{kin} .. not|never|no|{done_wrong}|late|wrong|still|only|again",
      "{party}|{kin} .. not|never|hardly .. bother|answer|read|check|know|look|turn|show|do|tell|care|listen|reply|count|write|pick|say|release|sign|send|pay|deliver|come",
      "{party}|{kin} .. keep|keeps|kept|has+been|have+been losing|forgetting|dropping|changing|ignoring|sending|promising|sitting|dragging|doing|messing",
      "{party}|{kin} .. late|wrong|slow|lazy|useless|hopeless|careless|clueless|asleep|drunk|incompetent|rude|impossible|backwards|twice|short",
      "left here|us|our|the .. in perfect|one|good|working|fine|intact",
    ],
    unless: [
      ...NOBODY,
      "please|kindly",
      "responsible for your|the|handling",
      "no fault of",
      "not .. your fault",
      "fault code|light|line|report|finder",
      "i|we am|are|take .. responsible|to+blame|at+fault|the+blame",
    ],
    negated: "keep",
    examples: ["The parcel left us in perfect order.", "It was the roofers again."],
    counters: [
      "I'm sorry, that was our fault.",
      "It is no fault of yours.",
      "The fault light is on.",
      "Someone will be at the gate.",
    ],
  },
];
