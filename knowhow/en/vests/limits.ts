import type { Vest } from "#knowhow/vests.ts";

/** Where somebody asks for too much, or comes too close. */
export const LIMITS: readonly Vest[] = [
  {
    id: "insults",
    name: "Insults",
    ground: "Feet on the floor, one slow breath out. The words are aimed at you; the matter is somewhere else.",
    say: {
      written: [
        "I want to sort this out with you. Please write to me without insults, and then we can get to the solution.",
        "I have read your message to the end and I’m dealing with the matter itself. Please leave out the insults; I need […] from you to go on.",
        "I’m not willing to be insulted. Your case stays with me, and you’ll have my answer by {time}.",
      ],
      chat: [
        "I want to sort this out with you. Please leave out the insults, and tell me: […]?",
        "I’m not willing to be insulted. I’m staying with your case. What happened first?",
      ],
      phone: [
        "I want to help you with this. Please speak to me without insults. What happened?",
        "I’m not willing to be spoken to like that. I’m here for your case. Shall we go on with it?",
      ],
    },
    goesOn: {
      next: "Make the same request once more, more firmly, with what you will do if it goes on. Then do just that.",
      handOver:
        "After the second time you may pass the case on. Say what it is about, what the tone is in one sentence, and what you have promised.",
      pause: "Afterwards: stand up, drink some water, look out of a window. The next case can wait two minutes.",
    },
    askedAs: ["calls me names", "swears at me", "insulting email", "abusive customer"],
  },
  {
    id: "threats",
    name: "A threat",
    ground: "One breath out. You don’t have to answer this alone, and not this minute.",
    say: {
      written: [
        "I take what you wrote seriously. As for your case, this is how it stands: […]. You’ll hear from me by {time}.",
        "You are of course free to take that step. I’ll go on working on your case all the same, and you’ll have our answer by {time}.",
        "I don’t continue an exchange in which people are threatened. Your case stays open, and we’ll answer it in writing by {time}.",
      ],
      phone: [
        "I hear how serious this is for you. You have every right to take that step. Here is what I’m doing now: […].",
        "I don’t continue a call after a threat. Your case stays open, and we’ll reply in writing by {time}. Goodbye.",
      ],
    },
    goesOn: {
      next: "A lawyer, an authority, a review: that is their right; answer the matter. Danger to you or others: end the contact, keep the words as they were said.",
      handOver: "Tell whoever leads your team at once if it is about people. If somebody is in danger now, call 112.",
      pause: "Don’t stay alone with it. Tell one colleague what was said before you open the next case.",
    },
    askedAs: ["threatens me", "says he will come here", "will sue us", "lawyer", "I know where you work"],
  },
  {
    id: "personal_remarks",
    name: "Remarks about your body, sex or private life",
    ground: "Breathe out. This is not part of the job and says nothing about you. You may stop it at the first word.",
    say: {
      written: [
        "I don’t accept remarks of that kind. I answer questions about your case; the next step is: […].",
        "Please write to me about the matter only. I’m leaving the personal remarks unanswered.",
      ],
      phone: [
        "I don’t accept remarks like that. Let’s go back to your case: what do you need?",
        "I don’t talk about myself at work. I’ll gladly go on with your case.",
      ],
    },
    goesOn: {
      next: "One clear “I don’t accept that”, no smile and no joke. At the next remark, end the conversation; the case goes on in writing.",
      handOver:
        "You may give this case away without explaining yourself. Keep the words; whoever leads your team should see them.",
      pause: "Afterwards do something with your hands for five minutes, and talk to somebody you trust.",
    },
    askedAs: ["sexual remark", "flirting", "comment about my looks", "asks if I am married", "remark about my accent"],
  },
  {
    id: "familiarity",
    name: "Too familiar",
    ground: "Breathe. It is mostly habit, not an attack. You may choose the distance.",
    say: {
      written: [
        "Thank you for your message. I’d prefer to keep our messages formal. On your question: […].",
        "I’m glad to look after your case. Please write to me at this address only; here I can see everything about it.",
      ],
      phone: [
        "I’d prefer to keep things formal. How can I help with your case?",
        "I keep my private life out of my calls. Let’s look at your question: […].",
      ],
    },
    goesOn: {
      next: "Stay formal yourself, without comment. If it comes again, make the request once, kindly, and go on with the matter.",
      handOver: "Only if it turns personal and doesn’t stop after you have asked.",
      pause: "Usually not needed. If it lingers, tell a colleague; said aloud, it gets smaller.",
    },
    askedAs: ["calls me darling", "too familiar", "wants my private number", "first names", "honey"],
  },
  {
    id: "demands",
    name: "Too much, and at once",
    ground: "Feet on the floor, breathe out. It is urgent for them; you still have one minute to think.",
    say: {
      written: [
        "I can see that you need this quickly. What I can do is […], and you’ll have it by {time}.",
        "I understand what you are asking for. Within our rules I can offer you two ways: […] or […]. Which one suits you?",
        "I’m standing by what I wrote: […]. Within that, I’m working on your case today.",
      ],
      chat: [
        "I can see that it’s urgent. What I can do right now is […]. Shall I?",
        "There are two ways: […] or […]. Which one suits you?",
      ],
      phone: [
        "I can hear that it’s urgent. What I can do right now is […]. Shall I start?",
        "There are two ways that I can offer: […] or […]. Which one suits you?",
      ],
    },
    goesOn: {
      next: "Repeat the same sentence calmly, word for word if need be. Nothing is added because somebody presses harder.",
      handOver: "If only somebody else may allow more: ask first, then tell the customer who decides and by when.",
      pause: "Look once at what you offered. If it was fair in the first minute, it is fair now.",
    },
    askedAs: ["wants it today and free", "demands an exception", "impossible request", "wants the CEO to call"],
  },
];
