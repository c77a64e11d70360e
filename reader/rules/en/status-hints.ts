import type { Rule } from "../rule.ts";

const DONE =
  "been|left|gone|come|arrived|returned|got|received|shipped|started|finished|cleared|heard|reached|able|turned|managed|passed|ready|made|found|calibrated|sent|posted|booked|fixed|mended|approved|decided|landed|tested|looked|dispatched|processed|credited|paid";

/** Asking after a matter in other words: politely, in half a sentence, or by saying how long it has been away. */
export const STATUS_HINTS: readonly Rule[] = [
  {
    id: "en.status.may-i-know",
    label: "status_request",
    strength: 1,
    patterns: [
      "may|might|can|could i|we ask|know|enquire|inquire|learn if|whether|when|what|where|who|how|in|the",
      `know|ask|wonder|wondering|wondered|see|seeing|check|confirm|hear|curious|enquire|tell if|whether .. has|have|had|did|was|were|got|ever .. ${DONE}`,
      `wondering|wonder|wondered|asking|curious how|if|whether|when .. looking|doing|getting|going|coming|turned|got|been`,
      "would|do you know|happen at|if|whether|to .. if|whether|know|got|has|have",
      "wish|want|like|love|need to? know|hear|learn|be+told in|where|whether|if|when|how|at|which .. stage|is|are|has|it|they|my|stands",
      "advise|know|share|confirm|intimate|provide|give|send|inform .. status|progress|eta|present+position",
      "status|progress|update|eta please|pls|plz|report",
      "just|only|simply|calling|ringing|writing|emailing seeing|checking|asking|wondering|enquiring|inquiring|to+see|to+check|to+ask if|whether|about|on|how|when|where|up|in",
      "check|checking|touching in|base|up on|about|with",
      "anything|something to+report|new|further|more|moving|yet with|on|about|from|there",
      "any|the results|result|outcome|verdict|conclusion|decision|answer|reply|feedback|tracking|eta on|about|of|from|yet",
    ],
    unless: ["available|in+stock|possible|allowed|buy|price|sell|open|parking|menu|discount"],
    negated: "keep",
    examples: ["May I know whether the probe has been tested?", "Kindly advise status.", "Just checking whether it has left."],
    counters: ["May I have two, please?", "Is there anything in red?", "Do you sell results folders?"],
  },
  {
    id: "en.status.asked-after",
    label: "status_request",
    strength: 1,
    patterns: [
      `did|was|were|has|have the|a|your|our|my|his|her|that|my|anyone|anybody|someone _? _? ${DONE}|come|arrive|get|go|turn|make|reach|ever`,
      "was|is|were there ever|any|something|anything|an _? answer|reply|news|new|decision|word|outcome|result|progress|movement",
      "did|has|have .. ever .. _",
      "is|will|would|does|can anyone|anybody|someone|somebody|a+person|a+human planning|going|tell|explain|say|please|at+last|kindly|there|look|looking",
      "who|whose has|is|'s got|holding|making|dealing|handling|sitting|looking|being|bringing",
      "^ ready|results|well|update|updates|news|hello|eta|movement|moved|anyone|anybody $",
      "it is|are|am|has|already|still by|with|where|already you|the|now|being",
      "or not $",
    ],
    ends: "?",
    unless: ["available|in+stock|possible|allowed|price|sell|open|parking|menu|discount|worth"],
    negated: "keep",
    examples: ["Did the welder ever look at it?", "Who's got the stone?", "Ready?"],
    counters: [
      "Is the small one waterproof and what is its price?",
      "Which do you sell in blue?",
      "Am I allowed to bring a dog?",
    ],
  },
  {
    id: "en.status.away-so-long",
    label: "status_request",
    strength: 1,
    patterns: [
      "been with|at|in ye|you|your|the+workshop|the+shop|the+lab since|for|now",
      "you|ye|they have|'ve had my|our|it|him|her|them|mine|this since|for|now|over",
      "taken|paid|sent|posted|handed|confirmed|ordered|dropped <num>|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december",
      "two|three|four|five|several fridays|mondays|tuesdays|wednesdays|thursdays|weekends|sundays|christmases|paydays ago|since|now|of|and",
      "then|since , .. silence|nothing|void|quiet",
      "weeks|days|week|month|fortnight|months of silence|nothing|quiet|waiting|pending",
      "was|were to be|have+been|come|arrive|start|take|last a|an|two|six|three|ready|back|done|here|by|in|on|fortnight|week",
      "told|said|quoted|promised|estimated <num>|two|three|four|five|six|eight|ten|forty weeks|days|hours|working|months",
      "is|it is|'s|already nearly|now|past|still easter|christmas|halloween|june|july|spring|summer|autumn|winter|<num>",
      "still|being sitting|stuck|hung|held|waiting|lying|parked|gathering|circling on|up|in|at|with|dust|it",
      "has|have been|said|shown|showed|read|stood <quoted>",
    ],
    unless: ["thank*|lovely|happy|delighted|brilliant"],
    negated: "keep",
    quoted: "keep",
    examples: ["It has been with you since Easter.", "Confirmed Monday, then the void.", "Then silence, weeks of silence."],
    counters: ["Is it in the shop?", "How many are there?", "We were thrilled, thank you for the two weeks of silence and sun."],
  },
];
