import type { TechniqueCard } from "#knowhow/technique-card.ts";

/** How we talk: a choice with a good way first, the talk about the talk, and the right distance. */
export const WAYS_OF_TALKING: readonly TechniqueCard[] = [
  {
    id: "cpi_limits",
    name: "Setting limits (CPI)",
    also: ["CPI limit setting", "verbal de-escalation", "two choices, the good one first"],
    why: "A choice lets people turn round without having lost. The good way comes first and is real, so the limit sounds like an offer and not like a punishment.",
    say: [
      "If we keep to the invoice, you’ll have every answer by {time}. If the insults go on, I’ll reply by post instead. Which of the two do you prefer?",
      "If you write to me without threats, I’ll settle the claim with you, starting today. If not, my supervisor will take over and write to you by {time}. You decide.",
      "If we can go through this calmly, you’ll have your appointment before we hang up. If it stays this loud, I’ll end the call, and you can reach us again from eight tomorrow. Which would you like?",
      "If you can tell me quietly what the router shows, we’ll get it running together. If the swearing goes on, I’ll end the call, and the engineer comes to you by {time}. How shall we do it?",
      "If we can talk about the card without shouting, we’ll have it unblocked in five minutes. Otherwise I’ll end the call and write to you by {time}. Which would you prefer?",
    ],
    avoid: [
      { words: "Calm down or I’ll hang up.", because: "The threat comes first, and “calm down” has never calmed anybody." },
      { words: "If you don’t behave, I won’t help you.", because: "A lesson in manners, and help as a reward." },
      { words: "You leave me no choice.", because: "The choice is exactly what the customer needs now." },
    ],
    helps: "Shouting, refusing everything, first threats: when you need a limit and the other side needs a way to save face.",
    notWhen: [
      "There is no good way to offer: then it’s an ultimatum.",
      "You can’t or may not carry out the second half.",
      "The threat is serious: take it seriously, get help, write it down.",
    ],
    parts: {
      positive_option: "the good way first: what happens if we can talk",
      limit: "the other way, within your power",
      choice: "the choice, left to the customer",
    },
    source: "Crisis Prevention Institute (CPI): limit setting in the Verbal Escalation Continuum",
    comment:
      "A limit must be simple, clear, reasonable and something you can enforce; check the last one before you speak. Then really leave the choice, and be quiet for three seconds. Both halves have to be true, the nice one as well: “unblocked in five minutes” only if it is five minutes. In writing it easily looks like an ultimatum, so keep it for cases where you would carry out the second half today.",
    askedAs: [
      "shouting and will not let me speak",
      "refuses everything I suggest",
      "threatens me on the phone",
      "how to set limits",
      "aggressive caller",
      "de-escalation, what do I say",
    ],
  },
  {
    id: "content_to_process",
    name: "From content to process",
    also: ["content-to-process shift", "talking about how we talk"],
    why: "When a conversation goes round in circles, more arguments only make it spin faster. One sentence about how you’re talking stops it, and both of you are on the same side for a moment.",
    say: [
      "I notice that in our last few emails we’ve been writing about tone and not about your case. I suggest that I answer your questions first, and we leave the rest aside.",
      "I notice that we’re going round in circles: you write about […], I write about […]. Let’s go back to the first of the two and take them in order.",
      "I notice that we’re both talking at the same time. I suggest you tell me the whole story first while I take notes; after that it’s my turn.",
      "I notice that we’re talking about […]. Let’s get back to your case: […].",
      "I notice that we’ve gone through the same point several times. I suggest we note it down as open and look at […] next.",
    ],
    avoid: [
      { words: "You’re not letting me speak.", because: "True, perhaps, but it’s a reproach, and it will be answered as one." },
      { words: "Can we please be professional about this?", because: "It says that one of the two isn’t, and who." },
      { words: "This is getting us nowhere.", because: "A verdict without a proposal." },
    ],
    helps: "Going round in circles, talking over each other, a conversation that has slipped from the matter to you.",
    notWhen: [
      "You want to get round an unpleasant question.",
      "The customer has just told you something serious: answer that.",
      "It would be the second time within a few minutes.",
    ],
    parts: {
      what_happens: "what is happening between you, seen from outside: “we”, not “you”",
      how_to_talk: "a proposal for how to go on",
      return: "back to the matter",
    },
    source: "Practice; assertiveness training",
    comment:
      "The word that carries it is “we”. As soon as it becomes “you keep interrupting”, it’s a reproach with a technical name. On the phone, pausing for a breath before it helps. In a long mail thread it’s often the only thing that still moves anything, together with the offer to call.",
    askedAs: [
      "we are going in circles",
      "we keep interrupting each other",
      "has made it personal",
      "endless email ping-pong",
      "talks about me instead of the case",
      "same argument over and over",
    ],
  },
  {
    id: "restoring_distance",
    name: "Restoring distance",
    also: ["back to a working distance", "correcting the form of address"],
    why: "Most people who come too close mean no harm. One friendly sentence about the form, then on with the matter, and nobody is embarrassed.",
    say: [
      "Thank you for the kind words. I’d prefer to be addressed as {agent}. As for your case: you’ll have my answer by {time}.",
      "I’d rather keep my private life out of our emails. Back to your case: I’m missing […].",
      "I’d prefer {agent} to “[…]”, please. Now, your meter: what does the display show?",
      "That’s kind of you. I’d rather not talk about my evenings at work. Let’s look at your booking: […] or […]?",
      "I’d prefer “Mr” and “Ms” between us. Now to your case: […].",
    ],
    avoid: [
      { words: "We’re not friends.", because: "True and cold: a slap for a clumsy compliment." },
      { words: "Ha ha, you charmer.", because: "Playing along is heard as a yes, and the next one goes further." },
      { words: "What did you just call me?", because: "A scene over what was perhaps only a habit." },
    ],
    helps: "Pet names, too much familiarity, private questions, compliments about a person, all without hostility.",
    notWhen: [
      "It’s hostile or sexual: then step by step, with a limit.",
      "The customer is speaking a foreign language or a dialect in which this is normal.",
      "Others are listening: then say it later, in private.",
    ],
    parts: {
      thanks: "a friendly or neutral beginning",
      wish: "your wish about the form, in the first person",
      back_to_matter: "straight on with the matter",
    },
    source: "Practice",
    comment:
      "Say it once, early and lightly; after ten “sweethearts” it comes out sharp. The second sentence matters more than the first: whoever goes straight on doesn’t need an apology. In some places a “love” at the counter is just weather, and you decide what bothers you. If it comes back after you’ve asked, it’s no longer a habit.",
    askedAs: [
      "calls me honey all the time",
      "asks if I am single",
      "too familiar, uses pet names",
      "flirts with me on the phone",
      "private questions from a customer",
      "comments on my voice",
    ],
  },
];
