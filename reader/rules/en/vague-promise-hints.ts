import type { Rule } from "../rule.ts";

/** A time, a way or a step of the customer's own stands beside it. */
const NAMED = [
  "by|before|at|within <num>|noon|five|six|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|an+hour|the+hour",
  "today|tomorrow|tonight|this+morning|this+afternoon|this+evening",
  "if you",
  "please|kindly",
];

/** Steps that nobody says the time of: who will do something, some day, when something else allows it. */
export const VAGUE_PROMISE_HINTS: readonly Rule[] = [
  {
    id: "en.vague_promise.some-step",
    label: "vague_promise",
    strength: 1,
    date: "without",
    patterns: [
      "i|we will|'ll ask|tell|beg|chase|push|nag|remind|badger him|her|them|someone|somebody|around|nicely|upstairs|the|my|our|everyone",
      "i|we will|'ll see|look|find|get|sort about|into|out|on|to|it|something|you|what",
      "i|we will|'ll squeeze|slot|fit|pencil you|him|her|it|them",
      "i|we will|'ll make|find|take time|room|space|a+way|it+right|it+up",
      "i|we will|'ll keep|carry+on|go+on trying|asking|looking|at+it|pushing|you|an",
      "have|get it|that|this|them looked|seen|sorted|fixed|done|checked at|to|out|,",
      "will|'ll get|have|receive|hear|be it|yours|them|something|told|sorted|contacted|informed|notified|seen",
      "will contact|inform|notify|update|advise you",
      "and|we+will|i+will let you know",
      "let you know|hear if|when|what|how|once|as+soon",
      "you will|'ll hear|know when|if|from|once",
      "when|if the mood|weather|wind|time|budget|spirit takes|settles|allows|permits|turns",
      "rest|more|news|details|update|word|answer to|when|as|will follow|there|we|i|come",
      "should|ought|may|might|could|hopefully turn|be|come|arrive|get|improve|clear|settle|work|change up|along|sorted|fixed|better|back|right|in|through|itself|soon",
      "somehow|someway|someone|somebody will|or|shall|'ll|another|may",
      "one|some of|in us|these|my might|will|days|own+time",
      "i|we swear|promise|vow",
      "working|looking|investigating on|into it|this|that|the",
      "as many|often times|as",
    ],
    unless: NAMED,
    negated: "keep",
    examples: ["I'll ask upstairs.", "You'll hear if it turns up.", "We'll have it looked at."],
    counters: [
      "I'll ask him by noon.",
      "It will be fixed tomorrow.",
      "If you send the form, I'll look into it.",
      "The form is on the desk.",
      "Please look into the box.",
    ],
  },
  {
    id: "en.vague_promise.will-do",
    label: "vague_promise",
    strength: 1,
    date: "without",
    patterns: [
      "i|we|she|he|they|it|someone|somebody|one+of+us|secretary|consultant will|shall|'ll .. ask|see|try|keep|look|find|beg|tell|squeeze|sort|say|make|get|do|contact|run|carry|send|put|bring|bake|mix|have|let|chase|push|pass|mention|speak|talk|check|think|come|fix|arrange|work|phone|ring|email|write",
      "when|once|whenever i|we|he|she|they|the|a|it can|get|have|has|is|find|are",
    ],
    unless: NAMED,
    negated: "keep",
    examples: ["I'll find a trolley somehow."],
    counters: ["I'll find a trolley by six tomorrow."],
  },
  {
    id: "en.feel_felt_found.tell-us",
    label: "feel_felt_found",
    strength: 1,
    patterns: [
      "they|he|she|most|all|both|each|many|parents|guests|customers|clients|people|owners tell|told|tells|say|says|said|report|reported|write|wrote|admitted|admit me|us|afterwards|later|now|by|that|it|after|them",
      "they|he|she|most|all|both|many discover|discovered|noticed|notice|learnt|learned|realise|realised|realize|realized|saw|see|came|come|landed|concluded|find|found that|it|how|on|to|out|they|the",
      "said|say|says|have+said|told+me|felt|thought|think|asked the? very? same|exactly|much|just|so the? same|that|too|thing|like",
      "had|have|has|was|were|is|are felt|feeling|dreaded|dreading|worried|nervous|scared|unsure|daft|sceptical|reluctant|said too|at+first|about|so|the|just|as|like",
      "plenty|dozens|lots|loads|half|many|most|several|few|couple|couples|hundreds|all|some|two|three|families|parents|readers|owners|patients|members|neighbours|others of|who|like|before|our|my|the|in|with .. felt|feel|say|said|dread|dreaded|wobble|worry|worried|thought|were|start|started|grumble|grumbled|hated|feared",
      "at first|the+start|the+beginning .. but|and|then|now|by|after|until|within",
      "by|after|within|round|about the? first|second|third|end|day|week|month|a two|three|week|weeks|month|months|days|winter|year|half|fortnight",
    ],
    near: [
      "others|other|people|customers|guests|parents|owners|clients|patients|members|readers|families|they|most|many|plenty|lots|half|everyone|everybody|dozens|folk|folks|one|neighbour|colleague|mother|man|woman|couple|lady",
    ],
    unless: ["they|he|she told .. us|me not|never|to", "sorry|apologise", "you told|said|felt"],
    negated: "keep",
    examples: [
      "Plenty of parents dread it, and they tell us later it went fine.",
      "Others felt unsure at first, but then they saw how quick it is.",
    ],
    counters: ["They told us not to say.", "I'm sorry that others got theirs.", "You told them on Monday."],
  },
];
