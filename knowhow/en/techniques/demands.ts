import type { TechniqueCard } from "#knowhow/technique-card.ts";
import { LIMITS_AND_TIME } from "./limits-and-time.ts";

/** Holding a position against excessive demands, with a way on. */
export const DEMANDS: readonly TechniqueCard[] = [
  {
    id: "broken_record",
    name: "Broken record",
    also: ["stuck record", "calm repetition"],
    why: "The same sentence, said kindly again, shows that pressure doesn’t move it. The customer knows where things stand, and you don’t have to invent a new reason each time.",
    say: [
      "I understand that the date is still a problem for you. The contract ends on […] and not before. I’ll send you the confirmation with the final amount by {time}.",
      "I understand that you need it sooner. I need to see proof of identity before I release the parcel. I’ll keep it at the counter for you until {time}.",
      "I hear that you see it differently. I won’t pay out cash without the receipt or a bank statement. I can keep the exchange open for you until {time}.",
      "I can hear how much this matters to you. I don’t give out results over the phone. I’ll book you a call with the doctor for {time}.",
      "I understand that you want the whole month back. I’m crediting […]. You’ll have the credit note by {time}.",
    ],
    avoid: [
      {
        words: "How many times do I have to tell you?",
        because: "The sentence is the same, the tone is harder: now you’re the one who attacks.",
      },
      { words: "Those are the rules, full stop.", because: "It slams the door and leaves nothing to do but kick it." },
      {
        words: "Well, normally not, maybe we could look at it…",
        because: "A new wording sounds like a door opening, and pushing starts to pay.",
      },
    ],
    helps: "A decision has been explained and is demanded again, louder, with nothing new in it.",
    notWhen: [
      "It’s your first answer: explain first.",
      "Something new has been said: check it.",
      "The customer is right, or the law gives a right.",
      "You’ve written it three times: now comes one closing letter.",
    ],
    parts: {
      acknowledgement: "what is new in the customer’s words, taken up",
      same_core: "the same core sentence as before, nearly word for word",
      next_step: "the same next step, with its time",
    },
    source: "M. J. Smith, When I Say No, I Feel Guilty, 1975",
    comment:
      "The core stays, the rest lives: each time take up something that has just been said, or you sound like a machine. Leave out “as I already explained”; it’s heard as “you don’t listen”. Write down your core sentence before the call; under pressure nobody finds the same words twice. It holds a position but convinces nobody, and it looks stubborn sooner in writing than on the phone.",
    askedAs: [
      "keeps demanding the same thing",
      "calls for the fifth time about the refund",
      "will not accept a no",
      "pushes and pushes until I give in",
      "already explained it twice",
      "goes on and on about compensation",
    ],
  },
  {
    id: "elephant",
    name: "The elephant",
    also: ["I am an elephant", "thick skin, slow step", "deliberate slowness"],
    why: "Haste and needling work only on those who join in. You take the time that a right answer needs, and the customer gets one answer that holds instead of three that don’t.",
    say: [
      "You’ve raised several points, and I want to get each of them right, so I’ll take them one by one: first […], then […]. You’ll have my answer on the first point by {time}.",
      "This deserves a careful answer, so I’m taking my time over it. I’ll read the whole file and write to you by {time}.",
      "I want to be sure of every step, so let’s take them in order: first […], then […]. When did the first problem start?",
      "I’m going slowly on purpose, so that every digit is right. First the tracking number, then the address.",
      "Give me a moment so that I can do this properly. First I need the street, then what happened.",
    ],
    avoid: [
      { words: "I’ve only got two hands.", because: "The bait is taken, and now it’s all about you." },
      { words: "You’re confusing me.", because: "It blames the customer for the speed and sounds helpless." },
      { words: "Don’t rush me.", because: "An order, from somebody who has just lost the lead." },
    ],
    helps: "“Decide now!”, ten demands in one breath, needling about how slow or new you are.",
    notWhen: [
      "Somebody is in danger or in distress: then be quick.",
      "It’s a simple question that you can answer at once.",
      "The needling is about origin, age, sex, faith or a disability: that calls for a limit, not a thick skin.",
      "You only want to put it off.",
    ],
    parts: {
      slow_down: "that you take your time so that it’s right",
      one_at_a_time: "the order: first this, then that",
      time: "the exact time of your answer",
    },
    source:
      "In the tradition of J. Gut and W. Haman, Docenić konflikt and Handlowanie to gra, 1993; told from practice, not from the books",
    comment:
      "You have the right to be slow, to miss a hint and not to know yet. Two skills in one card: not hearing the needling, and not being hurried. Both need an inner picture more than words; the elephant is a good one. Slow means in order, not late, so always give a time with it. On the phone lower your pace before you lower your voice; most people follow.",
    askedAs: [
      "wants a decision right now",
      "rapid-fire questions, cannot keep up",
      "says I am too slow",
      "tries to provoke me",
      "puts me under time pressure",
      "demands ten things at once",
      "my head is empty",
    ],
  },
  {
    id: "workable_compromise",
    name: "Workable compromise",
    also: ["reasonable compromise", "middle way"],
    why: "The customer gets what the demand was really about, at least in part and soon. You keep the limit that has a reason, and nobody has to lose.",
    say: [
      "You need a bill that you can manage. I can’t cancel the arrears. I can spread them over […]. Would that help you?",
      "You’d like to have […] by […]. I won’t hand it over without an inspection. I suggest that we inspect it while you wait, on {time}. Does that suit you?",
      "Time is what matters to you. I can’t send the van out again tonight. What I can do is leave the parcel at […] by {time}. Would that help?",
      "You depend on […]. I can’t bring the repair forward. I can offer you […], ready for you by {time}. Would that work for you?",
      "You want to see […] in person. I can’t add an appointment to a full day. I can offer you the first free slot, {time}. Does that suit you?",
    ],
    avoid: [
      { words: "You’ll have to meet us halfway.", because: "Haggling: next time the opening demand will be double." },
      { words: "Take it or leave it.", because: "An offer with a fist in it." },
      {
        words: "All right, just this once, because you insist.",
        because: "It pays for insisting, and it will be quoted back to you.",
      },
    ],
    helps:
      "The demand is too big but the need behind it is real, and there is something between all and nothing that you may give.",
    notWhen: [
      "It’s about dignity, safety, the law or equal treatment.",
      "The customer is simply right: then give all of it.",
      "It would be the prize for shouting: first the tone, then the offer.",
    ],
    parts: {
      need: "what the customer needs it for",
      limit: "your limit, in the first person",
      offer: "what lies between, concretely and with a time",
      check: "the question “will that do?”",
    },
    source: "M. J. Smith, When I Say No, I Feel Guilty, 1975",
    comment:
      "First find the need, then offer: many compromises miss because we bargain over the demand. Offer only what you may give and would give to anyone else as well. The question at the end isn’t politeness; the yes makes it the customer’s decision too. If the answer is no, go back to the limit and don’t raise the offer in the same breath.",
    askedAs: [
      "wants the whole amount waived",
      "wants it today and free",
      "how much can I offer",
      "cannot give what he wants, but something",
      "wants more than the contract allows",
      "find a middle ground",
    ],
  },
  {
    id: "assertive_refusal",
    name: "Assertive refusal",
    also: ["saying no", "a clear no with a way on"],
    why: "A clear “no” with a reason is respectful: the customer can plan. You don’t need to hide behind rules, and you don’t end up keeping half a promise.",
    say: [
      "I understand that you’d like the overdraft fee back. I won’t refund it, because […]. What I can do is […].",
      "I won’t cancel the contract before […], because […]. I can […] instead, by {time}.",
      "I won’t read out results over the phone, because I can’t check who I’m speaking to. I can offer you a call from […] by {time}.",
      "I won’t change the address while the parcel is on the van. Instead I can have it kept at the depot for you, from {time} on.",
      "I hear that you’d like to return […]. I won’t take it back, because […]. I can have it checked instead, by {time}.",
    ],
    avoid: [
      { words: "Unfortunately that’s not possible.", because: "No person, no reason and no way on: a wall." },
      {
        words: "I’d love to, but my hands are tied.",
        because: "Half a yes: the customer pulls harder and looks for whoever tied them.",
      },
      {
        words: "I’m sorry, I’m really sorry, it’s just the policy.",
        because: "It sounds like guilt, and guilt can be played on.",
      },
    ],
    helps: "Demands that you won’t or may not meet, once you’ve looked at what you can do instead.",
    notWhen: [
      "The law or the contract gives the customer this right.",
      "You haven’t looked for another way yet.",
      "You say no to the tone when you could say yes to the matter.",
      "You don’t know yet: then put it off with a time.",
    ],
    parts: {
      heard: "the wish, so that it’s clear that you heard it",
      no: "the no, once, in the first person",
      reason: "the true reason, short",
      way_on: "what you can do instead",
    },
    source: "Practice; assertiveness training",
    comment:
      "“I won’t, because” feels rude when you write it and fair when you read it. One reason is enough; with three, people pick the weakest and argue about that. If the reason is a rule, say what the rule is for. When you refuse a claim, add how to appeal: that’s fair, and in many trades it’s required. And say it early: a no after four friendly mails is the one that ends in a review.",
    askedAs: [
      "wants everything for free",
      "how do I say no",
      "demands a refund he is not entitled to",
      "wants the manager’s private number",
      "asks for an exception again",
      "wants compensation for nothing",
      "threatens to leave if I do not agree",
    ],
  },
  ...LIMITS_AND_TIME,
];
