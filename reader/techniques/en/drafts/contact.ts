import type { DraftsOf } from "../../draft-examples.ts";

export const CONTACT_DRAFTS: DraftsOf = {
  silent_presence: {
    found: [
      "I'm on the line and I'm taking notes. Which report is it about?",
      "Yes, I'm here. I'm writing down everything you tell me.",
      "I'm still listening and noting it all down. Please tell me what it's about.",
      "I'm listening, and everything is being written down. Please give me the report number.",
      "I'm here, making notes as you speak.",
      "Yes, I'm listening. I make a note of every point.",
      "I'm still here, and I've got it all down. Where shall we start?",
      "I'm right here on the phone and I note every word. Which invoice does it concern?",
      "You have my full attention, and I'm jotting everything down. Which address is it?",
    ],
    partly: [
      ["I'm on the line. Please go on.", "notes"],
      ["I'm noting every word. Which order is it about?", "presence"],
    ],
    never: [
      "I've been here since May and look after claims.",
      "I'm putting you down for Wednesday.",
      "The call isn't recorded.",
      "I'm sure the parcel will arrive tomorrow.",
    ],
  },
  warm_transfer: {
    found: [
      "Such decisions are made by the manager. I'll connect you with Ms Eve Fox, who already has the whole history of the case.",
      "I'm passing the case to my colleague in contracts, Martha Cross. I'll give her a summary of what we've settled, so you won't have to repeat anything. She'll ring you today by three.",
      "I'm transferring you to our specialist, Mr Adam Crow. He already knows the case. It takes about a minute.",
      "We won't get any further in this call. I'm putting you through to Ivy Stone, my supervisor, who is familiar with the details.",
      "I'm handing this over to Peter, the shift manager. I've brought him up to speed, so there's no need to start from scratch. He'll be in touch today by two.",
      "That decision lies with the manager. I'll tell him the whole story, so that you don't have to explain it twice, and put you through to him in a moment.",
      "My colleague Olga will be looking after your case from here on. She has my notes. She'll call you before one.",
      "I'll pass the call to Joanna, who decides on discounts. She's up to date, so nothing has to be said twice.",
      "I'll ask our team leader, Ms Hart, to join us. I've told her about your case, so you needn't go through it again. It takes a minute.",
    ],
    partly: [
      ["I'll put you through to the shift manager, Ms Novak. It takes a moment.", "what_she_knows"],
      ["You won't have to repeat anything, the notes are in the file. Someone will call you back tomorrow by noon.", "who"],
    ],
    never: [
      "I'll hand the parcel to the courier tomorrow morning.",
      "We'll pass your case on.",
      "The manager is back on Wednesday.",
      "Do you know the case number? I'll call back tomorrow.",
    ],
  },
  ending_contact: {
    found: [
      "As I warned you, I'm ending the call. Your report stays open, and I'll send the decision by letter by Wednesday. Goodbye.",
      "As announced, I'm closing the chat. I'll keep working on the case and reply by e-mail tomorrow by noon. Goodbye.",
      "After these threats I'm not continuing the conversation. You'll get the answer to your complaint in writing and on time. Goodbye.",
      "I said that I'd hang up at the next insult, and that's what I'm doing now. Your complaint goes on, the answer will come by letter. Goodbye.",
      "I'm hanging up now, as I said I would. The report remains open, please write to our address. Goodbye.",
      "Because of the repeated insults I'm ending this conversation. The claim is still in progress, I'll write by Wednesday. Goodbye.",
      "This is where I end the call, as announced. For any further contact please write to us. Goodbye.",
      "As I told you, I'm hanging up. Your application is in progress and the answer comes by post. Good day.",
      "I'm ending the call, just as I told you. Your case is open, and we'll be in touch in writing by Tuesday. Kind regards, Anna Novak",
    ],
    partly: [
      ["As announced, I'm ending this call. Goodbye.", "case_stays_open"],
      ["As announced, I'm ending the call. Your case stays open, and I'll reply by e-mail by Friday.", "close"],
    ],
    never: [
      "I finish work at four, and tomorrow I'll be back on your case. Goodbye.",
      "If the insults go on, I'll end the call. Your case stays open.",
      "Your report stays open. Kind regards",
      "Thank you for the call. I'll send the answer by e-mail. Goodbye.",
    ],
  },
  bad_news_with_tool: {
    found: [
      "I have difficult news for you. The lens can't be repaired. You can choose a new one at the same price or have your money back. Please decide by Friday.",
      "We haven't upheld the complaint. The reasons are attached. You can appeal to us or turn to the ombudsman.",
      "I'm sorry to have to tell you that the trip has been cancelled. There are two options: another date in May, or a full refund. I'll ring you tomorrow at ten to hear which you'd like.",
      "It's not good news: the appointment is gone. You could come in May, or go to our branch in Hull. I'll be in touch tomorrow.",
      "I'm afraid I have to disappoint you: we won't give a refund, because the goods were used. You can lodge an appeal or ask for mediation.",
      "Unfortunately I don't bring good news. The application was turned down. You may apply again in March, or take an instalment loan.",
      "I must disappoint you: the medicine won't be available before May, because production has stopped. You can ask the doctor for another one or order it from a different pharmacy.",
      "This won't be easy to read: your flight has been cancelled. You can fly tomorrow morning or get your money back. I'm holding the seats until six.",
      "I have bad news: the course can't take place, because too few people signed up. You can move to May or get your money back.",
    ],
    partly: [
      ["I don't have good news: a repair won't be possible. I'm very sorry.", "two_ways"],
      ["We don't have this model and won't get it again. You can take the grey one or wait for the new collection.", "warning"],
    ],
    never: [
      "I have good news: the repair is ready. You can collect the device today or tomorrow.",
      "You can pay in cash or by card.",
      "Unfortunately it's raining, the fitting goes ahead all the same.",
      "The parcel will only arrive on Monday.",
    ],
  },
  five_field_update: {
    found: [
      "Your washing machine is with the engineer. The difficulty is that the fault only shows every few days. Tomorrow we'll run a second test. We agreed that the visit is free. I'll ring you on Thursday by noon.",
      "The engine is being examined. The result is delayed because we're waiting for a reading from the lab. On Tuesday I'll collect the report. We already know that the warranty covers the costs. I'll write on Tuesday by four, even if nothing has changed.",
      "The application is waiting for a signature. One document from the office is still missing. On Friday I'll fetch it myself. The date of payment remains unchanged. You'll hear from me on Friday afternoon.",
      "The papers are with the court. The hearing is delayed because the expert has fallen ill. On Monday I'll ask for the new date. It's settled that the other side bears the costs. I'll call you on Monday after three.",
      "Your bicycle is in the workshop. What's tricky is a thread that isn't in any catalogue. Tomorrow I'll drive to the turner. We've agreed on the price and it won't change. I'll let you know tomorrow by six.",
      "The matter is at the bank. It's taking longer because the application went to a second check. Tomorrow I'll ask about the result. We have agreed on the amount already. I'll phone you tomorrow before four.",
      "The windows are ready, waiting at the warehouse. The problem is that there's no team free this week. On Tuesday I'll confirm the fitting. The price stays the same. My next message comes on Tuesday by three.",
      "Your order is being packed. A missing strip is holding it up. On Thursday the strip arrives from Leeds. As agreed, delivery is free. I'll write on Thursday before four.",
    ],
    partly: [
      [
        "The camera is at the workshop. We're waiting longer than usual for the part. On Wednesday I'll check the delivery. I'll write on Wednesday by four.",
        "established",
      ],
      [
        "Nothing new since yesterday. Tomorrow I'm speaking to the warehouse. You'll hear from me by 3 p.m.",
        "difficulty",
        "established",
      ],
    ],
    never: [
      "The parcel is on its way.",
      "I'll write tomorrow by noon.",
      "Your case is in progress, we're doing everything we can.",
      "We agreed on delivery on Wednesday. The courier comes by two.",
    ],
  },
};
