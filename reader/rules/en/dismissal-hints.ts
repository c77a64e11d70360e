import type { Rule } from "../rule.ts";

const KINDLY = ["sorry|apolog*|understand|appreciate", "thank|thanks", "found|felt", "am+i+right|is+that|correct"];

/** Weak cues that a feeling is played down: small words, crumbs of sentences, advice on how to feel. */
export const DISMISSAL_HINTS: readonly Rule[] = [
  {
    id: "en.dismissal.small-words",
    label: "dismissal",
    strength: 1,
    patterns: [
      "it|that|this|he|she|they is|'s|was|were|are .. only|just|merely|simply|hardly|barely|scarcely",
      "no|not harm|drama|tragedy|disaster|biggie|sweat|catastrophe",
      "nothing to worry|fret|fuss|stress|panic|get|be|lose|cry|fear|it|write|make|dread about|over|upset|scared|sleep|alarmed|ashamed|home|a",
      "is|are|was nothing|neither , ?",
      "neither here nor",
      "you|it|he|she|we will|'ll .. get+over|forget|laugh|cope|manage|live|survive|mend|pass|heal|settle|blow+over|get+used|be+fine",
    ],
    unless: [...KINDLY, "only|just .. by|until|if|for+you|problem", "not only|just", "please"],
    negated: "keep",
    examples: ["It's neither here nor there."],
    counters: [
      "I am sorry, these things should not happen.",
      "I understand that it's not just a mug.",
      "The mug is here.",
      "Nobody was at home.",
    ],
  },
  {
    id: "en.dismissal.how-to-feel",
    label: "dismissal",
    strength: 1,
    patterns: [
      "a|grown|for+a grown|adult|big|strong|clever man|woman|adult|girl|boy|person|lady|lad",
      "keep|get|put|need|have|see some|a|it|things|this|your sense|perspective|proportion|in+perspective|in+proportion|chin|hair|cool",
      "who|nobody|no+one|people gets|get|cries|is|would+be|worries|loses|needs|sulks upset|over|about|angry|sleep|sad|cross|scared|sorry",
      "fuss|song+and+dance|hullabaloo|palaver|kerfuffle|commotion|pantomime|soap+opera|opera|oscar|bafta|melodrama|theatre|circus|storm|teacup|mountain|molehill|proportion|perspective|exaggerate|exaggerating|exaggeration|hysterics|hysterical|tantrum|meltdown|sulk|sulking|pout|strop|huff|tears|tearful|whinge|whining|moaning",
      "first|real|actual|serious|bigger|genuine world|problem|problems|emergency|worries|trouble|fish",
      "get|got over|used|on it|this|that|yourself|to|with",
    ],
    unless: [
      ...KINDLY,
      "proud+of+you",
      "i|we am|are|was|feel",
      "if you",
      "a good rest|sleep|walk|day",
      "take a photo|picture",
      "tears .. i|we",
    ],
    negated: "keep",
    examples: ["Let's keep a sense of proportion.", "He's a grown man.", "What a palaver."],
    counters: [
      "I understand the fuss.",
      "We are sorry about the teaspoon.",
      "I am glad that you rang.",
      "If you like, have a look at page two.",
      "The cup is on the shelf.",
    ],
  },
];
