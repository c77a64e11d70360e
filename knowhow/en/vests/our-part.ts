import type { Vest } from "#knowhow/vests.ts";

/** Where the hard part is ours: a mistake, a no, nothing to tell. */
export const OUR_PART: readonly Vest[] = [
  {
    id: "our_mistake",
    name: "The mistake is mine",
    ground: "Breathe out. Everyone who works makes mistakes. One honest sentence, and the worst is over.",
    say: {
      written: [
        "I made a mistake: […]. I’m sorry. I’ve already corrected […], and by {time} you’ll have it in writing.",
        "The mistake is mine, and I’m sorry. This is what I’m doing to put it right: […].",
      ],
      phone: [
        "I made a mistake there, and I’m sorry. This is what I’m doing now: […].",
        "That was my mistake. I’ll put it right by {time} and call you when it’s done.",
      ],
    },
    goesOn: {
      next: "Say it once. Not a second time, and no explanation: now only what you are doing counts.",
      handOver: "If it cost money or touched rights: tell whoever leads your team first, then the customer.",
      pause: "Write one line on what would have prevented it. Then close it; you are not your mistake.",
    },
    askedAs: ["I made a mistake", "my fault", "sent the wrong thing", "forgot to answer"],
  },
  {
    id: "saying_no",
    name: "I have to say no",
    ground: "Breathe out. A clear no with a way on is kinder than a week of perhaps.",
    say: {
      written: [
        "The answer to your request for […] is no. The reason is […]. What I can offer is […] or […].",
        "We won’t pay for […], because […]. You can have this decision reviewed; I explain how below.",
      ],
      phone: [
        "Let me say it straight away: the answer to […] is no, because […]. What I can offer is […].",
        "I won’t promise you […]. What I can do is […]. Would that help you?",
      ],
    },
    goesOn: {
      next: "The no stays the same, in the same words. Only the two ways forward are open to discussion.",
      handOver: "If they want it reviewed: say who does it, how and by when. That is their right, not a defeat.",
      pause: "You refused a request, not a person. One deep breath, and on.",
    },
    askedAs: ["must refuse", "claim rejected", "cannot give a refund", "how to say no"],
  },
  {
    id: "knowing_nothing",
    name: "I know nothing yet",
    ground: "Breathe. Not knowing is allowed. Saying when you will know is enough.",
    say: {
      written: [
        "I don’t have an answer yet. I’m asking […], and I’ll write to you by {time}, even if I know nothing new by then.",
        "I’ve read your message and I’m now finding out […]. You’ll hear from me by {time}.",
      ],
      chat: ["I don’t know that yet. I’m asking […] now. Will you wait here, or shall I write to you by {time}?"],
      phone: [
        "I don’t know that yet. I’m finding out, and I’ll call you by {time}, whatever I have by then.",
        "I want to give you the right answer. I’m checking […] and will call you by {time}.",
      ],
    },
    goesOn: {
      next: "Write at the hour you named, even with nothing new: what you have asked, whom, and the next date.",
      handOver: "If you don’t know whom to ask: one question to your team costs less than a guess.",
      pause: "Write the date down, then let it out of your head.",
    },
    askedAs: ["I do not know what to answer", "no information yet", "waiting for another department", "blank mind"],
  },
];
