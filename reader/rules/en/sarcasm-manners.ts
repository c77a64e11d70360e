import type { Rule } from "../rule.ts";
import { MEANT } from "./sarcasm.ts";

const VIRTUE =
  "thoughtful|kind|considerate|good|decent|sweet|generous|neighbourly|neighborly|nice|clever|brave|bold|big|efficient|gracious|gallant|noble|handsome|sporting|courteous|charming|obliging|resourceful|wise|touching|creative|inventive";

const GIFT =
  "discretion|generosity|warmth|candour|candor|tact|foresight|thrift|imagination|devotion|dedication|diligence|gallantry|courtesy|hospitality|punctuality|precision|efficiency|attention|consistency|ingenuity|restraint|optimism|ambition|confidence|privilege|honour|honor|comfort|bargain|welcome|spectacle|adventure|talent|initiative|luxury|elegance|speed|vision|aftercare|care|reassurance|economy|accuracy|professionalism|craftsmanship|dignity|sensitivity|sympathy|humour|timing";

const EXCLAIMED =
  "restful|reasonable|neighbourly|festive|charming|gracious|touching|scientific|bracing|precise|exquisite|thrilling|helpful|useful|handy|clever|subtle|tasteful|glamorous|exotic|rustic|cosy|cozy|homely|romantic|memorable|heartwarming|efficient|thoughtful|sweet|lovely|moving|gallant|thorough|attentive|discreet|lifelike|decorative|artistic|original|welcoming|refreshing|soothing|reassuring|comforting|modern|professional|impressive|poetic|dignified|economical|generous|thrifty|fitting|convenient|exciting|quaint|delicate|ingenious|inspired|masterly|heroic|visionary";

