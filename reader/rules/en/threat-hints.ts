import type { Rule } from "../rule.ts";
import { NAMED_ONLY, RIGHT_NOT_LEVER } from "./threat.ts";

const KIN =
  "nephew|cousin|sister|brother|husband|wife|partner|son|daughter|uncle|aunt|auntie|niece|friend|mate|neighbour|neighbor|law|father|mother|dad|mum|godfather|godmother|flatmate|client|student|pupil|boss|colleague|editor|boyfriend|girlfriend|union|family";

const PAPER =
  "observer|argus|gazette|herald|echo|chronicle|mirror|telegraph|advertiser|mercury|examiner|tribune|sentinel|daily+mail|the+sun|evening+standard|daily+express|pink+news|consumer+page|programme|channel|breakfast+show";

const POWER =
  "{office}|{media}|committee|board|panel|trustees|council|councillor|barrister|lawyer|solicitor|judge|detective|inspector|journalist|reporter|programme|licensing|court|jurist|magistrate|minister|consul|embassy|senate|tax|licence|licences";

/** A lever that is only laid on the table: somebody with power, a form that is ready, a silence that can be bought. */
export const THREAT_HINTS: readonly Rule[] = [
  {
    id: "en.threat.friend-in-office",
    label: "threat",
    kind: "public",
    strength: 1,
    patterns: [
      `my|our|a|his|her|their|whose|your _? _? ${KIN} works|work|sits|sit|is|'s|writes|write|edits|runs|presents|reads|chairs|happens|clerks|teaches|heads|does|used .. ${POWER}|${PAPER}`,
      `${KIN} , ... ${POWER}|${PAPER} , `,
      `have|'ve|got a|an|the|two|three|friends _? ${KIN}|friends|ear|number|contact at|in|on|of|with|who|whose`,
      `i chair|edit|audit|inspect|moderate|host|present a|an|the|our|your|for`,
      `i sit|serve|am|vote|write|report|lecture|consult|run|teach on|for|at|the .. ${POWER}|${PAPER}|page|column|group|forum|newsletter|bulletin|blog|channel|association|faculty`,
      "for a living",
      `in|to|with|at|for|on|by|call|ring|tell the|my? _? ${PAPER}`,
      "followers|subscribers|subs|readers|viewers|listeners|views|members who|in|on|at|from|will|would|get|hear|see|read|is|are|per|each|a",
    ],
    unless: [...RIGHT_NOT_LEVER, ...NAMED_ONLY, "good|great|positive|lovely|recommend*|wonderful"],
    negated: "keep",
    examples: ["My sister-in-law sits on the licensing board.", "I chair the grants panel.", "It will be in the Argus."],
    counters: ["My brother collects it on Monday.", "Where can I sit?", "I read about you in the paper."],
  },
  {
    id: "en.threat.bargain",
    label: "threat",
    strength: 1,
    patterns: [
      "pity|shame|awkward|embarrassing|unfortunate if|were|should|when|to .. find|learn|hear|hears|know|see|saw|read|get+out",
      "have|take|had|having another|a+second|a+fresh|a+long|a+good|a+hard|a+serious|a+little|one+more think|look|thought about|at|before|on|over",
      "think again|hard|twice|carefully|long about|on|before|over",
      "might|may|ought|should|could want+to|wanna|like+to|care+to|wish+to|to? rethink|reconsider|think+again|think+about|look+again|revisit",
      "let us|me talk|speak|chat|discuss about? my|our|that|the|this .. again|now|properly",
      "looked|look|looking at again",
      "be|been wise|wiser|smart|smarter|clever|cleverer|sensible|prudent|well+advised|in+your+interest .. to|if|from|for",
      "if i were you|ye",
      "shall|should we|let+us say|call|agree|settle",
      "we|both|each|you|us forget about|it|each|this|how|the+whole",
      "make|helps|help up|us my|our|make mind|minds|up",
      "do the maths|math|sums|arithmetic",
      "think what|how|about+what you|they|he|she",
    ],
    unless: [...RIGHT_NOT_LEVER, "thank*|sorry+for|please+have+a+look|no+rush|no+hurry"],
    negated: "keep",
    examples: ["Have another think about that fee.", "If I were you I would think again about it.", "Shall we say half?"],
    counters: ["Could you have a look at my boiler?", "What do you think about the red one?", "Can I ask how it goes together?"],
  },
  {
    id: "en.threat.not-yet",
    label: "threat",
    strength: 1,
    patterns: [
      "not|never .. said|told|given|named|decided|rung|called|reported|posted|published|sent|mentioned|answered|shared|contacted|shown .. yet|so+far|anyone|anybody|them|name",
      "so far ,",
      "form|complaint|letter|email|article|review|report|upload|statement|claim|story|draft|page|number .. open|ready|written|drafted|typed|filled|stamped|addressed|in+front|waiting|half+a+page|back+of",
      "gets|receive|receives|has|have|having|handed|sees|takes my|the|a|your|these|every|both|all _? photographs|photos|pictures|file|complaint|recording|report|copy|copies|footage|emails|log|video|names|papers|correspondence|receipts|statement|screenshots|evidence|samples",
      "tell|telling|inform|show|showing|warn them|everybody|everyone|everything|him|her|each everything|all|the+lot|what|which|exactly|about|on|you|how",
      "write|writing|post|posting|put about|this|it|you|them .. everywhere|in+all|online|name",
      "names|name and all|on+it|in+it|in+full",
      "claim|writ|papers|summons|statement|report|file|complaint|form|letter goes|go|going|passes|lands|leaves|will+be|follows in|out|off|to|on|there|by|lodged|filed|today|tomorrow|monday|tuesday|wednesday|thursday|friday|first",
      "failing that|which i|we|my|the",
      "i|we issue|file|serve|lodge .. claim|proceedings|complaint|papers|writ|form",
      "go|goes|going|straight|take|taking with? this|it|that|him|her|you to the police|guards|gardai|cops|{office}|{lawyer}",
      "police|cops|guards|gardai|consumer+court|{office} will|complaint|can|may be|come|hear|deal|want|ask|there|visit",
      "who gets to see|hear|know|read",
      "before they|she|he|it|somebody do|does|meet|see|hear|print|call|goes|rings|asks",
    ],
    unless: [...RIGHT_NOT_LEVER, ...NAMED_ONLY, "stolen|theft|burglary|thank*"],
    negated: "keep",
    examples: ["I haven't told anyone your name. Yet.", "The form is open in front of me.", "The council gets my photographs."],
    counters: ["Could you send me the form again?", "How do I upload it?", "I will call on Monday at ten, no rush."],
  },
  {
    id: "en.threat.body",
    label: "threat",
    kind: "physical",
    strength: 1,
    patterns: [
      "breaking|smashing|snapping|punching|kicking|dragging|burning|burn|torching|torch|shoot|shooting|flattening|ramming|ram|slash|slashing|wreck|wrecking|chuck|chucking|throw|throwing|putting|knock|knocking your|his|her|their|him|you|ye|holes|that|the .. down|in|through|out|fingers|face|head|teeth|off|tonight|over|windows|window",
      "what|how these|this|my hands|hand|fist|boots|stick|hammer is|are|feels|tastes|do",
      "head first",
      "know|knows|seen|saw|remember|recognise where|which|what .. {ye}|he|she|they|your|his|her|that|them .. park|parks|parked|live|lives|sleep|sleeps|drink|drinks|drive|drives|leave|leaves|finish|finishes|window|car|van|house|gate|door|street|school|kids|shift|home|at+night",
      "know|seen|got|have|saw his|her|your|their|what car|van|house|street|plate|number+plate|registration|scooter|window|wife|kids|children|route|bus|he|she",
      "your|his|her children|kids|wife|daughter|son|family|mother|house also|go|goes|walk|walks|play|plays|live|lives|come|home|school|here|too|road|is",
      "you|ye|he have|has a? house|family|children|wife|kids|windows|home .. in|too|also|here|don't|this",
      "bring|bringing|send|sending|with|got|have my|the|some|our|a|to+each boys|brothers|brother|lads|men|cousins|uncles|fellas|friends|dogs|dog|shotgun|bat .. to|and|over|round|down|collect|come|will|want|do|with",
      "boys|brothers|lads|fellas|friends|men will|who|that come|visit|not|do+not|don't+take|collect|want",
      "see how|what|who .. afternoon|happens|laughs|like|then",
      "not say|tell i|we|nobody did+not|never|was|were tell|told|warn|warned|warning",
      "you|ye|he|she would|will not|want like|enjoy|recognise|meet|to .. my|me|it|what|be",
      "long|big|nasty|short drop|fall|way+down|memory",
      "be|being|want|better very? careful|watch|mind around|near|himself|yourself|where|how|of",
      "not|don't take|takes kindly|lightly",
      "sleep well|tight ,",
      "outside|waiting for .. him|her|your|to+come|come+out",
      "next time i|we am|see|catch|meet|come|pass|through",
    ],
    unless: [
      "thank*|lovely|visit+you|view|measure|happy|present|gift|party",
      "can|could|may|please|shall i|you|we",
      "dog|cat|lead|school|allerg*|nursery bus|run|trip",
    ],
    negated: "keep",
    examples: ["I know where your van is at night.", "He'll find out what these hands are for.", "Don't say I didn't warn you."],
    counters: [
      "Could you send the lads over to collect it?",
      "Do you know where I can park the car?",
      "My brothers come on Friday to view it.",
    ],
  },
];
