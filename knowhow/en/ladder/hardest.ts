import type { Ladder } from "#knowhow/ladder.ts";

export const HARDEST_EN: Ladder["hardest"] = [
  {
    asks: "Are you still there?",
    say: [
      { words: "Yes, I’m here, and I’m noting every word. What shall we begin with?" },
      { words: "Yes, I’m here. I’m taking notes, and the recording is running, as you heard at the start.", only: "recorded" },
    ],
  },
  {
    asks: "How much longer am I supposed to wait?",
    say: [
      { words: "What I know now is this: […]. You’ll hear from me by {time}, even if nothing has changed by then." },
      {
        words:
          "You were told […], and that day has passed. Please stay on the line for a minute: I have it open and will tell you what I see.",
      },
    ],
  },
  {
    asks: "Are you all idiots there?",
    say: [{ words: "I can hear how angry you are. I’m looking at your case right now. What was the last thing you were told?" }],
  },
  {
    asks: "I don’t care what your name is.",
    say: [{ words: "All right. Then straight to the matter: you want […]. Have I got that right?" }],
  },
  {
    asks: "Don’t tell me to calm down.",
    say: [{ words: "I won’t. You have a reason to be angry. Tell me the part that matters most to you." }],
  },
  {
    asks: "I want to talk to your manager, now.",
    say: [
      {
        words: "You can talk to {colleague}. First I’ll say in two sentences what it is about, so that you needn’t start again.",
      },
      { words: "I’ll pass that on. {colleague} will ring you by {time}. Is this number right: […]?" },
    ],
  },
  {
    asks: "What’s your name? I’ll complain about you.",
    say: [
      { words: "My name is {agent}. You can complain about me at […]. And your case goes on either way: the next step is […]." },
    ],
  },
  {
    asks: "Are you recording me? I don’t allow that.",
    say: [
      { words: "Nothing is being recorded. I’m only taking notes so that nothing gets lost.", only: "unrecorded" },
      {
        words: "Then I’ll switch the recording off now, and we go on without it. Or we do this in writing, if you prefer.",
        only: "recorded",
      },
    ],
  },
  {
    asks: "I’ll sue you. I’ll go to the papers.",
    say: [{ words: "That is your right. I’ll go on with the case, whatever you decide. The next step is […], by {time}." }],
  },
  {
    asks: "I know where you work.",
    say: [{ words: "I take that seriously. I’m ending this call, and your case goes on in writing. Goodbye." }],
  },
];
