import type { Vest } from "#knowhow/vests.ts";

/** Strong feeling without an attack; and too few words. */
export const FEELINGS: readonly Vest[] = [
  {
    id: "anger",
    name: "Anger, without an attack",
    ground: "Breathe out slowly. They are angry about something, not with you.",
    say: {
      written: [
        "I understand that this made you angry, after all the time it has taken. First let me make sure that I have it right: […].",
        "I can see how much this has cost you. I’ve started with […], and you’ll have the next news by {time}.",
      ],
      phone: [
        "I can hear that you’re angry, and I’m listening. What happened?",
        "You’ve been waiting for a long time, and that makes you angry. Let me make sure that I have it right: […].",
      ],
    },
    goesOn: {
      next: "First name the feeling, then say the facts back, and only then the solution. Wait for their “yes, that’s it”.",
      handOver:
        "If it turns into insults, the limit comes first. If you are at the end of your tether, a colleague may take over.",
      pause: "Shake out your shoulders. Their anger belongs to them; you may put it down.",
    },
    askedAs: ["shouting", "furious customer", "writes in capitals", "angry email"],
  },
  {
    id: "disappointment",
    name: "Disappointment",
    ground: "Breathe. Somebody counted on us. It hurts because it mattered to them.",
    say: {
      written: [
        "You were counting on us, and it turned out differently. I’m sorry about that. What matters most to you now?",
        "I understand that you’re disappointed after so many years with us. This is what I can do: […], by {time}.",
      ],
      phone: [
        "You were counting on us, and it turned out differently. I’m sorry. What matters most to you now?",
        "I can hear how disappointed you are. Let’s see what can still be saved: […].",
      ],
    },
    goesOn: {
      next: "Don’t comfort too fast. Say what you understood, then offer one thing that has a date.",
      handOver: "If they speak of leaving: tell whoever looks after the relationship, in the customer’s words, not yours.",
      pause: "A minute at the window. You can’t undo it, and you needn’t.",
    },
    askedAs: ["let down", "lost trust", "loyal customer disappointed", "expected better"],
  },
  {
    id: "confusion",
    name: "They are lost",
    ground: "Breathe out. They aren’t slow; it is the matter that is complicated. One step is enough.",
    say: {
      written: [
        "I see that you were told different things. The right order is: first […], then […]. What is still unclear after that?",
        "Only one thing is needed from you now: […]. I’ll see to the rest and write by {time}.",
      ],
      phone: [
        "Let’s go step by step. What do you see in front of you now?",
        "I understand that you were told different things. The right order is: first […].",
      ],
    },
    goesOn: {
      next: "One step per message, numbered. Ask what they see, not whether they understood.",
      handOver: "If it is easier by voice: offer a call, and say when.",
      pause: "Close the other windows. Your head will clear along with theirs.",
    },
    askedAs: ["does not understand", "confused customer", "one says this another that", "asks the same again"],
  },
  {
    id: "silence",
    name: "Silence, or one word",
    ground: "Breathe. Silence is no verdict. Perhaps somebody is just busy.",
    say: {
      written: [
        "To go on I need one thing from you: […]. One word is enough: yes or no.",
        "I’m keeping your case open. If I hear nothing by {time}, I’ll do […], and you can still change it afterwards.",
      ],
      chat: [
        "I’m still here. Would […] suit you? Yes or no, both are fine.",
        "Take your time. I’m keeping the case open, and you can answer here or by email.",
      ],
      phone: ["I’m still here. Take your time.", "I’d like to make sure that we mean the same thing. Shall I do […]?"],
    },
    goesOn: {
      next: "Ask one question that can be answered in one word. Then wait for the day you named.",
      handOver: "Not needed. Another channel helps more: a short call, or a letter.",
      pause: "Set the date and put the case away until then.",
    },
    askedAs: ["does not answer", "one word answers", "customer gone quiet", "ok."],
  },
  {
    id: "crying",
    name: "Somebody is crying",
    ground: "Breathe with them. You needn’t solve anything in the next minute. Being there is enough.",
    say: {
      written: [
        "I’m sorry that you are going through this. I’ve started with […]; nothing is urgent on your side, and I’ll write by {time}.",
        "Thank you for writing to me about it. I’m looking after your case, and you’ll have the next news by {time}.",
      ],
      phone: [
        "I’m here. Take all the time you need.",
        "I’m sorry that this is so hard. We can go on now, or I’ll call you back by {time}. Which is better for you?",
      ],
    },
    goesOn: {
      next: "Be quiet, let them cry, say now and then that you are there. Then only one small step.",
      handOver: "If somebody says they don’t want to live: stay, don’t argue, get whoever leads your team, call 112.",
      pause: "This one is heavy. Take a real break, and tell somebody.",
    },
    askedAs: ["customer is crying", "in tears", "bereavement", "somebody died", "desperate"],
  },
  {
    id: "apology",
    name: "The customer says sorry",
    ground: "Breathe out. It is over. You may believe it.",
    say: {
      written: [
        "Thank you for your words, they mean a lot. Let’s go on with your case: […].",
        "Thank you, I appreciate that. The matter itself is in good hands: you’ll hear from me by {time}.",
      ],
      phone: [
        "Thank you, I’m glad to hear that. Shall we go on with your case?",
        "Thank you for saying that. Shall we go on with […]?",
      ],
    },
    goesOn: {
      next: "Take it in one sentence and go on with the matter. No “it was nothing”, no lesson.",
      handOver: "Not needed. Note for colleagues that the tone is good again.",
      pause: "Keep this one for yourself; it is a good moment.",
    },
    askedAs: ["customer apologised", "sorry for shouting", "says sorry", "apology from a customer"],
  },
];
