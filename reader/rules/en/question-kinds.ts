import type { Rule } from "../rule.ts";

/** Kinds of questions: which of them ask whether the other agrees, and a name given in greeting. */
export const QUESTION_KINDS: readonly Rule[] = [
  {
    id: "en.confirmation.agree",
    label: "confirmation",
    strength: 2,
    ends: "?",
    patterns: [
      "sound|sounds|seem|seems|look|looks good|right|fair|ok|okay|like|reasonable|any|alright|all+right|workable|doable|better|sensible",
      "that|this|it what you need|want|had|were|wanted|hoped",
      "can|could|will|would|do|may you|i|we|both live|agree|accept|settle|take|call|shake|put|go stand|with|to|for|it|that|on|ahead|along",
      "something|one|arrangement|plan|deal|thing|way|terms you|that|we|your|both could|can|would|'d|will|are|is live|stand|agree|accept|rest|sign|put|happy|comfortable|content|work",
      "does|do|will|would|might|could that|this|it|these|they|those|the|a|an|either|one|both|any|half|saturday|monday|sunday .. suit|work|do|help|serve|answer|sit|land|feel|sound|cover|settle|meet|tick|fit|ease|satisfy|appeal|go",
      "are|is you|we|that|this|everyone|everybody|all|it friends|quits|square|even|straight|good|agreed|on+board|of+one|in+agreement|happy|ok|okay|alright|comfortable|content|sure|settled|at+peace|satisfied|acceptable|agreeable",
      "happy|content|comfortable|ok|okay|satisfied|at+ease|fine for|with|to|about|if|that|so|enough|now|go",
      "is|would that|this|it|the|a|which .. alright|all+right|acceptable|agreeable|satisfactory|convenient|manageable|to+your|fair|suitable|good+enough|better|enough|any+use|of+any|welcome|kinder",
      "shall|can|may|should i|we go|say|call|leave|book|put|send|take|mark|settle|shake|count|draw|proceed|confirm|make|close ahead|it|that|you|on|so|this|the|as|them",
      "would you be|feel|find prepared|willing|able|open|easy|happy|content|comfortable|fine|ok|okay|agreeable|all+right|good|it|that|satisfied",
    ],
    unless: [
      "which part|model|number",
      "is that right|correct|it|so $",
      "have i got|understood|heard",
      "what|where|when|how+many|how+long|how+much|who .. did|was|were|is+the|number|model",
      "so kind",
      "did|was|were you|it|the|they",
      "^ why|where|when|who",
      "sound like|made|makes",
      "look like",
    ],
    negated: "keep",
    examples: ["How does that land with you?", "Is that something you could live with?"],
    counters: ["Does it sound like a rattle?", "Which model suits the frame?", "Did it work before?"],
  },
  {
    id: "en.introduction.named",
    label: "introduction",
    strength: 1,
    patterns: [
      "my name is|'s",
      "^ dear|hello|hi|hey|hiya|hullo|morning|afternoon|evening|mr|mrs|ms|miss|dr _ _? _? , _ _? _? _? here|from|at|in|with|writing|speaking|calling|of",
      "^ dear|hello|hi|hey|hiya|hullo|mr|mrs|ms|miss|dr _ _? , i|it|this|my am|'m|is|'s|name _ _? , ",
      "^ dear|hello|hi|hey|hiya|hullo|mr|mrs|ms|miss|dr _ _? , i|it|this|its|my am|'m|is|'s|name|_ .. from|the|at|in|here|and|,|your",
    ],
    unless: [
      "i am .. sorry|afraid|not|glad|happy|so|very|going|writing|back|off|only|just|still|on|in|at|too",
      "it|this is .. a|an|the|not|in|on|your|our|about|only|just|my|all|no|now",
      "please|thanks|thank",
    ],
    negated: "keep",
    examples: ["My name is Perpetua.", "Hi Bea, its Colm from the boat yard."],
    counters: ["I am sorry about it.", "It is on the shelf.", "Thanks, my name is on the form."],
  },
];
