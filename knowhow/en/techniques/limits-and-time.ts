import type { TechniqueCard } from "#knowhow/technique-card.ts";

/** A limit beside a feeling, a decision that waits for its facts, and what is possible instead of what is not. */
export const LIMITS_AND_TIME: readonly TechniqueCard[] = [
  {
    id: "empathic_assertion",
    name: "Empathic assertion",
    also: ["yes, and", "empathy with a limit"],
    why: "Both things are true: the feeling is real and the limit is too. Joined by “and at the same time”, neither has to give way, and the customer isn’t told off for being upset.",
    say: [
      "I understand how much time this account has cost you. At the same time, I won’t reply to messages with threats in them. Please write to me about the transfer, and I’ll answer by {time}.",
      "I understand that you need the money quickly. At the same time, I need the repair bill first. I’ll release the payment by {time} if a photo of it reaches me today.",
      "I can hear how fed up you are, and at the same time I’d ask you to leave out the swearing. Let’s find out when […].",
      "I can see that you’re worried about […]. At the same time, I won’t give out […] without the consent of the person concerned. I can offer you a call with them on the line, {time}.",
      "I can hear that you need […] tonight. At the same time, I can’t send anyone before tomorrow. I’ll book the first free visit for you, {time}.",
    ],
    avoid: [
      { words: "I understand, but…", because: "The “but” crosses out the first half, and everybody knows it." },
      { words: "I hear you. However, …", because: "The same “but” in its Sunday best." },
      { words: "With all due respect, …", because: "What follows never has any." },
    ],
    helps: "Demands and harsh words behind which there is real anger or need, when you have to stay firm and want to stay kind.",
    notWhen: [
      "You don’t see the feeling: an invented one is worse than none.",
      "The complaint is justified and easy to fix: fix it.",
      "You’ve set the same limit twice: now the next step counts, not the next sentence.",
    ],
    parts: {
      feeling_or_need: "the feeling or the need, named",
      and: "the “and at the same time”",
      limit: "your limit",
      way_on: "how it can go on",
    },
    source: "Practice; assertiveness training",
    comment:
      "A small word with a large effect, and honest, because you don’t have to choose between the person and the rule. Learn “at the same time” by heart; in the heat of the moment the “but” comes by itself. The first half needs a real detail, otherwise it’s only wrapping. Four times in one mail and it becomes a tic.",
    askedAs: [
      "angry but swearing at me",
      "I get why he is upset, still cannot do it",
      "what to say instead of I understand but",
      "firm but kind",
      "desperate customer wants an exception",
      "how to set a limit without making it worse",
    ],
  },
  {
    id: "assertive_delay",
    name: "Assertive delay",
    also: ["buying time", "not now, but by then"],
    why: "Decisions made under pressure are rarely good ones. The customer gets an exact time instead of an evasion, and you get room to think.",
    say: [
      "I won’t decide on the refund today. I’ll check the payments of […] first and write to you by {time}.",
      "I need a little time for this decision. I’ll look at your photos together with the order, and you’ll have my answer by {time}.",
      "I won’t decide that now. I’ll check with […] what is possible and call you back by {time}.",
      "I need ten minutes for that. I’ll check the readings on your line and call you back by {time}.",
      "I’m not going to decide this on the spot. I’ll check where the parcel was scanned last and call you by {time}.",
    ],
    avoid: [
      { words: "I’ll get back to you.", because: "No time, so the customer calls again at ten, at two and at four." },
      { words: "Let me see what I can do.", because: "It sounds like a yes in the making; a no becomes a breach of promise." },
      { words: "I’ll have to ask my boss.", because: "Now you’re only the messenger, and the next call goes past you." },
    ],
    helps: "“I want an answer now”, a blank mind, a question with money in it, a decision you would regret.",
    notWhen: [
      "The deadline is today.",
      "You’ve already put off the same answer once.",
      "You know the answer and it’s no: say it.",
    ],
    parts: {
      not_now: "that you don’t decide this now",
      what_is_checked: "what you’ll look at in the meantime",
      time: "the exact time of your answer",
    },
    source: "Practice; assertiveness training",
    comment:
      "The best technique for an empty head, because it always fits: not now, this is what I’ll look at, this is when. It stands or falls by the time you give; a delay that isn’t kept does more harm than a hasty yes. Allow more time than you need and be early; if there’s still no answer by then, get in touch all the same. And put the promise into the case before you put down the phone.",
    askedAs: [
      "wants an answer immediately",
      "I do not know what to say",
      "decide now or else",
      "I need time to check",
      "puts me on the spot",
      "blank mind on the phone",
      "how to buy time without sounding evasive",
    ],
  },
  {
    id: "can_do_language",
    name: "Can-do language",
    also: ["positive wording", "saying what is possible"],
    why: "The same facts, told from the side on which something happens. The customer hears a date instead of a refusal, and you’re no longer the one who is in the way.",
    say: [
      "I’ll send the new pair as soon as the post office has scanned the old one, by {time} at the latest.",
      "Once your signature is here, I can open the account on the same day and have the number with you by {time}.",
      "I can book you in for {time} as soon as you give me the number on the referral.",
      "As soon as the valve is changed, I can turn your water back on, by {time} at the latest.",
      "I can order the router today and book the engineer for {time}.",
    ],
    avoid: [
      { words: "We can’t ship before Thursday.", because: "The same Thursday, told as a refusal." },
      { words: "You’ll have to send us the form first.", because: "A duty for the customer, and nothing to look forward to." },
      {
        words: "I’ll be happy to help you with that!",
        because: "A bright opening for a message that then says no: the fall is harder.",
      },
    ],
    helps: "Nearly every sentence with a date or a condition in it; above all the first sentence of an answer.",
    notWhen: [
      "The answer is no: a no dressed up as a yes is a trick, and it gets found out.",
      "The condition will hardly ever be met.",
      "Something is dangerous or forbidden: there “don’t” is the right word.",
    ],
    parts: {
      what: "what you can or will do",
      when: "by when",
      condition: "on what condition, or after what",
    },
    source: "Practice",
    comment:
      "Turn the sentence round and see whether anything is lost; usually it gets shorter. This isn’t cheerfulness: “absolutely, no problem” makes people suspicious. Keep the honest “no” for where it belongs, and put the can-do sentence right after it. After a week you do it without thinking.",
    askedAs: [
      "how to say it more positively",
      "only bad things to say",
      "cannot do it before Thursday",
      "my answer sounds so negative",
      "need a document first",
      "everything I write starts with unfortunately",
    ],
  },
];
