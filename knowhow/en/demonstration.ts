import type { Demonstration } from "#knowhow/demonstration.ts";

export const DEMONSTRATION_EN: Demonstration = {
  title: "Marian and Bartek: a call, rung by rung",
  about:
    "Marian rings the help desk about a laptop that was promised for Monday. He is in the right, and he swears. Bartek takes the call.",
  customer: "Marian",
  agent: "Bartek",
  wants: "Marian wants to know when he gets his laptop.",
  moments: [
    {
      rung: 1,
      who: "customer",
      words:
        "Have you all gone completely #$&^&%@! at that help desk? How #*&^ long do I have to wait until I get that @#$@# laptop?",
      look: "There is a question in it: when? It stands above the call from now on, without the swearing.",
    },
    {
      rung: 1,
      who: "agent",
      words: "Hello. My name is Bartek. I can hear how angry this makes you. Please tell me, in your own time, what happened.",
      look: "A greeting, a name, the feeling, an invitation. No explanation yet, and no “calm down”.",
    },
    {
      rung: 1,
      who: "customer",
      words: "Listen, you $#%^&, I don’t care what your name is. I want my laptop.",
      look: "It could have ended here: at this point most people begin to say what happened. Marian insults Bartek, and asks again.",
    },
    {
      rung: 2,
      who: "agent",
      words: "I’m here to help you, and we won’t solve it while I’m being insulted.",
      outcome: { of: 1, as: "no_result" },
      look: "First the wish to help, then the condition; “and”, not “but”. Said once, in a calm voice.",
    },
    {
      rung: 2,
      who: "customer",
      words: "Listen, you $#%^$, you are a (this and that), all of you are (so and so), and (a long row of swearing follows).",
      look: "After the boundary, the next insult aimed at the agent means: no result.",
    },
    {
      rung: 3,
      who: "silence",
      words: "0:42",
      outcome: { of: 2, as: "no_result" },
      look: "Bartek does not interrupt. He writes, and the screen says that this is right.",
    },
    {
      rung: 3,
      who: "note",
      words: "Says the day was moved for the third time. Last word from us: “Monday”.",
      look: "In all the shouting there was a fact, and now it is written down.",
    },
    {
      rung: 3,
      who: "customer",
      words: "Are you still there?",
      look: "This question ends the silence. It needs one sentence, warm.",
    },
    {
      rung: 3,
      who: "agent",
      words: "Yes, I’m here, and I’m noting every word. What do you need from me first?",
      look: "“Noting” is true. “Recording” would be true only where a recording runs and was announced.",
    },
    {
      rung: 3,
      who: "customer",
      words: "I need you to stop being such a $#%^&!",
      look: "The insults begin again. That is the sign to go up, not a defeat.",
    },
    {
      rung: 4,
      who: "agent",
      words:
        "I can see that the two of us won’t get further in this call. Anna decides about deliveries and could take over. I’ll ask her; please stay on the line.",
      outcome: { of: 3, as: "no_result" },
      look: "Who takes over and what she decides; nothing is promised in her name. She reads six lines before the call reaches her.",
    },
    {
      rung: 4,
      who: "note",
      words: "Anna is in another call, and nobody else is here. Offered to call back by 15:30; Marian went on insulting.",
      look: "The call-back is offered first. Only because that is refused as well is the fourth rung not possible.",
    },
    {
      rung: 5,
      who: "agent",
      words:
        "As I said, I’m ending this call now. Your case stays open, and you’ll have my answer in writing today by 16:00. Goodbye.",
      outcome: { of: 4, as: "not_possible" },
      look: "Slowly, once, without waiting for a yes. The call ends; the case, its deadline and the answer do not.",
    },
  ],
  otherwise: [
    {
      after: 1,
      words:
        "Marian breathes out: “It was promised for Monday.” Bartek says it back in his own words, and they look for the parcel together.",
    },
    { after: 2, words: "“All right. Sorry. When do I get it?” An apology is taken as it is, and the matter goes on." },
    {
      after: 3,
      words: "“…Fine. The order is from the second.” Silence has done its work; one question leads back to the matter.",
    },
    {
      after: 4,
      words:
        "Anna is free. She has read the six lines, and says: “I know about the laptop and about Monday. It is on its way; it reaches you on Wednesday.”",
    },
  ],
  afterwards: [
    "Bartek sees what he did, and when: five rungs, nothing left out. None of it counts against him.",
    "His break begins by itself. For ten minutes nothing reaches him, and nobody can shorten that.",
    "Only afterwards is he asked why, and “nothing to add” is an answer.",
    "Marian gets his answer in writing by 16:00: the laptop is with the courier.",
  ],
  source: "Based on the article S3, retold in our words, with both ways out at the end: the colleague and the last resort.",
};
