import type { Rule } from "../rule.ts";
import { NO_FAULT } from "./criticism.ts";

const CREW =
  "lad|lads|guy|guys|fella|bloke|crew|man|men|boys|girl|driver|fitter|engineer|technician|mechanic|people|porter|waiter|nurse|teacher|agent|chap|assistant|team|colleague|receptionist|steward|surveyor|guard";

/** Fault told as a small scene, or asked about with a question that wants no answer. */
export const CRITICISM_HINTS: readonly Rule[] = [
  {
    id: "en.criticism.scene",
    label: "criticism",
    strength: 1,
    patterns: [
      `your|the|that|one+of+your ${CREW} .. tracked|walked|sat|drilled|parked|dropped|hosed|laughed|smoked|shouted|turned|opened|dug|blocked|cut|threw|put|spilled|packed|mocked|snapped|hung|slammed|forgot|vanished|wandered|ate|fell+asleep|shrugged|refused|rolled`,
      "told|asked|called|informed|laughed+at|shouted+at|ignored|spoke+to|mocked|turned+to|snapped+at my|our wife|mother|mum|mam|daughter|son|husband|father|dad|child|nan|gran|kid|boy|girl|patient",
      "sat|stood|waited|queued|waiting|standing|sitting|stuck .. <num>|two|three|four|forty|fifty|twenty|ninety|half minutes|hours|hour|mins|an",
      "without|not so+much+as|even|a|any|so+much note|word|warning|knock|knocking|by+your+leave|asking|sorry|look|glance|call",
      "in a row",
      "so much as a|an|the|look|ask|say",
      "second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th .. this|in|since|running week|month|year|spring|summer|quarter|season|row|fortnight|january|easter",
      "can still|already|actually see|smell|read|hear|feel|taste",
      "found|find|to+find|opened no|a|an|only|half|nothing|somebody .. in|inside|it|there",
      "been|was|were cut|made|printed|fitted|built|packed|put|wired|spelt|spelled|set|sewn .. for|wrong|back|upside|wrongly|to|under|as|too",
      "had rather|so? hoped|expected|thought|assumed .. that|after|to|for|you|someone|might|would",
    ],
    unless: [...NO_FAULT, "thank*|lovely|delighted|happy"],
    negated: "keep",
    examples: [
      "It is the third time this month, in a row.",
      "Your lad tracked paint up the stairs.",
      "They did it without so much as a note.",
    ],
    counters: ["Could you find one with a lid?", "How long is the queue?", "Your man left happy and so are we, thank you."],
  },
  {
    id: "en.criticism.asked-to-the-air",
    label: "criticism",
    strength: 1,
    patterns: [
      "who|whoever|what+idiot|which+idiot|which+genius|what+donkey|who+on+earth|who+the+hell|which+clown thought|decided|designed|locks|puts|packs|packed|moved|did|does|wrote|approved|signed|trained|fitted|scheduled|checks|sends|let|put|chose|hires|built",
      "since when",
      "what|where is|'s the? point|sense|logic in|of",
      "too much to ask|expect",
      "least you|they|anyone could|can|might",
      "what|which sort|kind|manner|class of _",
      "how|why can|could|does|did|do|would|is|are this|it|you|a|that|the|your|i|we .. pass|happen|lose|miss|forget|still|not|never|again|twice|nobody|always",
      "do|does|did you|anyone|anybody|nobody|no+one ever|even|actually|not? read|check|listen|look|talk|test|care|think|count|measure",
      "is|was it|this|that a joke|normal|acceptable|legal|serious|some+kind|how|what|really|supposed",
      "have|has the chased|anyone|sec|anybody",
      "typically|supposedly|allegedly|apparently|so+called|seriously|really $",
    ],
    unless: [...NO_FAULT, "how much|long|many is|are|does|do+you|would|for"],
    negated: "keep",
    quoted: "keep",
    examples: ["Who puts a socket there?", "What is the point of a form that nobody reads?", "Is it too much to ask?"],
    counters: ["How much is it?", "What is your name?", "Do you have any in red?"],
  },
];
