import type { StageCard } from "../stage-card.ts";

export const STAGES_EN: readonly StageCard[] = [
  {
    stage: 1,
    goal: "The person feels heard.",
    question: "What does this feel like for them?",
    tools: [
      "Name the feeling and ask whether it is so: “It seems you were let down more than once. Is that right?”",
      "Say your name and what you will look after.",
      "One thing they wrote, repeated in their words, before anything of ours.",
    ],
    exit: "They answered your reflection, or the tone allows facts.",
    trap: "Passive listening: whoever only pours it all out runs dry in the end, and still does not feel understood.",
    care: [
      "It matters to me that this ends well for you, so I would like to understand first what it means for you.",
      "I can see that this has cost you time and patience. I am here to put it right together with you.",
    ],
  },
  {
    stage: 2,
    goal: "One shared version of the facts.",
    question: "What happened, in their words?",
    tools: [
      "One open question: “What happened after that?”",
      "Say it back in your words and end with a question: “You asked twice, and nobody called. Did I get that right?”",
      "Look for what is behind the first complaint: what do they need it for?",
    ],
    exit: "They answered your summary with “yes, that’s it”.",
    trap: "Solving it before the summary.",
    care: [
      "I want to get this right for you, so please correct me where I have misunderstood.",
      "Your side of this matters to me. Please tell me if anything is missing from what I have written.",
    ],
  },
  {
    stage: 3,
    goal: "At least two honest options.",
    question: "What can be done, including something out of the ordinary?",
    tools: [
      "Ask for their own wish first: “What would be a good end to this for you?”",
      "The usual way, and one you would take just this once: whom can you ask for an exception?",
      "A way outside the firm belongs on the list, too.",
      "Promise nothing yet, and refuse nothing unchecked.",
    ],
    exit: "Limits, cost and owner of each option are known, and the customer has chosen.",
    trap: "“It doesn’t depend on me.”",
    care: [
      "I would like to find what really helps you, not only what is usual here. What would be a good end to this for you?",
      "The choice is yours. It matters to me that it is a good one for you.",
    ],
  },
  {
    stage: 4,
    goal: "Agreed steps and an exact time.",
    question: "Who does what by when?",
    tools: [
      "Sum up in two sentences what you both agreed.",
      "Every step has one name and one hour.",
      "No final answer yet? Then agree on the way to it, with dates.",
    ],
    exit: "The promise is saved, and the customer knows it.",
    trap: "“Soon.”",
    care: [
      "I want you to know exactly where you stand, so here are the steps with their dates.",
      "It is important to me that you can rely on this, so please tell me if one of these dates does not suit you.",
    ],
  },
  {
    stage: 5,
    goal: "Done on time, and it suits them.",
    question: "Does it really solve it?",
    tools: [
      "Write before they ask, even when there is nothing new.",
      "When it is done, ask whether that solves it: yes, partly, not yet.",
      "Ask what is left: “Is there anything about this that still bothers you?”",
    ],
    exit: "The customer confirmed.",
    trap: "Closing because we are finished.",
    care: [
      "It matters to me that it works for you, not only that it is done here. Is everything as it should be?",
      "Your view counts most here. Please tell me if something is still not right.",
    ],
  },
];
