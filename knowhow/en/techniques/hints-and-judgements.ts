import type { TechniqueCard } from "#knowhow/technique-card.ts";

/** Criticism between the lines, harsh judgements, and criticism that has not been voiced yet. */
export const HINTS_AND_JUDGEMENTS: readonly TechniqueCard[] = [
  {
    id: "unmasking_allusion",
    name: "Unmasking the allusion",
    also: ["cards on the table", "naming the hint"],
    why: "A hint thrives on going unanswered. Said aloud, and calmly, it becomes a remark you can both talk about, and you no longer carry it around for the rest of the day.",
    say: [
      "You write, “[…]”. I take that to mean that […]. Have I understood you correctly? If so, I’ll gladly go through the matter with you point by point.",
      "In your message you say, “[…]”. I read that as a doubt about whether […]. Is that right? If so, I’ll gladly go through the matter with you.",
      "You said, “[…]”. Do you mean that […]? If so, let’s talk about it openly.",
      "You said, “[…]”. I take that as a suspicion that […]. Is that what you mean?",
    ],
    avoid: [
      { words: "What’s that supposed to mean?", because: "It picks up the gauntlet, and the duel begins." },
      { words: "Very funny.", because: "An ironic answer to irony; both are now playing the same game." },
      { words: "So you’re calling us liars.", because: "More than was said: the customer can only back down or go further." },
    ],
    helps: "Irony, digs, hints at laziness or dishonesty that come back a second time and stand between you and the matter.",
    notWhen: [
      "It was one harmless joke.",
      "The customer is writing in a foreign language: perhaps it was no hint at all.",
      "You would win by embarrassing somebody.",
      "You’re hurt and want to hit back: not now.",
    ],
    parts: {
      heard: "the customer’s own words, quoted",
      reading: "how you read them, as a guess",
      check: "a question: have you read them correctly?",
      open_talk: "an offer to speak about it plainly",
    },
    source:
      "In the tradition of J. Gut and W. Haman, Docenić konflikt and Handlowanie to gra, 1993; told from practice, not from the books",
    comment:
      "The tone has to be curious. On the phone a smile in your voice carries it; in writing, quote exactly and guess mildly, or it reads like a charge sheet. Be ready for the answer “yes, that’s just what I mean”, and have your facts at hand. We use it rarely: most digs are tiredness and go away by themselves once the matter moves.",
    askedAs: [
      "sarcastic remarks all the time",
      "hints that we are lazy",
      "ironic comments in every mail",
      "insinuates we are cheating",
      "passive-aggressive customer message",
      "makes digs at me",
    ],
  },
  {
    id: "judgement_to_opinion",
    name: "Turning a judgement into an opinion",
    also: ["from verdict to view", "your view, my view"],
    why: "“You’re crooks” is a verdict; “in your view we act unfairly” is something two adults can look at. The customer keeps the right to an opinion, and you don’t have to accept it as yours.",
    say: [
      "In your view we only ever take your money. I see it differently: […]. Let’s look at […].",
      "In your opinion this model is badly made, and you’re entitled to say so. What exactly gave way, and after how many weeks?",
      "I understand that from your point of view we’re making this hard on purpose. I see […]. Let’s go through it together.",
      "In your view I’ve been no help so far, and you’re entitled to see it that way. Let’s get back to your case: […]?",
      "From your point of view nobody here minds where […] is. I see that it has been […]. Let’s look at what is holding it up.",
    ],
    avoid: [
      { words: "That’s just your opinion.", because: "“Just” makes people feel small, and then they shout." },
      { words: "We are not crooks!", because: "You repeat the word and defend yourself against it; now it’s the topic." },
      { words: "You can’t say that.", because: "It has just been said; what follows is a quarrel about permission." },
    ],
    helps: "Sweeping verdicts on you, the firm or the product, when there is an event behind them that nobody has looked at yet.",
    notWhen: [
      "It’s criticism with a fact in it: answer the fact.",
      "It’s an insult to a person, or attacks somebody’s origin, body or faith: set the limit.",
      "You want to belittle somebody: they will hear it.",
    ],
    parts: {
      your_view: "that it’s the customer’s view, said with respect",
      own_view: "your own view or a fact, in one sentence",
      respect: "the right to that view",
      back_to_facts: "back to what happened",
    },
    source:
      "In the tradition of J. Gut and W. Haman, Docenić konflikt and Handlowanie to gra, 1993; told from practice, not from the books",
    comment:
      "First of all it helps you: inside, the verdict turns into somebody’s opinion, and your pulse goes down. One sentence about your own view is enough; the second is already a defence. It wears out quickly: twice in one conversation and the customer hears the method. And sometimes the verdict is fair; then say so.",
    askedAs: [
      "he shouts that we are crooks",
      "calls us thieves",
      "says the product is garbage",
      "you are all incompetent",
      "says I have no idea",
      "bunch of amateurs",
      "says the company is a scam",
    ],
  },
  {
    id: "preempting_criticism",
    name: "Pre-empting criticism",
    also: ["saying it first", "stealing thunder"],
    why: "Whoever names the sore point first doesn’t have to be confronted with it. The customer sees that you know what it means, and you get to say what you do about it.",
    say: [
      "I know you were hoping to have […] before […]. The delivery moves to {time}. Until then I can offer you […].",
      "Before you have to ask: this is the second delay with […], and it won’t reach you today. I’ll send you […] by {time}.",
      "I know this isn’t the call you were hoping for: […] can’t take place. I can offer you {time}, or […].",
      "I know you were hoping for […] tonight. The repair will take until {time}. Until then I can offer you […].",
      "I know you expected to have […] again by […]. It will be off until {time}. I can offer you […]; please tell me if you’d like that.",
    ],
    avoid: [
      {
        words: "You’re going to hate me for this.",
        because: "It makes the news a matter between the two of you and asks for mercy.",
      },
      { words: "As you will surely understand…", because: "It orders understanding before there is anything to understand." },
      { words: "Unfortunately there’s a slight delay.", because: "How slight it is, is for the customer to say." },
    ],
    helps: "Before bad news, before a second request for the same thing, in every update that is worse than the last one.",
    notWhen: [
      "It may not happen after all: don’t frighten people in advance.",
      "You want to soften somebody up for a refusal that has no reason.",
      "It’s a trifle: by announcing it you make it big.",
      "You would be apologising in every sentence.",
    ],
    parts: {
      disappointment: "what will disappoint, named before the customer does",
      fact: "the news in one sentence",
      remedy: "what you offer or do about it, and when",
    },
    source:
      "In the tradition of J. Gut and W. Haman, Docenić konflikt and Handlowanie to gra, 1993; told from practice, not from the books",
    comment:
      "It only counts if it comes before the customer’s mail, not as an answer to it. Name what was hoped for, exactly: “before your guests arrive”, not “earlier”. The remedy has to be in the same message; a foreseen disappointment without an offer is just two disappointments. By phone if it is grave.",
    askedAs: [
      "have to tell them it will be late again",
      "they will be angry about this news",
      "second delay, customer does not know yet",
      "must ask for the documents again",
      "how to announce a price rise",
      "before I call with bad news",
    ],
  },
];
