import type { SlotRule } from "../slot-rule.ts";

export const AMENDS: readonly SlotRule[] = [
  {
    id: "en.slot.apologises",
    cue: "apologises",
    patterns: [
      "i|we am|are .. sorry",
      "i|we .. apologise|apologize",
      "^ sorry for|about|that|to",
      "and|so|, sorry for|about|that",
      "please .. accept|take .. apology|apologies",
      "my|our sincere|sincerest|honest|full|deepest? apologies|apology",
      "i|we owe .. apology",
      "i|we regret that|this|the|how|it|what|any",
    ],
    unless: ["sorry , but|could|can|who|what|did", "not .. sorry|apologise|apologize", "sorry to .. say|tell|hear"],
    examples: ["I'm sorry.", "We apologise for this.", "Please accept our apologies.", "You lost half a day, and I'm sorry."],
    counters: [
      "Sorry, could you repeat the number?",
      "A sorry sight, this weather.",
      "I'm not sorry.",
      "The apology letter arrived.",
    ],
  },
  {
    id: "en.slot.thanks_for_report",
    cue: "thanks_for_report",
    patterns: [
      "thank|thanks|grateful|appreciate ... telling|letting|reporting|flagging|pointing|writing|saying|bringing|raising|noticing|spotting|sharing|alerting|informing|drawing|highlighting|mentioning|speaking|describing|explaining|reaching|making+us|taking+the+time|coming+to+us|getting+in+touch|catching",
      "thank|thanks|grateful .. for .. report|feedback|signal|hint|tip|frankness|honesty|openness|candour|heads|note|photo|photos|warning|plain+words",
      "glad|good|right|grateful|appreciate .. that|you .. told|wrote|reported|said|mentioned|flagged|noticed|let|spoke|raised|spotted|pointed|brought|came",
      "it helps|helped|is+helpful|is+useful .. that|when|you .. told|tell|wrote|reported|said",
      "without|had your|you message|report|not .. we|i",
    ],
    unless: ["for+your+patience|for+waiting|for+shopping|for+choosing"],
    negated: "keep",
    examples: [
      "Thank you for telling us.",
      "Thanks for flagging it.",
      "It's good that you wrote to us about this.",
      "We appreciate you letting us know.",
    ],
    counters: [
      "Thank you for your patience.",
      "Thanks for shopping with us.",
      "Please report it in the app.",
      "Thank you for choosing us.",
    ],
  },
  {
    id: "en.slot.prevents",
    cue: "prevents",
    patterns: [
      "so|to|that|make|making|ensure .. not|never|avoid|prevent|stop|keep|no ... happen|happens|happening|repeat|repeated|recur|repetition|occur|such",
      "so|that it|this|they|nothing .. can|will|does|do|should not|never ... again",
      "so that|nobody|no|from .. nobody|no+one|no+other|no+customer .. else|has|gets|have|get|waits|is|will|again|_",
      "i|we am|are|have .. changing|changed|adding|added|introducing|introduced|improving|improved|rewriting|rewritten|tightening|tightened|putting|set|setting|updating|updated|making|redesigning|simplifying|simplified|corrected|correcting|moving|replacing|replaced|blocked|training .. way|check|checks|second|step|procedure|process|reminder|instructions|text|description|rule|rules|how|entry|form|label|labels|confirmation|confirmations|system|list|wording|settings|routine|handover|it|extra|another|a",
      "from|starting|as+of now|today|tomorrow|monday|june|july|this|next|january|then|here .. on|onwards|we|every|each|all|everyone|everything|two|you|nobody|no|any|a|it|week|month .. confirm|check|call|send|text|mark|get|gets|goes|is|are|will|have|has|ask|print|pack|label|two|_",
      "i|we am|are|will|have|be .. looking|look|finding|find|checking|check|tracing|trace|investigating|investigate|going|getting|get|working|work|examining|examine|started|reviewing|asking|establishing .. how|why|where|what+went|into|out|bottom|cause|which",
      "will|does|can not|never happen|be+repeated again|twice|any|to+you",
      "now|already sends|send|gets|checks|is|are .. before|every|each|beforehand|automatically|twice",
    ],
    unless: ["open|shop|opening", "where .. parcel|package|it+is|order|refund|courier", "check the status|balance|stock"],
    negated: "keep",
    examples: [
      "We're changing how visits are confirmed, so that it doesn't happen again.",
      "From today we confirm each visit by text.",
      "I'm looking into how it happened.",
    ],
    counters: [
      "From today the shop is open longer.",
      "I'm checking the status of the parcel.",
      "We're moving your visit to Wednesday.",
    ],
  },
];