/** Praise that praises too warmly, or thanks for what nobody wants: each counts only beside the fault. */
export const SARCASM_MANNERS: readonly Rule[] = [
  {
    id: "en.sarcasm.admire",
    label: "sarcasm",
    strength: 2,
    patterns: [
      "i|we|one do|must|can+only|could+only|have+to|can+not+but|can+not+help+but so? admire|applaud|commend|salute|congratulate|treasure|cherish|envy",
      "i|we admire|applaud|salute|congratulate|treasure|cherish the|your|you|how|this",
      "like|want|wish|allow|permit|may to|me|i .. congratulate|commend|applaud|compliment|express+my+admiration|nominate|take+my+hat",
      "thank|congratulate|applaud|commend|salute|bless|praise|thanks+to whoever|whichever|the+genius|the+person|the+guy|the+lad|the+man|the+one|the+artist who|that|is|had|thought|decided",
      "congratulate you on|to|for",
      "full of|nothing+but admiration|respect|praise",
    ],
    unless: [...MEANT, "thank*|helped|helpful|kindness|patience+with|sincere*"],
    negated: "keep",
    examples: [
      "I do admire the calm with which you mislaid it.",
      "I can only applaud a timetable like this.",
      "May I congratulate the printer on the upside-down map?",
    ],
    counters: [
      "I sincerely want to congratulate your new driver.",
      "Do you have the blue one?",
      "We have nothing but praise in advance and thanks.",
    ],
  },
  {
    id: "en.sarcasm.compliments",
    label: "sarcasm",
    strength: 1,
    patterns: [
      "my|our|sincere|warmest|heartfelt|deepest|hearty|fondest|huge compliments|admiration|congratulations|applause|respects|gratitude|salutations|felicitations to|on|for",
      "pass|send|give|convey|offer|extend .. my|our admiration|compliments|love|respects|congratulations|warmest to",
      "hats|hat|chapeau off? to|for",
      "bravo|brava|bravissimo|bravissimi|encore|chapeau|hurrah|hooray|hurray|merci|kudos|big+up|shout+out|props|slow+clap|three+cheers|standing+ovation|big+hand to|for|on|mille",
      "congratulations|congrats|applause are|is in|for order",
      "nobel|oscar|bafta|pulitzer|turner|booker prize|stuff|material|winning|performance|worthy",
    ],
    unless: MEANT,
    negated: "keep",
    examples: ["My compliments to the architect of that step.", "Three cheers for the van, it came.", "Pure Nobel material."],
    counters: ["Please pass it to the driver.", "The award night is on Friday.", "Merry Christmas to all of you."],
  },
  {
    id: "en.sarcasm.touched",
    label: "sarcasm",
    strength: 1,
    patterns: [
      "i|we am|are|was|were|feel|felt so|very|truly|deeply|quite|most|rather|absolutely|really|genuinely? touched|moved|flattered|thrilled|obliged|indebted|relieved|honoured|honored|delighted|charmed|enchanted|overjoyed|tickled|ecstatic|blessed|humbled|privileged that|to|by|with|at .. _",
      "^ so|very|most|ever+so|absolutely|truly|deeply|really pleased|happy|glad|thrilled|delighted|touched|moved|obliged|thankful|grateful|relieved|proud to|with|that|by|for|about|the",
      "so|much|ever+so|very|most obliged|indebted|beholden",
      "brimming|overflowing|overcome|bursting|speechless|weeping|glowing with gratitude|joy|pride|emotion|thanks|delight",
      "a|such comfort|consolation|relief|joy|delight|thrill to .. be|being|told|learn|know|find|hear",
      "warms|warmed|melts|gladdens|lifted the|my|our heart|hearts|spirits",
    ],
    unless: [...MEANT, "with|by your|the quick|kind|kindness|help|work"],
    negated: "keep",
    examples: [
      "I'm touched that you kept my name, if not my luggage.",
      "So thrilled to find it in the hedge.",
      "It warms the heart.",
    ],
    counters: ["I'm delighted with your help.", "Is the glove warm?", "Could you be so kind?"],
  },
  {
    id: "en.sarcasm.virtue-of",
    label: "sarcasm",
    strength: 1,
    patterns: [
      `how|so|very|most|awfully|terribly|ever+so|jolly|mighty|real|really ${VIRTUE} of|to`,
      `it|that was|is|'s so|very|most|terribly? ${VIRTUE} of|when your|the|you|whoever|ye|them|him|her`,
      `^ ${VIRTUE} of you|your|the|them|him|her|ye|whoever|somebody|someone to`,
      `${VIRTUE} of your|the|whoever|somebody|someone .. to leave|fine|charge|lose|park|lend|put|keep|let|wake|drill|dig|cut|text|remind|double|raise|forget|dump|throw|return|serve|schedule|print|paint|share|warn|decorate|bring|take|block|book|hide|stop|close`,
      `such|what|quite a|an .. ${VIRTUE} touch|gesture|idea|thought|move|start|surprise|gift|welcome|detail`,
      "nice|lovely|charming|clever|thoughtful|beautiful|elegant|generous|pretty|classy|homely touch|gesture|detail to|that|the",
      "stroke of brilliance|genius|luck|inspiration|imagination",
    ],
    unless: [...MEANT, "to|of help|ring|call|come|remember|sit|stay|send+flowers|ask|wait|look|reply|explain|let+me+know"],
    negated: "keep",
    examples: [
      "How neighbourly of the crew to share their radio at six.",
      "Such a clever touch, a door with no handle.",
      "A stroke of genius.",
    ],
    counters: [
      "So kind of you to help my mother.",
      "Could I have the one with a touch screen?",
      "What a nice shop, thanks for everything.",
    ],
  },
  {
    id: "en.sarcasm.such-gifts",
    label: "sarcasm",
    strength: 2,
    patterns: [
      `^ such|what|so+much ${GIFT}`,
      `^ such|what a|an|_ ${GIFT}`,
      `^ such|what a|an _ ${GIFT}`,
      `^ how|very|most|truly|real|really|so|ever+so|terribly|quite|extremely ${EXCLAIMED} ,`,
      `^ how|very|most|truly|real|really|so|ever+so|terribly|quite|extremely ${EXCLAIMED} this|that|it|of|for`,
      `, how|very|so|most|ever+so ${EXCLAIMED} $`,
      `it|that|this is|'s|was very|so|most|ever+so|all+very|quite ${EXCLAIMED} $`,
      "what fun|joy|bliss|larks|heaven|luck|rapture|riches|a+treat|a+hoot",
      "oh how lucky|fortunate|happy|glad|blessed",
      "an|quite+an|what+an education|adventure|experience|achievement|honour|event|art ,",
      "genius|lovely|brilliant|marvellous|clever|charming|helpful|classy|beautiful|great|superb|perfect|nice|smart|magic|quality , that ,",
    ],
    unless: [...MEANT, "thank*|thanks|cheers", "fits|looks|soft|warm|taste|tasted|room|view"],
    negated: "keep",
    quoted: "keep",
    examples: ["Such discretion.", "How restful!", "What fun, a second bill."],
    counters: ["What size is it?", "How useful is the manual?", "So I need two."],
  },
];
