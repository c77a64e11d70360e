import type { DraftsOf } from "../../draft-examples.ts";

const CURTAINS =
  "I ordered made-to-measure curtains from you, they came eight inches too short, and the shop says it's my fault. I want new ones or my money back.";
const INTERNET =
  "There's been no internet in my flat since Monday, the technician didn't come on Thursday as agreed, and the bill came in full!";

export const LISTENING_DRAFTS: DraftsOf = {
  reflection_of_feelings: {
    found: [
      "I can hear that you're fed up, because this is the third time you've had to tell the same story. Am I reading that right?",
      "I have the impression that it's the uncertainty before the wedding that worries you most. Is that so?",
      "After all these weeks of waiting, it sounds to me as though you're simply worn out. Have I understood that correctly?",
      "Your words sound discouraged, as if nobody had taken this fault seriously. Is that how it is?",
      "It seems you feel passed over and rather bitter, because others had their answer first. Is that right?",
      "I get the feeling that what frustrates you above all is that nobody rang. Did I get that right?",
      "I imagine you must be exhausted after a night like that. Is that it?",
      "Reading your mail, I sense a lot of bitterness about the last visit. Am I right?",
      "You seem quite anxious about the deposit, since the tenancy ends on Friday. Have I got that right?",
    ],
    partly: [
      ["I can hear that you're disappointed. I'm returning the money today.", "cause"],
      ["I can hear the anger in your voice. The parcel is at the depot in Leeds.", "cause"],
    ],
    never: [
      "Please don't be upset, we'll look at the order in a moment.",
      "I can see that the parcel is stuck in Leeds. Is the address right?",
      "I'm sorry you're waiting. The courier comes tomorrow.",
      "I'm surprised at the tone of your message, and I find it hard to answer.",
    ],
  },
  paraphrase: {
    found: [
      {
        draft:
          "If I've understood you rightly, the curtains are eight inches shorter than what you ordered, and the shop sent you away with nothing. Is that correct?",
        customersText: CURTAINS,
      },
      {
        draft:
          "So you've had no internet since Monday, the technician never turned up, and you were billed for the whole month, yes?",
        customersText: INTERNET,
      },
      "Let me put it in my own words: you booked two rooms, found one at the desk, and were charged the supplement for both. Have I missed anything?",
      "Let me make sure I've got this: the order was for Thursday, it came on Saturday, and two chairs are missing. Is that right?",
      "In other words, the power was cut although the bill had been paid, and the man on duty sent you to the hotline. Have I summed that up properly?",
      "What I hear is that two things matter: the exchange of the door and two days of leave paid back. Is that correct?",
      "As I understand it, you bought the ticket in January, the flight was moved by a day, and the hotel was lost. Did I leave anything out?",
      "Just to check that I've understood: the boiler goes out every night, a new sensor was fitted, and the trouble came back. Right?",
      "You're telling us that the printer worked until Tuesday, stopped after the update, and that the page on our site was no help. Is that it?",
    ],
    partly: [
      [
        {
          draft:
            "If I've understood correctly, the technician didn't come and the internet has been down since Monday. I've booked a new visit.",
          customersText: INTERNET,
        },
        "check",
      ],
      [
        { draft: "If I understand you correctly, you're not happy with our work. Is that right?", customersText: CURTAINS },
        "facts",
      ],
    ],
    never: [
      { draft: "Could you give me the order number and the size of the curtains?", customersText: CURTAINS },
      "Fine, I'll send it tomorrow. Is the address correct?",
      "To sum up: we agreed on an exchange on Wednesday and free collection of the old device.",
      "I repeat for the last time: there will be no exchange. Is that clear?",
    ],
  },
  clarifying_question: {
    found: [
      "I want to understand exactly how this came about. Please tell me what happened from the moment the courier rang.",
      "How did the parcel end up with your neighbour?",
      "What kind of solution would be easiest for you?",
      "Please tell me in your own words how that evening went.",
      "What do you expect from us above all?",
      "What happened between the first visit and the second?",
      "I'd like to hear how you would see a good end to this.",
      "Please describe how it all started.",
      "What is most important to you in this matter?",
      "How did the box look when you opened it?",
    ],
    partly: [
      ["I want to understand this properly. Does the light stay on when you pull the plug?", "open_question"],
      ["I'm asking because it decides which part we need. Is it the 2019 model?", "open_question"],
    ],
    never: [
      "Is there anything else I can help you with?",
      "Could you give me the contract number?",
      "How long do you think I have got?",
      "Please write to the workshop and enclose the receipt.",
    ],
  },
  feel_felt_found: {
    found: [
      "I understand you're unsure about the first instalment. Many of our customers had the same worry. After a few months they tell us that a fixed amount makes planning easier. Let's work it out on your contract.",
      "I can see that the new app annoys you. Quite a few people felt that way in the first week. Then they noticed that a transfer takes two taps. Let me show you the shortcut.",
      "I can imagine you're nervous about the first visit. Other patients told us the same, and afterwards they said that the waiting room was the worst part.",
      "I see that you're afraid of the move to a new provider. Several neighbours had similar doubts. Once the first bill came, they found they were paying less.",
      "I understand your hesitation. Other parents in this group hesitated too, and had the same fear. Only after the first lesson did they see how happy the children came home.",
      "I can tell you're worried about your data. Others asked the same question, and today they like having everything in one place.",
      "I understand that you don't trust the new meters. Many tenants had the same doubts. After a year it turned out that the bills were lower.",
      "You're uneasy about going paperless, I can hear that. Some members felt exactly the same. Most now say they would not go back.",
    ],
    partly: [
      [
        "I understand your worry about the new tariff. Several customers had the same one. I'll gladly answer your questions.",
        "found",
      ],
      ["Many customers were hesitant about the new meter at first. After a month most tell us the reading does itself.", "feel"],
    ],
    never: [
      "Other customers manage to read the manual.",
      "I understand your worry. The warranty runs for two years.",
      "Several people are waiting in the queue before you. I'll call you back later.",
      "After a week it turned out that the cable was to blame. I'll send a new one tomorrow.",
    ],
  },
  least: {
    found: [
      "I've noted that the box held a left shoe in size 5 and a right one in size 7. That must have been awkward just before a wedding. I'm sorry. The right pair goes out today by express. Thank you for writing to us.",
      "I can see that the May bill came twice. I understand how annoying that is. I'm sorry about it. We'll return the second payment by Friday. Thanks for reporting it.",
      "You waited for the fitter all Saturday. No wonder you're angry. I apologise. He'll be with you on Monday at nine. Thank you for being so frank and telling us.",
      "I have your report here: the sofa came without two legs. That's a nuisance, and I'm sorry. The legs will be with you tomorrow by courier. Thank you for letting us know.",
      "I've read your whole letter. I can hear the bitterness after so many calls. I'm sorry. I'll correct the bill by Thursday. We appreciate you pointing this out.",
      "I've written down that the clock stopped after three days. That's disappointing, especially with a present. Please accept our apologies. We'll exchange it by Saturday. Thank you for bringing it to us.",
      "I can see three missed calls from you. That must be frustrating. I'm sorry. I'll ring you today at five. Thank you for drawing our attention to it.",
      "You received tickets for the wrong date. That's stressful just before a journey. We're sorry. The right ones will be in your inbox within the hour. Thank you for spotting it.",
    ],
    partly: [
      [
        "I've noted it: the lock gave way after two days. That's a nuisance on a journey. I'll send a new suitcase tomorrow. Thank you for telling us.",
        "apologise",
      ],
      [
        "I can see two bills for the same month. I'm sorry. I'll send the correction by Wednesday. Thank you for pointing it out.",
        "empathise",
      ],
    ],
    never: [
      "Thank you for the report. We've passed it to the workshop.",
      "I'm sorry for the delay. The parcel goes out tomorrow. Thank you for your patience.",
      "Thank you for writing to us about this. I'll reply by Friday.",
      "Sorry, I'm so sorry, I really am sorry. I can see two charges, that's annoying. I'll return one tomorrow. Thanks for telling us.",
    ],
  },
  heard: {
    found: [
      "You booked an inspection three times, and three times nobody came. That's really tiring. I'm sorry. A mechanic will be with you on Thursday at eight. From today we ring every customer the day before.",
      "I understand that you've been sent someone else's results for the second time. That's serious, and I'm sorry. I'll send the right ones today by 3 p.m. I'm checking how they got mixed up and will write to you about it on Friday.",
      "I can see that you reported the leak four times. I can imagine how discouraging that is. I apologise for our silence. The plumber comes tomorrow morning. We've changed the rota for the weekends, so that this doesn't happen again.",
      "You've had two reminders for a bill you had paid. That's annoying and it was unnecessary. I'm sorry. I've withdrawn both today. We're finding out where the payments went, so that nobody else gets such a letter.",
      "Your suitcase has gone to the wrong airport for the third time. I can imagine your anger. I'm sorry. A courier will bring it tomorrow by ten. We're adding a second check when bags change planes.",
      "You called four times about the same thing. I don't blame you for being fed up. I'm sorry. I'll correct the invoice today. I'm also looking into why your messages were lost.",
      "I've noted that the wrong size came twice. I understand your impatience. I'm sorry. The right size goes out tomorrow. From Monday two people check every exchange before it is packed.",
      "I see that you've been charged a third time for a closed account. That's irritating. We're sorry. The money will be back tomorrow. We've blocked the automatic charge so it can't happen again.",
    ],
    partly: [
      [
        "I can see that you've waited two weeks for an answer. That's not good. I'll send you the decision tomorrow. From today we confirm every letter on the same day.",
        "apologise",
      ],
      [
        "You paid twice for the same course. I'm sorry. I'll return the money by Wednesday. I'm finding out how the double charge came about.",
        "empathise",
      ],
    ],
    never: [
      "I'm sorry for the delay. The parcel goes out tomorrow.",
      "From today the shop is open longer, until 8 p.m.",
      "I'm checking where the parcel is and will write by four.",
      "The warehouse is to blame, and we're changing the carrier.",
    ],
  },
};
