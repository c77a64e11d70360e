import type { TechniqueCard } from "#knowhow/technique-card.ts";
import { HINTS_AND_JUDGEMENTS } from "./hints-and-judgements.ts";

/** Answering criticism and harsh judgements. */
export const CRITICISM: readonly TechniqueCard[] = [
  {
    id: "fogging",
    name: "Fogging",
    also: ["agreeing with the grain of truth", "fog bank"],
    why: "An attack that meets no wall runs out of steam. The customer isn’t contradicted, and you’ve given away nothing but what is true anyway.",
    say: [
      "You may be right that our returns page asks for more than it needs to. Back to your jacket: which size shall I send you instead?",
      "It’s true that our letters could be easier to read. Let’s look at the line you asked about: it is […].",
      "You’re probably right that there are quicker hotlines than this one. Let’s get your line going: which light is showing on the router?",
      "It may be that paper forms look old-fashioned. Back to your meter: what does the display show?",
      "That may well be so: the delivery card could say more. Let’s get back to your parcel: which number is on it?",
    ],
    avoid: [
      {
        words: "You may be right, but most of our customers are very satisfied.",
        because: "The “but” takes back what you’ve just given.",
      },
      { words: "If you say so.", because: "That’s a shrug, and it’s heard as contempt." },
      {
        words: "Yes, we’re hopeless, I know.",
        because: "You join in against your own firm and leave the customer alone with the matter.",
      },
    ],
    helps:
      "Vague or exaggerated judgements of the firm or the product that have a grain of truth, where every defence would only bring the next example.",
    notWhen: [
      "The complaint is concrete and justified: then own it, otherwise you sound slippery.",
      "It’s an insult: nobody has to agree with part of one.",
      "It touches law, money owed or safety: half a yes can be quoted as a whole one.",
      "You’ve done it once already in this contact.",
    ],
    parts: {
      agree: "yes to what is true in it, or may be",
      no_defence: "no “but” and no defence after it",
      return: "straight back to the matter",
    },
    source: "M. J. Smith, When I Say No, I Feel Guilty, 1975",
    comment:
      "Good for your nerves, because you need not win. Be honest about it: agree only with what you really think may be true. Customers notice the second time, so once per contact is plenty. And it never replaces an answer; without the return to the matter it’s just fog.",
    askedAs: [
      "keeps saying the competition is better",
      "says our website is rubbish",
      "complains about everything in general",
      "your hotline is a disaster",
      "do not want to argue about the company",
      "everything used to be better",
    ],
  },
  {
    id: "negative_assertion",
    name: "Negative assertion",
    also: ["owning the mistake", "admitting an error"],
    why: "A plain “that was us” takes away the fight over who was right. You keep your backbone, because owning a fact isn’t the same as grovelling.",
    say: [
      "The mistake is mine: I sent […] to the wrong address. You’ve had to wait for it, and I’m sorry. I’ll have it with you by {time}.",
      "The mistake is ours: we packed […] and you had ordered […]. It cost you […], and I’m sorry. I’m sending the right one, and you’ll have it by {time}.",
      "That was our mistake: we booked […] for the wrong day. You waited for nothing, and I’m sorry. I’ll book you a new visit for {time}.",
      "I told you we were open until […], when in fact we close at […]. You made the trip for nothing, and I’m sorry. I’ll keep a place free for you and call you by {time} to agree on a day.",
    ],
    avoid: [
      {
        words: "I’m sorry if you feel that we made a mistake.",
        because: "“If” and “feel” move the mistake into the customer’s head.",
      },
      {
        words: "Yes, that was us, but it’s the busiest week of the year.",
        because: "After “but” nobody remembers the admission.",
      },
      { words: "It’s all my fault, I’m hopeless, please forgive me.", because: "Now the customer has to look after you." },
    ],
    helps: "Something went wrong, it was you or the firm, and you know it. Works equally well spoken and written.",
    notWhen: [
      "Nothing went wrong: don’t buy peace with a false confession.",
      "It isn’t yet clear who is liable: say what happened (“the box arrived open”) and leave the fault out.",
      "It’s the second time for the same customer: then the cause has to be dealt with too.",
    ],
    parts: {
      admission: "what went wrong, as a plain fact, in the first person",
      effect: "what it cost the customer",
      repair: "what you do about it, and by when",
    },
    source: "M. J. Smith, When I Say No, I Feel Guilty, 1975",
    comment:
      "The hardest sentence to write and the one that shortens the contact most. One “sorry” is enough if a repair with a time stands behind it. Say “I” where it was you; “mistakes were made” is worse than silence. It’s no cure: it calms, it doesn’t repair, and the second time it calms much less.",
    askedAs: [
      "it was my mistake",
      "I gave the wrong information",
      "we messed up, how do I say it",
      "we forgot to call back",
      "how to admit an error without grovelling",
      "customer is right and angry",
    ],
  },
  {
    id: "negative_inquiry",
    name: "Negative inquiry",
    also: ["asking for more criticism", "inviting the rest of it"],
    why: "Whoever is asked for more has no reason to shout it. You get the whole list at once instead of one surprise per mail, and some of it is worth having.",
    say: [
      "Your remarks matter to me, and I’d rather have all of them. What else about our repair service made things difficult for you? I’ll go into each point in my reply.",
      "I’d like to understand fully what you write about our reception. What else about the visit was hard for you?",
      "I’d like to hear the rest too. What else about our service has been getting in your way? I’ll note each point and go through them with you one by one.",
      "What exactly in my explanation was unclear? Tell me, and I’ll put it differently.",
      "This matters to me. What else about the way we handled your transfer has disappointed you?",
    ],
    avoid: [
      { words: "Anything else?", because: "Two flat words that are heard as “is that all you’ve got?”." },
      {
        words: "And why exactly do you think our service is bad?",
        because: "A challenge: now the customer has to prove it, and will.",
      },
      {
        words: "So what have we done wrong this time?",
        because: "“This time” is irony, and irony wins nothing but the next blow.",
      },
    ],
    helps:
      "General discontent that doesn’t come to a point; a customer who keeps adding things; the end of a hard case, when you want to know what was left unsaid.",
    notWhen: [
      "The customer has just been precise: answer that.",
      "It’s abuse: you don’t have to ask for more.",
      "You have no time for the answer, or no intention of using it.",
    ],
    parts: {
      serious: "that you take it seriously",
      question: "a question that asks for more criticism of us, in the same matter",
      reason: "what you will do with the answer",
    },
    source: "M. J. Smith, When I Say No, I Feel Guilty, 1975",
    comment:
      "It takes nerve and costs less than it looks: the second point is usually milder than the first. The voice decides. With the slightest edge it turns into “go on, then”, and in writing you have no voice, so say what the answer is for. Don’t use it on people who are worn out; they want less talk, not more.",
    askedAs: [
      "customer is unhappy but will not say with what",
      "says the whole service is bad",
      "keeps adding new complaints",
      "how do I get all the criticism at once",
      "says I explained it badly",
      "nothing is ever good enough",
    ],
  },
  {
    id: "asking_for_specifics",
    name: "Asking for specifics",
    also: ["pinning it down", "from “always” to a date"],
    why: "“Always” can’t be repaired, last Tuesday can. The customer sees that somebody wants to get to the bottom of it, and you argue about nothing.",
    say: [
      "You write that our deliveries never come on the right day. So that I can trace them: which ones do you mean, and on what dates were they due?",
      "You write that everyone here tells you something different. To put that right I need the two answers that don’t fit together: what were you told, and on which day?",
      "You say that it is always […]. When did it last happen?",
      "To look into this I need one thing: on which day did you call, and at roughly what time?",
      "You say nobody ever calls back. Which call are you waiting for, and since when?",
    ],
    avoid: [
      { words: "Always? Surely not always.", because: "Right on the fact, wrong in tone: now it’s about the word." },
      { words: "Give me one example.", because: "That’s how you question a witness you don’t believe." },
      { words: "Could you be more specific?", because: "It asks for work without saying what for, or which detail." },
    ],
    helps:
      "“Always”, “never”, “nobody”, “everyone”; vague threats; judgements such as “your service is a joke” that must have started with some event.",
    notWhen: [
      "The person is frightened or in grief.",
      "You’ve asked two questions in a row already.",
      "You can look it up yourself in a minute.",
    ],
    parts: {
      why: "what you need it for",
      echo: "the customer’s “always” or “nobody”, said back neutrally",
      question: "a question about the event: when, which, how often",
    },
    source: "Practice",
    comment:
      "The most useful question in generalised criticism, and the fastest way from a mood to a fact. Ask for what is easy to remember: a day, a name, the last time. Offering the likely answer (“was it Tuesday’s?”) shows that you’ve read the case. If the answer is “look it up yourselves”, do, and say by when.",
    askedAs: [
      "says it is always like this",
      "nobody ever answers",
      "every single time",
      "vague complaint without details",
      "you people never call back",
      "says everyone tells him something else",
    ],
  },
  ...HINTS_AND_JUDGEMENTS,
];
