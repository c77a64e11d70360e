import type { Vest } from "#knowhow/vests.ts";

/** Where we are criticised or judged: you, the firm, the product. */
export const ABOUT_US: readonly Vest[] = [
  {
    id: "criticism_justified",
    name: "Criticism, and they are right",
    ground: "Breathe out. They are right about the matter; that is no verdict on you. Owning it makes the next sentence easy.",
    say: {
      written: [
        "You are right, and I’m sorry: this isn’t what was agreed. This is what happens now: […], by {time}.",
        "What you describe did happen, and it shouldn’t have. I’m taking care of […] and will write to you by {time}.",
      ],
      phone: [
        "You are right, that shouldn’t have happened. I’m sorry. This is what I’m doing now: […].",
        "Yes, that is how it was. Let me tell you what comes next: […], by {time}.",
      ],
    },
    goesOn: {
      next: "Say the true part once more in few words, then the next step with its date. No reasons, nobody to blame.",
      handOver: "If they want more than you may give: say who decides and by when, and pass on what you have already admitted.",
      pause: "Write down in one line what went wrong, for those who can mend it. Then let it go.",
    },
    askedAs: ["customer is right", "we promised and did not do it", "justified complaint", "third time the same mistake"],
  },
  {
    id: "criticism_generalised",
    name: "“Always”, “never”, “nothing works”",
    ground: "One slow breath. “Always” is a feeling. Look for the one thing that happened.",
    say: {
      written: [
        "I’d like to understand what happened. Which of these things has cost you most: […]?",
        "I understand that this wasn’t the first time. What happened last, and when? I’m starting with that.",
      ],
      chat: ["I’d like to begin with what matters most to you. What happened last?"],
      phone: [
        "I can hear that it’s been going on for a while. What happened this time?",
        "I’d like to begin with the one thing that matters most. Which is it?",
      ],
    },
    goesOn: {
      next: "Ask for one example, then for a second. Each one that you write down takes something off the “always”.",
      handOver: "If several departments come up: keep the case, ask them yourself, answer once.",
      pause: "A sip of water. You needn’t defend the whole firm today.",
    },
    askedAs: ["always the same with you", "nothing ever works", "everybody complains", "never answers"],
  },
  {
    id: "criticism_allusion",
    name: "A hint, irony, a sting",
    ground: "Breathe. You needn’t guess, and you needn’t sting back. You may simply ask.",
    say: {
      written: [
        "I have the impression that there is something behind these words. Is there anything we should change? Please tell me plainly.",
        "I’m not sure that I understand you correctly. Do you mean […]?",
      ],
      phone: [
        "I’m not sure that I understand you correctly. What do you mean by that?",
        "If something bothers you about this, please tell me plainly. I’d like to know.",
      ],
    },
    goesOn: {
      next: "Ask once, openly. If the answer is another hint, leave it where it is and go on with the matter.",
      handOver: "Not because of irony. Only if the hint accuses somebody: then to whoever leads the team.",
      pause: "Read the message once more with the hint left out. What is left is your task.",
    },
    askedAs: ["sarcasm", "ironic customer", "hints that we are cheating", "congratulations on your organisation"],
  },
  {
    id: "judgement_agent",
    name: "A harsh word about you and your work",
    ground: "Feet on the floor, breathe out. That is an opinion, given in anger, by somebody who doesn’t know you.",
    say: {
      written: [
        "I understand that you’re not happy with my answer. What is missing from it? I’ll add it today.",
        "I accept that you see it that way, and I’d like to solve the matter all the same. Please tell me what I should answer first.",
      ],
      phone: [
        "I can hear that you’re not happy with how this is going. What do you need from me now?",
        "I accept that you see it that way. I’d like to solve it all the same. What shall we begin with?",
      ],
    },
    goesOn: {
      next: "Don’t prove how good you are. Go back from the judgement to what happened: “Which step was it?”",
      handOver: "If it is still about you, offer a colleague: a fresh pair of ears helps both sides.",
      pause: "Name one thing that you did right in this case, to yourself. Then stretch.",
    },
    askedAs: ["says I am incompetent", "you know nothing", "wants somebody competent", "judges me"],
  },
  {
    id: "judgement_firm",
    name: "A harsh word about the firm",
    ground: "Breathe out. You are not the firm. You needn’t carry its name on your shoulders.",
    say: {
      written: [
        "I understand that your trust has suffered. What happened that made you see us this way? I’d like to put that right.",
        "You have every right to that opinion. I’m working on what can be changed: […], by {time}.",
      ],
      phone: [
        "I can hear that you’ve had enough of us. What happened? I’d like to put that right.",
        "You’re entitled to see us that way. Let’s take the one thing that I can change today: […].",
      ],
    },
    goesOn: {
      next: "Neither defend nor join in. Ask what happened, write it down, say what you do next.",
      handOver: "If it becomes a complaint about the firm as a whole: tell them how to make it, and who will answer.",
      pause: "Close your eyes for three breaths. You did not build this firm alone.",
    },
    askedAs: ["bunch of thieves", "worst company", "crooks", "a joke of a company"],
  },
  {
    id: "judgement_product",
    name: "A harsh word about the product",
    ground: "Breathe. It is about a thing. Things can be repaired, exchanged or given back.",
    say: {
      written: [
        "I understand that it doesn’t do what you bought it for. What exactly happens when you use it?",
        "A new one should work. I need […] from you, and by {time} you’ll have your options from me in writing.",
      ],
      phone: [
        "I understand that it doesn’t do what it should. What happens exactly?",
        "A new one should work. There are three ways: a repair, an exchange or your money back. Which one suits you?",
      ],
    },
    goesOn: {
      next: "Stay with what the thing does and doesn’t do. Then two ways, and let them choose.",
      handOver: "If the cause needs a specialist: stay the one who answers, and say when you will know.",
      pause: "Nothing to carry. Next one when you’re ready.",
    },
    askedAs: ["product is junk", "rubbish quality", "broke after a week", "shameful to sell this"],
  },
];
