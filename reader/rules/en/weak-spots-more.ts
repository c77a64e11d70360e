import type { Rule } from "../rule.ts";

const THEIRS = ["your|you+are|you+were|you+feel|you+say|you+said", "if you", "please|kindly"];
const A_WAY = [
  "but i|we can|could|will",
  "what i|we can|could",
  "instead|alternatively|however",
  "i|we can|could offer|suggest|lend|send",
  "you can|could",
  "if you",
];

/** Troubles of the house, each kind by itself, and helplessness that names nobody. */
export const WEAK_SPOTS_MORE: readonly Rule[] = [
  {
    id: "en.overdisclosure.run-out",
    label: "overdisclosure",
    strength: 1,
    patterns: [
      "discontinued|no+longer+made|no+longer+make|no+longer+produced|stopped+making|stopped+producing|out+of+production|end+of+line",
      "gone|went bust|under|into",
      "the|our supplier|maker|factory|mill|manufacturer|importer stopped|closed|shut|moved|merged|folded|refuses|has|won't|is",
    ],
    unless: THEIRS,
    negated: "keep",
    examples: ["They've stopped making that lamp.", "The mill has gone under."],
    counters: ["Your last bill is attached.", "We will go out on Monday.", "The mill opens at nine."],
  },
  {
    id: "en.overdisclosure.down-again",
    label: "overdisclosure",
    strength: 1,
    patterns: [
      "system|server|servers|software|programme|program|app|site|network|computer|computers|database|till|printer|lift|boiler|phones|line|lines|machine|scanner|van|lorry|freezer|heating|oven|press|website|router|alarm|kiln|autoclave|screen|screens .. down|dead|broken|bust|crashed|crashes|crashing|frozen|packed+up|out|off|playing+up|hacked|leaking|failed|fails|failing|kaput|on+fire|on+the+blink|broke|died|dying|stuck",
      "broke|broken|crashed|packed|gone|went|down|failed|died down? up? again|yesterday|overnight|twice|last",
      "again , ? third|second|fourth|fifth|this|last|nobody",
      "since the|our|we|they flood|fire|move|merger|takeover|update|upgrade|strike|robbery|moved|changed|switched|merged|lost|sacked",
    ],
    unless: THEIRS,
    negated: "keep",
    examples: ["The franking machine is broken again."],
    counters: ["Your line is down, you say?", "Please check the alarm is off.", "The printer is in the hall."],
  },
  {
    id: "en.overdisclosure.no-hands",
    label: "overdisclosure",
    strength: 1,
    patterns: [
      "weeks|months|days|hundreds|dozens behind|of+these|of+them|in+the+queue|like+yours|backlog",
      "boss|manager|owner|director|chief|supervisor|upstairs|management|head+office .. wants|want|says|said|told|refuses|will+not|won't|doesn't|drinks|shouts|hates|forgot|lost|only|is|'s|never|too|has",
    ],
    unless: [...THEIRS, "sorry you|that+you"],
    negated: "keep",
    examples: ["The boss won't pay overtime."],
    counters: ["You are first in the row.", "Please ask for the manager.", "The lamp is off."],
  },
  {
    id: "en.powerless.no-can",
    label: "powerless",
    strength: 1,
    patterns: [
      "nothing|little|not+much for|more|left it|to|i|we do|say|add|be|can|could|but",
      "i|we have|'ve|got no|not+any|n't+got+any idea|access|control|influence|means|way|record|answer|other|choice|explanation|solution|clue",
      "can|could not|n't tell|say|promise|help|change|fix|answer|explain you|u|it|that|this|them $",
      "not|n't help|change|fix|do you|u|it|that|this|them|anything $",
      "wish i|we could|knew|was|were|had",
      "my|our hands|arms .. tied|bound",
      "out of|beyond|above|outside my|our|anyone's|everyone's|me|us hands|control|power|reach|remit|pay|grade|head|league|station|powers",
      "they|he|she|system|computer|machine|boss|manager|software|till|form|office just|simply? will|does|do|would|can not|n't let|allow|accept|give|take|listen|budge|work|permit|budge|move|recognise",
    ],
    unless: [...A_WAY, "until|unless", "you are|feel|were|sound .. helpless|stuck|lost", "sorry .. lost"],
    negated: "keep",
    examples: ["The till just won't let me."],
    counters: ["I can't change it, but I can split it.", "You'll have it by noon.", "You feel stuck.", "They said yes."],
  },
];
