import type { RungCard } from "#knowhow/ladder.ts";

export const RUNGS_EN: readonly RungCard[] = [
  {
    rung: 1,
    name: "Empathy, by name",
    aim: "The person notices that somebody with a name is listening and has understood how it is for them.",
    say: [
      {
        words:
          "Hello, {customer}. My name is {agent}. I can hear how angry this makes you. Please tell me, in your own time, what happened.",
      },
      { words: "{customer}, my name is {agent}, and your case is in my hands now. It is about […]. Is that right?" },
      { words: "I’ve heard you, {customer}, and I can hear that it is urgent. What do you need first: […] or […]?" },
      { words: "It sounds as if you have had to ask more than once. I’m listening. What happened first?" },
    ],
    waitFor: "A fact, an answer to your question, or a quieter voice.",
    upIf: "The insults go on and your question is not answered. Try once more; a third time is not needed.",
    traps: [
      "“Calm down, please”: it has never calmed anybody down.",
      "Explaining before the first sentence is over.",
      "Somebody just letting off steam is no reason to go up: name the feeling, then ask one question.",
    ],
  },
  {
    rung: 2,
    name: "Boundary and intent",
    aim: "Two things are clear: you want to help, and on what condition.",
    say: [
      {
        words:
          "I’m here to help you, and we won’t solve it while I’m being insulted. Please tell me without insults what you need.",
      },
      {
        words:
          "I can hear how much this has cost you, and at the same time I don’t accept being called names. Let’s look at what is left to do: […].",
      },
      {
        words:
          "If we talk without insults, we’ll go through it in this call. If not, I’ll arrange a call for another day. Which would you prefer?",
      },
      {
        words: "If you insult me again, I’ll pass this call on or, if nobody is free, end it and answer in writing by {time}.",
      },
    ],
    waitFor: "One sentence about the matter, or a breath.",
    upIf: "Once the boundary has been stated, the next insult aimed at you means: no result.",
    traps: [
      "“I understand, but…”: the “but” takes back what stood before it.",
      "Saying it in the tone that you have just heard.",
      "Announcing something that you won’t do.",
    ],
  },
  {
    rung: 3,
    name: "Silence and notes",
    aim: "A tirade that gets no answer runs out. You write down the words and say nothing.",
    say: [
      { words: "Yes, I’m here, and I’m noting every word. What do you need from me first?" },
      {
        words:
          "Yes, I’m here. The call is being recorded, as you heard at the start, and I’m taking notes. Where shall we begin?",
        only: "recorded",
      },
      { words: "I’m on the line and I’m listening. I’ve written down: […]. Have I got that right?" },
    ],
    waitFor: "“Are you still there?”, or a pause of about ten seconds. Then one sentence, warm, and one question.",
    upIf: "The insults begin again after your sentence.",
    traps: [
      "Sighing, “aha”, “are you finished?”: each of them starts it again.",
      "Silence without a sentence at the end is disregard. End it yourself after a long pause.",
      "“I’m recording you” where nothing records is a lie, and where something does it sounds like a threat.",
    ],
  },
  {
    rung: 4,
    name: "Handing the call on",
    aim: "Somebody who has read the briefing takes over, and the customer need not tell it again.",
    say: [
      {
        words:
          "I can see that the two of us won’t get further in this call. {colleague} will take over and knows the case already, so you needn’t repeat anything.",
      },
      {
        words:
          "{customer}, I’ll put you through to {colleague}, who decides about this. I’ll brief them first so that you needn’t start again. It takes about a minute; please stay on the line.",
      },
      {
        words:
          "I hear that I am not able to help you. I will try to connect you with another person, who will solve your problem.",
        asInSeed: "It belittles you, and it promises in somebody else’s name. Ours says who takes over and what they know.",
      },
    ],
    waitFor: "Your colleague has read the briefing and confirmed it. Then put the call through.",
    upIf: "Nobody is free, or the customer refuses. First offer to call back by an exact time.",
    traps: [
      "Putting the call through blind: a minute later your colleague hears the same, only louder.",
      "“My manager will sort it out”: you are promising what somebody else will do.",
      "Handing on for the second time. Then it is better to promise a call.",
    ],
  },
  {
    rung: 5,
    name: "Ending the call",
    aim: "The call ends, the case goes on. You have done what could be done.",
    say: [
      {
        words:
          "After a threat I don’t go on with the call. Your case stays open; you’ll have our answer in writing by {time}. Goodbye.",
        only: "danger",
      },
      {
        words:
          "As I said, I’m ending this call now. Your case stays open, and you’ll have my answer in writing by {time}. Goodbye.",
      },
      {
        words:
          "I’m ending this call, because the insults have gone on. Your case stays open and I’ll write to you by {time}. Goodbye.",
      },
    ],
    waitFor: "Nothing. Say it slowly, once, and put the phone down without waiting for a yes.",
    upIf: "There is no rung above. Your break begins by itself; the form can wait.",
    traps: [
      "“Have a nice day”: irony stays in the recording and in the memory.",
      "“Then the matter is closed”: a tone closes no case, and its deadline runs on.",
      "Ending a call without warning, except where people are in danger.",
    ],
  },
];
