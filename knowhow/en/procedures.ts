import type { Procedure } from "#knowhow/procedure.ts";

/** Procedures to begin from, in English. */
export const PROCEDURES_EN: readonly Procedure[] = [
  {
    id: "threat",
    name: "A threat in a call or a letter",
    about: "Somebody announces harm: to you, to a colleague, to themselves or to the firm.",
    steps: [
      {
        do: "At a threat of violence, end the contact with one sentence. Safety comes before the case.",
        because: "Nobody has to hear threats out.",
      },
      {
        do: "If somebody says that they will harm themselves, stay in the conversation and call for help on the emergency number, 112.",
        because: "It is the one case in which the conversation is not ended.",
      },
      { do: "Write the words down as they were said, with the hour. No judgement of the person." },
      { do: "Tell your supervisor on the same day; from then on letters are signed by the firm, not by you." },
      {
        do: "Treat the threat of a court, an authority or the press as notice that somebody means to use a right: answer to the point, and say how to appeal.",
      },
      { do: "Take a break before the next contact." },
    ],
    occasions: ["invasion"],
    askedAs: ["threatens me", "threatens to sue", "says they will find me", "says they will harm themselves"],
  },
  {
    id: "complaint_about_a_person",
    name: "A complaint about one of us",
    about: "A customer complains about how one of us spoke or wrote.",
    steps: [
      { do: "Confirm that the complaint has arrived, and say who looks into it and by when. Judge nothing yet." },
      {
        do: "Keep the order itself moving, apart from the complaint.",
        because: "A complaint about a conversation does not hold up a repair or a refund that is due.",
      },
      { do: "Pass the complaint to the supervisor with the exact quotation and the case number." },
      { do: "Whoever it is about reads it and answers it before anything is concluded." },
      { do: "The answer to the customer says what was established and what changes. It has no names and no penalties in it." },
      { do: "Offer the customer somebody else to speak to, if they would like that." },
    ],
    occasions: ["judgement_agent", "criticism_justified"],
    askedAs: [
      "complains about me",
      "complaint about a colleague",
      "wants a name and a supervisor",
      "formal complaint about staff",
    ],
  },
  {
    id: "late_by_our_fault",
    name: "They are right, and we can’t settle it at once",
    about: "The customer is right, and the solution takes longer than it should.",
    steps: [
      { do: "Admit the fact in one sentence and apologise once." },
      { do: "Decide on the day of the next word and save it as a promise before you answer." },
      {
        do: "Look for what can be given today: a loan unit, part of the money back, another model.",
        because: "Two options turn waiting into choosing.",
      },
      { do: "Where the legal deadline is less than three working days away, pass the case to the supervisor with a proposal." },
      { do: "Write on the day agreed, even if nothing has changed." },
      { do: "Once it is solved, ask whether that solves it for them, and put the cause in a note." },
    ],
    occasions: ["criticism_justified", "strong_feeling"],
    askedAs: ["they are right and we can’t help at once", "waiting for a part", "justified claim takes long", "we are late"],
  },
];
