import type { TechniqueCard } from "#knowhow/technique-card.ts";
import { WAYS_OF_TALKING } from "./ways-of-talking.ts";

/** Drawing the line where behaviour invades or hurts. */
export const DIGNITY: readonly TechniqueCard[] = [
  {
    id: "graduated_escalation",
    name: "Graduated escalation",
    also: ["four steps of firmness", "stepping up"],
    why: "Each step is only as firm as it has to be, and each leaves a way back. The customer is never surprised by the end, and you never threaten with something you wouldn’t do.",
    say: [
      "Please write to me without insults. Your refund is on my desk, and you’ll have my answer by {time}.",
      "I don’t accept being called names. Please leave that out, and tell me where the leak is.",
      "If you call me names again, I’ll end the call. The answer about your card will then come by email by {time}.",
      "If there are insults in your next message, I’ll reply by post from then on. You’ll have the decision on your complaint by {time} in any case.",
      "I’m ending the call now, as announced. Your case stays open: I’ll write to you by {time}. Goodbye, {customer}.",
    ],
    avoid: [
      {
        words: "One more word and I’m hanging up!",
        because: "The third step without the first two, and in the tone of the other side.",
      },
      {
        words: "If you don’t stop, we’ll cancel your contract.",
        because: "A threat you can’t carry out ends your authority on the spot.",
      },
      {
        words: "Would you mind perhaps not shouting quite so much, please?",
        because: "So soft that nobody hears a limit in it.",
      },
    ],
    helps:
      "Somebody crosses the line again after being asked not to: insults, obscenities, remarks about a person, pressure that won’t stop.",
    notWhen: [
      "It’s only loud: a raised voice alone is no attack.",
      "There is a threat of violence: then the last step comes first, and you get help.",
      "Somebody says that they don’t want to live: stay, and get help.",
      "You would announce something that you won’t do or aren’t allowed to do.",
      "You want to punish: then let a colleague take over.",
    ],
    parts: {
      information: "first: ask to stop, kindly and clearly",
      firmer: "second: that you don’t accept it, and the request again",
      backing: "third: what you will do if it goes on, and how the matter continues",
      execution: "fourth: do it, in the same calm voice",
    },
    source:
      "In the tradition of J. Gut and W. Haman, Docenić konflikt and Handlowanie to gra, 1993; told from practice, not from the books",
    comment:
      "The wordings are in the order of the steps: the first, the second, the third on the phone, the third in a mail, the fourth. One step per reply, never two. Many people stop at the first, simply because somebody said it without anger. Write down each step; without that, the fourth looks arbitrary afterwards.",
    askedAs: [
      "keeps insulting me",
      "swears at me and will not stop",
      "when am I allowed to hang up",
      "asked him twice to stop",
      "verbal abuse on the phone",
      "how do I warn a customer",
      "insults my colleagues in every mail",
    ],
  },
  {
    id: "i_message",
    name: "I-message",
    also: ["I-statement", "speaking for yourself"],
    why: "It says what a behaviour does to you and leaves out what kind of person does it. There is nothing to deny, so there is little to fight about.",
    say: [
      "When you write everything in capitals, I find it hard to see which point matters most to you. Please list your points one below the other, and I’ll answer each of them by {time}.",
      "When you write to several of us at once, it’s hard for me to see what has been answered already. Please write to me only; you’ll have my answer by {time}.",
      "When you talk while I’m talking, I lose the thread. Please let me finish this one sentence, then it’s your turn.",
      "When you call me “[…]”, I feel uncomfortable. Please call me {agent}, and let’s get on with your case.",
      "When you use words like that, it’s hard for me to concentrate on your case. Please leave that out, and tell me […].",
    ],
    avoid: [
      {
        words: "I feel that you’re being unfair.",
        because: "A you-message in disguise: there is no feeling in it, only a verdict.",
      },
      { words: "You’re making me nervous.", because: "It hands over the steering wheel." },
      { words: "Watch your tone.", because: "That’s how people talk to children, and the answer will match." },
    ],
    helps: "The first reaction when somebody interrupts, shouts, comes too close or floods you, and perhaps doesn’t notice it.",
    notWhen: [
      "The complaint is justified and the customer is only loud: the matter first, your feelings later.",
      "You think somebody enjoys hurting you: then name no feeling, set the limit.",
      "You would have to explain the feeling in three sentences.",
    ],
    parts: {
      when_you: "the behaviour, as a camera would see it",
      i: "what it does to you, in a few words",
      request: "what you ask for instead",
    },
    source: "Practice",
    comment:
      "Choose an effect that concerns the work: “I lose the thread” carries further than “I’m hurt”, and costs you less. The request makes the difference between a complaint and a way on. It works on people who mean no harm, and that is most of them. On somebody who wants to hurt, it only shows where.",
    askedAs: [
      "keeps interrupting me",
      "writes everything in capitals",
      "calls me darling",
      "shouts so that I cannot follow",
      "how to say it bothers me",
      "first reaction to rude behaviour",
    ],
  },
  {
    id: "fuko",
    name: "FUKO",
    also: ["facts, feelings, consequences, expectations", "four-step feedback"],
    why: "Four sentences in a fixed order, so that anger finds no place between them. The other side learns exactly what happened, what it does and what you expect, and can do it without losing face.",
    say: [
      "In your emails of […] you called me […]. I find that hurtful. It also slows down your claim, because I have to look for the facts between the insults. Please write to me about the claim only.",
      "You called us […] times yesterday. I find that hard to keep up with. It means that others don’t get through and that your own request gets no further. Please call once a day, between […] and […].",
      "On […] days last week your team sent us the return slips after […]. I find that frustrating. It delays your customers’ refunds. Please send the slips by […].",
      "In this call you’ve called me […]. I find that insulting. It keeps us from getting to your case. Please talk to me only about […].",
      "You’ve hung up on me […] times today. I find that difficult. It means your case gets no further. Please stay on the line for five minutes.",
    ],
    avoid: [
      { words: "You’re constantly attacking me.", because: "“Constantly” and “attack” are verdicts; the fact is missing." },
      { words: "I feel you don’t respect us.", because: "No feeling, only a reproach, and the rest is no longer read." },
      {
        words: "If this goes on, don’t be surprised if your claim takes longer.",
        because: "A consequence turned into a threat.",
      },
    ],
    helps:
      "Something that has happened more than once: a letter after an incident, a talk with a colleague from another department, a long-standing business customer.",
    notWhen: [
      "Somebody is shouting right now: it’s too long.",
      "It’s the first contact.",
      "The fact isn’t certain: date, number or quotation is missing.",
    ],
    parts: {
      facts: "what happened, with number, date or quotation",
      feelings: "what it does to you, in a few words",
      consequences: "what follows for the matter",
      expectations: "what you expect, as a request that can be met",
    },
    source: "Practice, widely taught in Poland; author unknown",
    comment:
      "Write it, let it lie for an hour, strike out the adjectives. The feeling may be small; “I find that difficult” is plenty, and without one the letter becomes a formal warning. The consequence must be one for the customer’s matter, otherwise it moves nobody. For live conversations take the I-message, which is the short form.",
    askedAs: [
      "need to write about repeated insults",
      "customer calls ten times a day",
      "letter after an incident",
      "colleague in another department keeps delaying us",
      "how to give feedback to a difficult client",
      "floods us with messages",
    ],
  },
  {
    id: "desc",
    name: "DESC",
    also: ["Describe, Express, Specify, Consequences", "DESC script"],
    why: "It ends with what the other side gains, not with a threat. That makes it easy to say yes, and you have said clearly what you don’t want.",
    say: [
      "You’ve put my name into […]. I’m not willing to have it there. Please take it out and write to me directly. Then you’ll have my answer by {time}.",
      "On […] and on […] the goods came without labels. I find that hard, because I have to guess what is whose. Please label them before collection. Then they’ll leave on the same day.",
      "You’ve sent […] to […] different addresses. It’s hard for me to keep them together. Please send them to me only. That way I can decide on your claim by {time}.",
      "You’ve interrupted me […] times since we started. It’s hard for me to explain it like that. Please let me finish. Then we’ll be done in […] minutes.",
      "You’ve asked me […]. I don’t feel comfortable with that. Please keep to the subject of your case. That way we’ll have it settled in […] minutes.",
    ],
    avoid: [
      { words: "You always do this.", because: "Not a description, a character reference." },
      { words: "I’d appreciate a more constructive attitude.", because: "Nobody knows what to do differently tomorrow." },
      {
        words: "Otherwise we’ll have to reconsider our cooperation.",
        because: "The C turned into a threat: now both sides have to save face.",
      },
    ],
    helps:
      "Business customers, partners, colleagues in other departments; demands that keep coming through the wrong channel or at the wrong hour.",
    notWhen: [
      "The emotion is at its peak.",
      "You can’t deliver the gain that you hold out.",
      "It happened once and won’t come back.",
    ],
    parts: {
      describe: "what happens, without a judgement",
      express: "how it is for you, or that you don’t accept it",
      specify: "what exactly you ask for",
      consequences: "what is gained by it",
    },
    source: "Practice",
    comment:
      "The sister of FUKO; the difference lies in the end. Where you want to go on working with somebody, the gain moves them more than the damage. Be careful with the last sentence: it’s a promise, so hold out only what you can deliver. It needs a calm quarter of an hour, yours and theirs.",
    askedAs: [
      "business client ignores our process",
      "keeps writing to everyone but me",
      "put my name in a review",
      "talk to a partner about recurring trouble",
      "how to ask for different behaviour",
      "personal questions from a customer",
    ],
  },
  ...WAYS_OF_TALKING,
];
