import type { Rule } from "../rule.ts";

export const FEELINGS: readonly Rule[] = [
  {
    id: "en.feeling.manipulation",
    label: "manipulation",
    strength: 2,
    patterns: [
      "other|another|previous|last agent|colleague|lady|guy|rep .. agreed|promised|allowed|said+yes",
      "would not .. want .. lose .. job",
      "i know .. your .. ceo|boss|director|owner|manager",
      "you are .. my .. last|only .. hope",
      "nobody|no+one .. needs+to|will .. know",
      "now or never",
      "prove .. that? .. you .. care",
      "recording .. this|you|call",
      "only+you|you+are+the+only+one .. understand*|gets|get|can|who",
      "because of you .. my",
      "so+you .. admit",
      "delete|remove|change .. my .. review .. if|when|once",
      "discount|free .. or|otherwise .. review|star",
    ],
    negated: "keep",
    examples: ["I know your CEO, so you had better hurry.", "The other agent agreed."],
    counters: ["The other agent was very kind.", "I know this model."],
  },
  {
    id: "en.feeling.habit",
    label: "habit",
    strength: 1,
    patterns: [
      "sweetheart|sweetie|darling|honey|hun|babe|love|dear",
      "hey|hiya|yo",
      "mate|buddy|pal|bro",
      "kisses|xoxo|emojikiss",
      "let us know yeah",
    ],
    examples: ["Be a dear and check, love."],
    counters: ["Good morning, please check this."],
  },
  {
    id: "en.request.want",
    label: "request",
    strength: 3,
    patterns: [
      "please|want|need|would+like|demand|expect|request|require|waiting|insist",
      "refund|return|send|give|fix|replace|cancel|explain|check|call|answer|reply|tell|deliver|repair|collect|remove|correct|help me|us|my|it|the|this|back",
      "when|where|how+long|how+much|why|what+about|can+you|could+you|will+you|how+do|how+can",
    ],
    negated: "keep",
    examples: ["I want my money back.", "When will I get my laptop?"],
    counters: ["This is a disgrace.", "You are thieves."],
  },
];
