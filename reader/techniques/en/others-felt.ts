import type { SlotRule } from "../slot-rule.ts";

const OTHERS =
  "other|others|several|many|some|most|few|customers|people|members|parents|patients|guests|users|tenants|neighbours|neighbors|families|clients|readers|travellers|students|drivers|residents|colleagues|companies|households|teams";

export const OTHERS_FELT: readonly SlotRule[] = [
  {
    id: "en.slot.others_felt",
    cue: "others_felt",
    patterns: [
      `${OTHERS} ... felt|feel|had|worried|feared|hesitated|thought|told|said|wondered|asked|wrote|doubted|were|reacted|found+it|shared|expected|went|experienced|reported`,
      "same|similar|likewise|similarly ... other|others|several|many|some|most|few|customers|people|parents|patients|users|tenants|clients",
      "you are .. not|far .. only|alone|first",
      `${OTHERS} .. were|did|had|have|felt too|also`,
    ],
    near: [
      "same|too|also|similar|similarly|likewise|unsure|uneasy|worried|sceptical|skeptical|hesitant|nervous|doubt|doubts|doubtful|doubted|hesitated|feared|afraid|wary|worry|worries|concern|concerns|that+way|like+that|like+you|as+you|as+well|anxious|reluctant|frustrated|annoyed|wondered|suspicious|confused|scared|put+off|dreaded|misgivings|reservations|fear|irritated|alone",
    ],
    unless: ["manage|cope|read the", "^ do|did|have|are|is", "not .. complained|complain", "models|products"],
    negated: "keep",
    examples: [
      "Several customers felt the same after the app changed.",
      "Others told us the same thing.",
      "Many parents were nervous before the first visit.",
    ],
    counters: ["Other customers manage to read the manual.", "Did others feel the same?", "Many parcels left yesterday."],
  },
  {
    id: "en.slot.others_found",
    cue: "others_found",
    patterns: [
      "after|afterwards|later|then|now|today|once|most|many|within|soon|eventually|until|since|they|what|nearly|almost|days|weeks|week|month|months ... found|find|noticed|notice|told|tell|say|said|discovered|discover|saw|see|liked|like|valued|value|realised|realized|realise|realize|came|admitted|agreed|agree|wrote|write|report|reported|appreciate|appreciated|enjoy|enjoyed|prefer|preferred|praise|praised|thanked|wish|wished|turned|changed|concluded|laugh|laughed|wondered|felt",
      "it turned|turns out",
      "turned|turns|proved|proves out|to|easier|quicker|simpler|less|better",
    ],
    near: ["they|them|most|many|turned|turns|quicker|easier|simpler|better|less|faster|worth|proved|proves"],
    unless: [
      "^ do|did|have|has|if|can|could|please",
      "you .. find|found|see|like|told|said|will",
      "i|we .. found|find|see|tell|felt|noticed|told|said",
      "felt the|so|just? same|similar|that+way",
    ],
    negated: "keep",
    examples: [
      "After a week most tell us that logging in is quicker.",
      "Later they liked that the amount never changes.",
      "It turned out that one password is enough.",
    ],
    counters: ["Did it turn out that the cable is fine?", "After a week you'll see the refund.", "Customers pay by card."],
  },
  {
    id: "en.slot.walks_along",
    cue: "walks_along",
    patterns: [
      "let me show|walk|take|guide|explain|help|talk|go",
      "i|we will|can|would .. show|walk|take|guide|help|talk|go .. you|through|_",
      "let us .. work|go|look|see|set|try|start|do|calculate|check|take|count|add|walk",
      "step+by+step|side+by+side|together _",
      "i|we am|would .. happy|glad to .. show|walk|explain|help|go|sit|guide",
    ],
    examples: ["Let me show you the first two steps.", "Let's work it out on your account.", "I'll walk you through it."],
    counters: ["The parcel is on its way.", "Please count the pieces.", "I won't show you this report."],
  },
];
