import type { Rule } from "../rule.ts";

const BODY =
  "firm|company|school|hotel|airline|shop|store|outfit|concern|bureau|office|agency|clinic|surgery|practice|place|marina|yard|gym|club|bank|body|association|institution|organisation|organization|operation|business|chandlery|studio|museum|theatre|theater|restaurant|service|college|committee|establishment|dump|hole|swindle|racket|supplier|provider|product|app|system|house|network|team|crew|crowd|enterprise|council|site|website|people|setup";

const SHABBY =
  "shoddy|slapdash|shabby|grubby|tacky|seedy|shambolic|chaotic|wretched|hollow|soulless|heartless|second+rate|third+rate|two+bit|tinpot|pointless|careless|bogus|waste|crooked|bent|cruel|rotten|lousy|mediocre|ramshackle|amateurish|inept|useless|disorganised|disorganized|greedy|grabbing|dishonest|sloppy|slipshod|nasty|joyless|dismal|miserable|sorry|toxic|backward|stupid|incompetent|unprofessional|hopeless|pathetic|appalling|terrible|awful|dreadful|horrible|rubbish|crappy|shitty|clueless|unscrupulous|predatory|arrogant|uncaring|faceless|failing|broken|vile|poxy|manky|cynical|fraudulent|dodgy|thieving|cowboy";

/** What is said of the whole: its kind, what it has come to, what one has seen that was better. */
export const JUDGEMENT_HINTS: readonly Rule[] = [
  {
    id: "en.judgement.shabby",
    label: "judgement",
    strength: 1,
    patterns: [
      `${SHABBY} _? _? ${BODY}`,
      `${SHABBY} , .. ${SHABBY} ${BODY}`,
      `${BODY} .. is|are|'s|was|has+become|become .. ${SHABBY}`,
      `{ye} are|r|have+become|were|be .. ${SHABBY}`,
      `what a|an|utter|total .. ${BODY} ,`,
      "through|to and|the through|core|marrow|bone",
      "from|top lid|cloakroom|top|roof|to to|up|bottom",
      `not|hardly|scarcely much|a|any|very|the|is .. serious|real|proper|reputable|professional|trustworthy|honest|decent .. ${BODY}|people`,
      `not|hardly much|worth|worthy|fit of|the|a|to|thing name|thing|company|shop|school|title|call|be`,
    ],
    unless: [
      "old|last|previous|other|former|our provider|supplier|company|firm|landlord|outfit|crowd",
      "neighbour|neighbor|my+own|sorry+people",
      "do not|does+not|not think",
    ],
    negated: "keep",
    examples: ["A seedy little firm.", "What a con of a school!", "You're careless through and through."],
    counters: ["Is the shop open?", "What a lovely day at your museum.", "My old provider was a shoddy company."],
  },
  {
    id: "en.judgement.sort-of",
    label: "judgement",
    strength: 1,
    patterns: [
      "gives|give|giving .. a? bad name",
      "only|all|just good|fit|interested|capable|want|care at|for|in|about one|collecting|taking|money|your+money|the+money|profit|nothing",
      `run|exists|there for|by|only for|the|to comfort|benefit|convenience|profit|people|money|take`,
      "come|came across|seen|met|known|dealt|had|come+across .. as|so slapdash|shabby|disorganised|disorganized|chaotic|rude|careless|bad|poor|badly|incompetent",
      "i have|'ve|had seen|known|had|met|eaten|stayed|dealt better|straighter|cleaner|worse|sharper|warmer",
      "rename|call|name the|your|it|yourselves|yourself .. <quoted>",
      "you|it|this|they was|were the best|finest|a+great|a+proper|a+good|once",
      "is what|all it|you|they|that is|are|has",
      "what|all it|you|they|ye is|are|have+become|has+become now|become",
      "it|this|that|they|you is|are|'s|have+become toys|a+toy|an+ornament|a+sticker|a+till|a+copy+shop|a+museum|a+facade|theatre|a+front|a+hobby|a+machine|a+con|a+money|babysitting|a+butcher",
      "service|hobby|shop|machine|company|till with a|an|some|high|glass|water|round",
      "i|we was|were wrong about|to|in|believe|trust|ever",
      "took|had|thought|believed you|ye|them for|were|to+be .. decent|honest|proper|professional|serious",
      "fell|fall for",
      "not translators|builders|engineers|doctors|teachers|professionals|plumbers|a+school|a+garage|a+bank , ",
    ],
    unless: ["old|last|previous|other|former provider|supplier|company|firm|landlord|outfit|crowd", "neighbour|neighbor|my+own"],
    negated: "keep",
    quoted: "keep",
    examples: ["You give plumbers a bad name.", "You are a till with water round it.", "I've seen straighter bananas."],
    counters: ["Which one is it?", "Do you only take cash?", "We had a better room last time."],
  },
];
